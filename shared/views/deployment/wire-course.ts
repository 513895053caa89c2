import { grown, overlaps, passes } from '../classes/boxes'
import { detour } from '../layered/routing/detour'
import type { Box, Point } from '../positioned-view'

/** px from a tile at which a line turns: half of the way between two tiles. */
const turn = { x: 13, y: 12 } as const
/** px that a line keeps at least from what it passes. */
const clearance = 4
/** px round two ends within which something may be in the way of a line between them. */
const reach = 240
/** Boxes that a line goes round at first, and where it still touches one. */
const considered = [24, 96] as const

/** Lines that were worked out, by all that they depend on, and how many of them are kept. */
const known = new Map<string, readonly Point[]>()
const mostKnown = 4000

/**
 * An orthogonal line between two boxes: by the gutters beside them where these are free, else the cheapest way round what
 * is between.
 *
 * @param obstacles boxes that no line should touch; the two ends may be among them
 */
export function courseBetween(from: Box, to: Box, obstacles: readonly Box[]): readonly Point[] {
  const ground = grown(around(from, to), reach)
  const near = obstacles.filter((box) => overlaps(box, ground))
  const key = [from, to, ...near].map(({ x, y, width }) => `${x} ${y} ${width}`).join()
  const before = known.get(key)
  if (before) return before
  if (known.size >= mostKnown) known.clear()
  const points = findCourse(from, to, near)
  known.set(key, points)
  return points
}

function findCourse(from: Box, to: Box, near: readonly Box[]): readonly Point[] {
  const others = near.filter((box) => box !== from && box !== to)
  const touched = (points: readonly Point[]): number =>
    others.filter((box) => passes(points, box, clearance)).length
  let best: readonly Point[] = byGutters(from, to)
  let least = touched(best)
  for (const most of considered) {
    if (least === 0) break
    const round = detour(from, to, near, most)
    const hits = touched(round)
    if (hits < least) [best, least] = [round, hits]
    if (near.length <= most) break
  }
  return best
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}

/** From the lower or upper border of one tile to the side of the other, by the gutters between tiles. */
function byGutters(from: Box, to: Box): Point[] {
  const start = from.x + from.width / 2
  const end = to.y + to.height / 2
  const isBelow = to.y > from.y + from.height / 2
  const isAbove = to.y + to.height / 2 < from.y
  const exit = isAbove ? { x: start, y: from.y } : { x: start, y: from.y + from.height }
  if (
    (isBelow || isAbove) &&
    Math.abs(to.x - from.x) < 1 &&
    Math.abs(to.y - from.y) < from.height + 2 * turn.y + 4
  )
    return [exit, { x: start, y: isAbove ? to.y + to.height : to.y }]
  const fromLeft = to.x + to.width / 2 >= start
  const gutter = isAbove ? from.y - turn.y : from.y + from.height + turn.y
  const column = fromLeft ? to.x - turn.x : to.x + to.width + turn.x
  const side = fromLeft ? to.x : to.x + to.width
  return [exit, { x: start, y: gutter }, { x: column, y: gutter }, { x: column, y: end }, { x: side, y: end }]
}
