import { indented, labelText, oneLine } from '../label-text'
import type { NotationOptions } from '../notation'

/** Any text as a string of D2 in double quotes, where a dollar would begin a variable. */
export const d2Text = (text: string): string =>
  `"${labelText(text)
    .replace(/["\\$]/g, '\\$&')
    .replace(/\n/g, '\\n')}"`

/** A shape, a container or a line with what it says and what is in its braces. */
export function d2Block(key: string, text: string, lines: readonly string[]): string[] {
  const head = text === '""' ? key : `${key}: ${text}`
  if (lines.length === 0) return [head]
  return [`${head}${head === key ? ': {' : ' {'}`, ...indented(lines), '}']
}

/** A shape, whose label is never left to its key. */
export const d2Shape = (key: string, text: string, lines: readonly string[]): string[] => {
  const said = d2Text(text)
  return d2Block(key, said === '""' ? '" "' : said, lines)
}

/** What a line looks like where nobody waits, or where it is an answer. */
export const dashed = ['style.stroke-dash: 4']

/** A whole text with its title in a comment. */
export const d2Document = (body: readonly string[], { title }: NotationOptions): string =>
  `${[`# ${oneLine(title)}`.trimEnd(), ...body].join('\n')}\n`
