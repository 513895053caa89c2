import { ellipsis, measure, type Weight } from '../text-width'

export interface TextStyle {
  readonly size: number
  readonly weight: Weight
  /** px from one baseline to the next. */
  readonly leading: number
}

/** Text broken into lines, and the width of the longest, px. */
export interface WrappedText {
  readonly lines: readonly string[]
  readonly width: number
}

/** Signs that a line does not begin with. */
const closing = /^[\s,.;:)\]}，。；：）】」』、%]/

/** Where a line may break: after a space or a hyphen, and between signs of Chinese. */
const pieces = (text: string): string[] =>
  text.match(
    /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef-]+-?|\s+|-/gu,
  ) ?? []

/**
 * A text on at most `maxLines` lines of at most `room` px; what does not fit ends in “…”. A line of a person's own begins
 * a new one. A word that is too long for a line is cut.
 */
export function wrapText(text: string, room: number, maxLines: number, style: TextStyle): WrappedText {
  const { size, weight } = style
  const plain = text.trim()
  if (plain === '') return { lines: [], width: 0 }
  const whole = plain.includes('\n') ? Infinity : measure(plain, size, weight)
  if (whole <= room) return { lines: [plain], width: whole }
  const lines = plain.split('\n').flatMap((paragraph) => brokenLines(paragraph, room, style))
  const kept = lines.slice(0, maxLines)
  const rest = lines.slice(maxLines)
  if (rest.length > 0)
    kept[maxLines - 1] = ellipsis(`${kept[maxLines - 1] ?? ''} ${rest.join(' ')}…`, room, size, weight)
  const shown = kept.map((line) => ellipsis(line, room, size, weight))
  return { lines: shown, width: Math.max(...shown.map((line) => measure(line, size, weight))) }
}

function brokenLines(text: string, room: number, { size, weight }: TextStyle): string[] {
  const lines: string[] = []
  let [line, last] = ['', '']
  const breakBefore = (next: string): void => {
    lines.push(line.trim())
    line = next.trimStart()
  }
  for (const piece of pieces(text)) {
    const longer = line + piece
    if (line === '' || measure(longer.trimEnd(), size, weight) <= room) line = longer
    else if (!closing.test(piece)) breakBefore(piece)
    else if (line.length > last.length && last.trim() !== '') {
      // What a line does not begin with takes along what it closes.
      line = line.slice(0, -last.length)
      breakBefore(last + piece)
    } else line = longer
    last = closing.test(piece) ? last + piece : piece
  }
  lines.push(line.trim())
  return lines
}
