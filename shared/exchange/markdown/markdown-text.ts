import type { Locale } from '../../base/localized'

/** What stands between a word and what it says. */
export const colons: { readonly [L in Locale]: string } = { en: ': ', zh: '：' }

export const inBrackets = (text: string, language: Locale): string =>
  language === 'zh' ? `（${text}）` : ` (${text})`

/** Text that Markdown shows as it is; a line of its own stays a line. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/\s*\n\s*/g, ' ')

/** The same, where a line begins: no list, no heading and no rule comes of it. */
const escapedLine = (text: string): string =>
  escaped(text.trim())
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')

/** Text of several lines: they stay lines, and an empty one begins a paragraph. */
export const escapedText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(escapedLine)
        .join('\\\n'),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
