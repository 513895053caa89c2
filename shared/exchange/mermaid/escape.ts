/** Characters that Mermaid reads as syntax somewhere, as entities. One escape serves every kind of diagram. */
const entities: Readonly<Record<string, string>> = {
  '#': '#35;',
  '&': '#amp;',
  '"': '#quot;',
  '<': '#lt;',
  '>': '#gt;',
  ';': '#59;',
  ':': '#58;',
  '{': '#123;',
  '}': '#125;',
  '`': '#96;',
}

/** Control characters and halves of surrogate pairs: no text of a person, and no parser takes them. */
const unprintable = /[\p{Cc}\p{Cs}]/gu
/** Inside any text, Mermaid takes this for a statement and drops the whole line. */
const direction = /direction(\s+)(?=TB|BT|RL|LR|TD)/gi
/** At the start of a text, Mermaid takes these for a list. */
const bullet = /^(\s*)([-+*])(?=\s)/
const numbered = /^(\s*\d+)\.(?=\s)/

/**
 * A person's text as the inside of a quoted Mermaid label. Every character comes back from the parser, save that a line
 * break becomes a space, runs of spaces after `direction` collapse to one, and what cannot be printed is left out.
 */
export function escapeMermaid(text: string): string {
  const printable = text.replaceAll(/\s/g, ' ').replaceAll(unprintable, '')
  let escaped = ''
  for (const character of printable) escaped += entities[character] ?? character
  return escaped
    .replaceAll('%%', '#37;#37;')
    .replaceAll(direction, 'direction#32;')
    .replace(bullet, (_, space: string, mark: string) => `${space}#${mark.charCodeAt(0)};`)
    .replace(numbered, '$1#46;')
}

/** An id as a Mermaid id: ASCII letters, digits and `_`, and never a keyword. Different ids stay different. */
export const mermaidId = (prefix: string, id: string): string =>
  `${prefix}_${id.replaceAll(/[^A-Za-z0-9]/g, (c) => `_${c.charCodeAt(0).toString(16)}`)}`

/** A title for the front matter: a YAML string in double quotes, on one line. */
export const frontMatterTitle = (title: string): string =>
  JSON.stringify(title.replaceAll(/\s+/g, ' ').replaceAll(unprintable, '').trim())
