import { labelText } from '../label-text'

/**
 * What has a meaning to Mermaid inside a quoted label, as the entity that stands for it. `&`, `\` and `*` are harmless
 * to the parser but not to what draws the label: HTML entities, `\n` and emphasis.
 */
const entities: { readonly [character: string]: string } = {
  '#': '#35;',
  '"': '#quot;',
  '<': '#lt;',
  '>': '#gt;',
  ';': '#59;',
  ':': '#58;',
  '{': '#123;',
  '}': '#125;',
  '`': '#96;',
  '&': '#amp;',
  '\\': '#92;',
  '*': '#42;',
  // Mermaid keeps entities between these two while it parses.
  ﬂ: '#64258;',
  '¶': '#182;',
}

const spaces = (run: string): string => '#32;'.repeat(run.length)

/**
 * Any text as the inside of a quoted Mermaid label: one escape for nodes, links and subgraphs. An entity stands for
 * whatever would end the label, start a comment, a formula or a list, or read as a statement (`direction LR`).
 */
export function mermaidText(text: string): string {
  let escaped = ''
  for (const character of labelText(text)) escaped += entities[character] ?? character
  return escaped
    .replace(/%%/g, '#37;#37;')
    .replace(/\$\$/g, '#36;#36;')
    .replace(
      /(direction)( +)(?=(?:TB|BT|RL|LR|TD)\b)/gi,
      (_, word: string, run: string) => word + spaces(run),
    )
    .replace(
      /^(\d+)([.)]) /,
      (_, number: string, mark: string) => `${number}${mark === '.' ? '#46;' : '#41;'} `,
    )
    .replace(/^([-+]) /, (_, mark: string) => `${mark === '-' ? '#45;' : '#43;'} `)
    .replace(/\n/g, '<br/>')
}

/**
 * Data as one line of JSON that can stand in a comment: nothing in it looks like a directive, a tag or a line end, and
 * every JSON reader gives the data back.
 */
export const commentJson = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[%<>\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
