import type { Drawing } from '../../shapes/drawing'
import { wrapText } from '../../shapes/sequence/wrapped-text'

/** A line of words, and whether it stands at the head of others. */
export interface ToldLine {
  readonly line: string
  readonly strong: boolean
}

/** Where the columns stand: their left and upper edge, and how wide all of them may be together, px. */
export interface ColumnPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Lines that a column has at least before the next one begins. */
  readonly least: number
}

/** px: from one baseline to the next, between columns, the least and usual width of one, and of what goes on below. */
const [row, gap, columnWidth, indent] = [24, 32, 440, 14] as const
const size = 13
/** More than any line has. */
const mostLines = 100

/**
 * Lines in columns of much the same height, from left to right. A line that is too long goes on below, indented; a head
 * stands with what it is the head of.
 *
 * @returns the columns drawn, and the y below the longest
 */
export function columnsOf(
  lines: readonly ToldLine[],
  { x, y, width, least }: ColumnPlace,
): { readonly drawing: Drawing; readonly bottom: number } {
  const count = Math.max(1, Math.floor((width + gap) / (columnWidth + gap)))
  const room = (width - (count - 1) * gap) / count
  const items = lines.map(({ line, strong }) => {
    const weight = strong ? (650 as const) : (450 as const)
    return {
      strong,
      weight,
      lines: wrapText(line, room - indent, mostLines, { size, weight, leading: row }).lines,
    }
  })
  const all = items.reduce((sum, each) => sum + each.lines.length, 0)
  const height = Math.max(least, Math.ceil(all / count))
  let [column, at, longest] = [0, 0, 0]
  const drawing = items.flatMap((item, place): Drawing => {
    const below = item.strong ? (items[place + 1]?.lines.length ?? 0) : 0
    if (at > 0 && at + item.lines.length + below > height && column < count - 1)
      [column, at] = [column + 1, 0]
    const first = at
    at += item.lines.length
    longest = Math.max(longest, at)
    const left = x + column * (room + gap)
    return item.lines.map((line, n) => ({
      kind: 'text',
      x: left + (n === 0 ? 0 : indent),
      y: y + (first + n + 1) * row,
      text: line,
      size,
      weight: item.weight,
      fill: 'text',
      anchor: 'start',
    }))
  })
  return { drawing, bottom: y + (longest + 1) * row }
}
