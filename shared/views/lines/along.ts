import { type LabelPlace, labelReach } from '../../model/line-course'
import type { Point } from '../positioned-view'

interface Nearest {
  /** px from the beginning of the line to its place nearest to a point, and that place. */
  readonly along: number
  readonly foot: Point
  /** px, of the whole line. */
  readonly length: number
}

/** The place of a line of level and upright stretches that is nearest to a point. */
export function nearestAlong(points: readonly Point[], at: Point): Nearest {
  let nearest = { distance: Infinity, along: 0, foot: points[0] ?? at }
  let length = 0
  points.forEach((a, n) => {
    const b = points[n + 1]
    if (!b) return
    const foot = {
      x: Math.min(Math.max(a.x, b.x), Math.max(Math.min(a.x, b.x), at.x)),
      y: Math.min(Math.max(a.y, b.y), Math.max(Math.min(a.y, b.y), at.y)),
    }
    const distance = Math.hypot(foot.x - at.x, foot.y - at.y)
    const along = length + Math.hypot(foot.x - a.x, foot.y - a.y)
    if (distance < nearest.distance) nearest = { distance, along, foot }
    length += Math.hypot(b.x - a.x, b.y - a.y)
  })
  return { along: nearest.along, foot: nearest.foot, length }
}

/** The point of a line so far along it: 0 its beginning, 1 its end. */
function pointAlong(points: readonly Point[], share: number): Point {
  const lengths = points.map((a, n) => {
    const b = points[n + 1] ?? a
    return Math.hypot(b.x - a.x, b.y - a.y)
  })
  let left = share * lengths.reduce((sum, each) => sum + each, 0)
  for (const [n, length] of lengths.entries()) {
    const [a, b] = [points[n], points[n + 1]]
    if (!a || !b || left > length) {
      left -= length
      continue
    }
    const part = length === 0 ? 0 : left / length
    return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }
  }
  return points.at(-1) ?? { x: 0, y: 0 }
}

/** The middle of a label that a person put somewhere along a line. */
export function labelMiddle(points: readonly Point[], { at, dx, dy }: LabelPlace): Point {
  const { x, y } = pointAlong(points, at)
  return { x: Math.round(x + dx), y: Math.round(y + dy) }
}

/** A label so near to its line is on it, px. */
const onLine = 7

const within = (value: number): number => Math.min(labelReach, Math.max(-labelReach, value))

/** The place along a line of a label whose middle is put at a point; on the line where it is nearly there. */
export function labelPlaceAt(points: readonly Point[], middle: Point): LabelPlace {
  const { along, foot, length } = nearestAlong(points, middle)
  const off = { x: middle.x - foot.x, y: middle.y - foot.y }
  const isOn = Math.hypot(off.x, off.y) <= onLine
  return {
    at: length === 0 ? 0 : along / length,
    dx: isOn ? 0 : within(off.x),
    dy: isOn ? 0 : within(off.y),
  }
}
