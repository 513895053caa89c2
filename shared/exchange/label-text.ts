/** Whether a label can carry a character at all: no control characters, halves of pairs or non-characters. */
const isPrintable = (point: number): boolean =>
  point >= 0x20 &&
  !(point >= 0x7f && point <= 0x9f) &&
  !(point >= 0xd800 && point <= 0xdfff) &&
  point !== 0xfffe &&
  point !== 0xffff

/**
 * The text that a label carries in any notation, on one or more lines: line ends are `\n`, other white space of the ASCII
 * range is a space, and what cannot be shown is left out. Decoding an exported label gives exactly this.
 */
export function labelText(text: string): string {
  let shown = ''
  for (const character of text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/[\t\v\f]/g, ' ')) {
    if (character === '\n' || isPrintable(character.codePointAt(0) ?? 0)) shown += character
  }
  return shown.trim()
}

/** A text without line ends, for places that have one line. */
export const oneLine = (text: string): string => labelText(text).replace(/\s+/g, ' ')

/** Lines one step further in. */
export const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`)
