import { indented, labelText, oneLine } from '../label-text'
import type { NotationOptions } from '../notation'

/**
 * What PlantUML reads as more than letters wherever it stands: quotes of any kind, tags, groups, functions, variables and links; and
 * runs that stand for bold, italic, underlined, struck or fixed text, for comments and for character references.
 */
const meaningful = /["“”«»\\<>{}|%$~[\]`^]|\*{2,}|\/{2,}|\/'|'\/|_{2,}|-{2,}|\.{2,}|={2,}|:{2,}|&(?=[#\w])/g

/** What makes a command, a comment, a heading, a list or a rule of a line that begins with it. */
const opening = /^[!@'#*=\-+.;:_/&]/

/** `<U+0022>` is how PlantUML writes a character by its code, wherever it draws text. */
const escaped = (character: string): string =>
  `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`

const escapedRun = (run: string): string => Array.from(run, escaped).join('')

/** Any text as a label of PlantUML, within quotes or behind a colon: what could be read as more is written by its code. */
export const plantumlText = (text: string): string =>
  labelText(text)
    .replace(meaningful, escapedRun)
    .split('\n')
    .map((line) => line.replace(opening, escaped))
    .join('\\n')

/** The same where a label has to stay on one line. */
export const plantumlOneLine = (text: string): string => plantumlText(oneLine(text))

/** A label in quotes. PlantUML wants something in it, so a text that shows nothing becomes a space. */
export const quoted = (text: string): string => `"${plantumlText(text) || ' '}"`

/** A line with what is said behind its colon, if anything is. */
export const saying = (line: string, text: string): string => (text === '' ? line : `${line} : ${text}`)

/** A head with what is in its braces. */
export const block = (head: string, lines: readonly string[]): string[] => [
  `${head} {`,
  ...indented(lines),
  '}',
]

/** A whole diagram with its title. */
export const plantumlDocument = (body: readonly string[], { title }: NotationOptions): string => {
  const named = plantumlOneLine(title)
  return `${['@startuml', ...(named === '' ? [] : [`title ${named}`]), ...body, '@enduml'].join('\n')}\n`
}
