import { indented, oneLine } from '../label-text'

/**
 * Any text as a string of the DSL. It knows one escape, that of the quote: a backslash is no character of a string there
 * and `${` begins a variable, so their full-width forms stand for them.
 */
const dslText = (text: string): string =>
  `"${oneLine(text).replace(/\\/g, '＼').replace(/\$\{/g, '＄{').replace(/"/g, '\\"')}"`

/** Words of one statement; strings at its end that are empty are left out. */
export function statement(head: string, ...texts: readonly string[]): string {
  const last = texts.findLastIndex((text) => oneLine(text) !== '')
  return [head, ...texts.slice(0, last + 1).map(dslText)].join(' ')
}

export const braces = (head: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [head] : [`${head} {`, ...indented(lines), '}']
