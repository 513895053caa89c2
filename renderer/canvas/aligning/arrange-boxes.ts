import type { Box, Point } from '../../../shared/views/positioned-view'
import type { NamedBox } from '../walking'
import type { Axis } from './snap-move'

export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const
export type Alignment = (typeof alignments)[number]

/** Along which axis boxes move to be in line. */
export const axisOf = (alignment: Alignment): Axis =>
  alignment === 'left' || alignment === 'centre' || alignment === 'right' ? 'x' : 'y'

/** How much of its own size lies before the line that a box is put on. */
const shareBefore: { readonly [A in Alignment]: 0 | 0.5 | 1 } = {
  left: 0,
  centre: 0.5,
  right: 1,
  top: 0,
  middle: 0.5,
  bottom: 1,
}

const startOf = (box: Box, axis: Axis): number => box[axis]
const sizeOf = ({ width, height }: Box, axis: Axis): number => (axis === 'x' ? width : height)
const endOf = (box: Box, axis: Axis): number => startOf(box, axis) + sizeOf(box, axis)

/** Upper left corners of those boxes that move. */
function moved<I extends string>(
  boxes: readonly NamedBox<I>[],
  axis: Axis,
  startFor: (box: NamedBox<I>) => number,
): Map<I, Point> {
  const corners = new Map<I, Point>()
  for (const box of boxes) {
    const start = startFor(box)
    if (start !== startOf(box, axis)) corners.set(box.id, { x: box.x, y: box.y, [axis]: start })
  }
  return corners
}

/** Puts boxes in line: with the outermost edge, or with the middle of them all. @returns the corners of those that move */
export function aligned<I extends string>(
  boxes: readonly NamedBox<I>[],
  alignment: Alignment,
): Map<I, Point> {
  const axis = axisOf(alignment)
  const share = shareBefore[alignment]
  const first = Math.min(...boxes.map((box) => startOf(box, axis)))
  const last = Math.max(...boxes.map((box) => endOf(box, axis)))
  const line = first + (last - first) * share
  return moved(boxes, axis, (box) => line - sizeOf(box, axis) * share)
}

/**
 * Makes the gaps between boxes alike; the outermost two stay. Boxes that have no room overlap by the same amount each.
 *
 * @returns the corners of those that move; none of fewer than three
 */
export function distributed<I extends string>(boxes: readonly NamedBox<I>[], axis: Axis): Map<I, Point> {
  const row = [...boxes].sort((a, b) => startOf(a, axis) - startOf(b, axis) || (a.id < b.id ? -1 : 1))
  const [first, last] = [row[0], row.at(-1)]
  if (!first || !last || row.length < 3) return new Map()
  const taken = row.reduce((sum, box) => sum + sizeOf(box, axis), 0)
  const gap = (endOf(last, axis) - startOf(first, axis) - taken) / (row.length - 1)
  const starts = new Map<I, number>()
  let next = startOf(first, axis)
  for (const box of row) {
    starts.set(box.id, box === last ? startOf(last, axis) : next)
    next += sizeOf(box, axis) + gap
  }
  return moved(row, axis, (box) => starts.get(box.id) ?? startOf(box, axis))
}
