import { grown, passes } from '../classes/boxes'
import type { Box, Point } from '../positioned-view'

/** A stretch of an orthogonal line that can be moved across itself. */
export interface Segment {
  /** Index of the point that it begins with. */
  readonly index: number
  readonly from: Point
  readonly to: Point
  /** The coordinate that it is moved along: `y` of a level one, `x` of an upright one. */
  readonly axis: 'x' | 'y'
}

/** Stretches shorter than this have no room for a grip, px of the window; those at the ends of a line share it with another grip. */
const leastInner = 18
const leastOuter = 40

const lengthOf = (a: Point, b: Point): number => Math.abs(b.x - a.x) + Math.abs(b.y - a.y)

/** The stretches of a line that are long enough to take hold of. @param zoom px of the window per px of the view */
export function movableSegments(points: readonly Point[], zoom: number): Segment[] {
  const last = points.length - 2
  return points.flatMap((from, index) => {
    const to = points[index + 1]
    if (!to) return []
    const isInner = index > 0 && index < last
    if (lengthOf(from, to) * zoom < (isInner ? leastInner : leastOuter)) return []
    return [{ index, from, to, axis: from.y === to.y ? 'y' : 'x' }]
  })
}

/** Where a line that was straight leaves and joins its old course, px from its ends; less on a short one. */
const shoulder = 24

/** The bends of a line one of whose stretches is moved to another coordinate on its axis. */
export function bendsMoved(
  points: readonly Point[],
  { index, from, to, axis }: Segment,
  at: number,
): Point[] {
  const put = (point: Point): Point => ({ ...point, [axis]: at })
  if (points.length === 2) {
    const length = lengthOf(from, to) || 1
    const share = Math.min(shoulder, length / 3) / length
    const on = (part: number): Point =>
      put({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part })
    return [on(share), on(1 - share)]
  }
  return points.map((point, n) => (n === index || n === index + 1 ? put(point) : point)).slice(1, -1)
}

/** A grip takes up so much round its middle, px of the window. */
const gripReach = 12
const shares = [0.5, 0.25, 0.75] as const

/** Where the grip of a stretch is: in its middle, or beside the label of the line where that lies there. */
export function segmentGrip({ from, to }: Segment, label: Box | null, zoom: number): Point {
  const places = shares.map((share) => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  }))
  const taken = label && grown(label, gripReach / zoom)
  const free = places.find((place) => !taken || !passes([place, place], taken, 0))
  return free ?? places[0] ?? from
}
