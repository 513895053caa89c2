import type { Box, Point } from '../../../shared/views/positioned-view'
import type { FarBox, FarLine, FarScene } from './far-scene'

/** px round a box or a line that its outlines, pills and badges may take. */
const rim = 14
/** More areas than this are not worth painting one by one, and more not worth comparing with each other. */
export const mostAreas = 80
const mostCompared = 500

/**
 * Where one scene looks different from another, as areas of the view; `null` where that is nearly everywhere. Boxes and
 * lines are told apart by identity, so it costs a look at each and no more.
 */
export function changedAreas(before: FarScene, after: FarScene): Box[] | null {
  const areas: Box[] = []
  const boxes = [...changed<FarBox>(before.backs, after.backs), ...changed<FarBox>(before.boxes, after.boxes)]
  for (const box of boxes) areas.push(grown(box))
  for (const line of changed<FarLine>(before.lines, after.lines)) areas.push(...lineAreas(line))
  if (areas.length > mostCompared) return null
  const distinct = withoutCovered(areas)
  return distinct.length > mostAreas ? null : distinct
}

const covers = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

/**
 * Areas without those that lie in another one: lines that run to the same box share most of theirs. The smallest come
 * first.
 */
export function withoutCovered(areas: readonly Box[]): Box[] {
  const sorted = [...areas].sort((a, b) => a.width * a.height - b.width * b.height)
  return sorted.filter((area, n) => !sorted.some((other, k) => k > n && covers(other, area)))
}

/** Things of either list that the other one does not have. Lists are mostly the same, so they are compared in order first. */
function changed<T>(before: readonly T[], after: readonly T[]): T[] {
  if (before === after) return []
  const gone = new Set<T>()
  const come = new Set<T>()
  for (let n = 0; n < Math.max(before.length, after.length); n += 1) {
    const [a, b] = [before[n], after[n]]
    if (a === b) continue
    if (a) gone.add(a)
    if (b) come.add(b)
  }
  return [...[...gone].filter((each) => !come.has(each)), ...[...come].filter((each) => !gone.has(each))]
}

export const grown = ({ x, y, width, height }: Box, by: number = rim): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

/** The areas that a line takes: one a segment, and its label. */
export function lineAreas({ points, label }: FarLine): Box[] {
  const areas = points.flatMap((b, n) => {
    const a = points[n - 1]
    return a ? [grown(between(a, b))] : []
  })
  return label ? [...areas, grown(label)] : areas
}

const between = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})
