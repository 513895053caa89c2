import type { Box, Point } from '../positioned-view'

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y

/** px² that two boxes have in common. */
export const sharedArea = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))

export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

/** A point as a box without extent. */
export const dot = ({ x, y }: Point): Box => ({ x, y, width: 0, height: 0 })

/** The smallest box round some boxes; `null` round none. */
export function unionOf(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** A stretch of a line as a box without thickness. */
const stretch = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

/** The stretches of a line through points, from corner to corner. */
export const stretches = (points: readonly Point[]): Box[] =>
  points.flatMap((point, n) => {
    const next = points[n + 1]
    return next ? [stretch(point, next)] : []
  })

/** Whether a line through points comes closer than `air` px to a box. */
export function passes(points: readonly Point[], box: Box, air: number): boolean {
  const wall = grown(box, air)
  return points.some((point, n) => {
    const next = points[n + 1]
    if (!next) return false
    const { x, y, width, height } = stretch(point, next)
    return x < wall.x + wall.width && x + width > wall.x && y < wall.y + wall.height && y + height > wall.y
  })
}
