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

/** Whether a label can carry a character at all: no control characters, halves of pairs or non-characters. */
const isPrintable = (point: number): boolean =>
  point >= 0x20 &&
  !(point >= 0x7f && point <= 0x9f) &&
  !(point >= 0xd800 && point <= 0xdfff) &&
  point !== 0xfffe &&
  point !== 0xffff

/**
 * The text that a label carries, on one or more lines: line ends are `\n`, other white space of the ASCII range is a
 * space, and what cannot be shown is left out. Decoding an exported label gives exactly this.
 */
export function labelText(text: string): string {
  let shown = ''
  for (const character of text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/[\t\v\f]/g, ' ')) {
    if (character === '\n' || isPrintable(character.codePointAt(0) ?? 0)) shown += character
  }
  return shown.trim()
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

/** An id as a Mermaid id: ASCII letters, digits and `_`, and never a keyword. Different ids stay different. */
export const mermaidId = (prefix: string, id: string): string =>
  `${prefix}_${id.replace(/[^A-Za-z0-9]/g, (character) => `_${character.charCodeAt(0).toString(16)}`)}`

/** Ids that the studio gives: short, and never a word of Mermaid. */
const isOurs = /^[a-z]\d+$/

/**
 * An id as a Mermaid id that reads like it: ours stay as they are, others are escaped behind the prefix. Different ids of
 * one kind stay different.
 */
export const plainMermaidId = (prefix: string, id: string): string =>
  isOurs.test(id) && id.startsWith(prefix) ? id : mermaidId(prefix, id)
