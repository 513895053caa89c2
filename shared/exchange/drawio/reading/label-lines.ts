import { decodeHTML } from 'entities'

/** A line of a label as a person reads it. */
export interface LabelLine {
  readonly text: string
  readonly isItalic: boolean
  readonly isUnderlined: boolean
  /** A line is drawn here; there is no text. */
  readonly isRule: boolean
}

/** A label in HTML as lines: what begins a line there begins one here; nothing of it is ever run. */
export const htmlLines = (html: string): LabelLine[] =>
  html
    .replace(/<br\s*\/?>|<\/(?:div|p|li|h\d|tr)>|\r/gi, '\n')
    .replace(/<(?:div|p)\b[^<>]*>/gi, '\n')
    .replace(/<hr\b[^<>]*>/gi, '\n<hr>\n')
    .split('\n')
    .map((line) => ({
      text: shown(line),
      isItalic: /<(?:i|em)\b/i.test(line),
      isUnderlined: /<u\b/i.test(line),
      isRule: line === '<hr>',
    }))
    .filter(({ text, isRule }) => text !== '' || isRule)

const shown = (line: string): string =>
  decodeHTML(line.replace(/<\/?[a-z][^<>]*>/gi, ''))
    .replaceAll('\u00A0', ' ')
    .trim()

/** A label that is no HTML. */
export const plainLines = (text: string): LabelLine[] =>
  text
    .trim()
    .split('\n')
    .map((line) => ({ text: line.trim(), isItalic: false, isUnderlined: false, isRule: false }))

export const linesText = (lines: readonly LabelLine[]): string =>
  lines
    .filter(({ isRule }) => !isRule)
    .map(({ text }) => text)
    .join('\n')
