import type { RelationTextKind } from '../../model/classes/class-relation'
import { relationTextHeight } from '../../shapes/class/relation-shape'
import { nearestAlong } from '../lines/along'
import type { Box, Point } from '../positioned-view'
import { grown, overlaps } from './boxes'
import type { RelationRoute } from './positioned-classes'

/** px from a line to a multiplicity beside it, and along the line from the border: past the heads. */
const beside = 5
const alongs = [8, 20, 34]
/** How much of a line from its end speaks of the multiplicity there: a share of it, but no more than so many px. */
const endReach = { share: 0.3, most: 48 } as const
/** px that the width of a multiplicity is taken to be where there is none. */
const bareWidth = 20

const sides = [1, -1] as const
/** Where on a stretch a label may stand, the best first, as shares of it. */
const shares = [0.5, 0.35, 0.65, 0.2, 0.8] as const

/** Centres beside the first stretch of a line, near its beginning first; the last are those in its middle. */
export function* besideEnd([from, to]: readonly Point[], width: number): Generator<Point> {
  if (!from || !to) return
  const level = from.y === to.y
  const sign = Math.sign(level ? to.x - from.x : to.y - from.y)
  const half = relationTextHeight / 2
  const middle = (Math.abs(level ? to.x - from.x : to.y - from.y) - (level ? width : relationTextHeight)) / 2
  for (const along of [...alongs, middle])
    for (const side of sides)
      yield level
        ? { x: from.x + sign * (along + width / 2), y: from.y - side * (half + beside - 2) }
        : { x: from.x + side * (width / 2 + beside), y: from.y + sign * (along + half) }
}

/** Centres on and beside the stretches of a line, the longest stretch first. */
export function* onLine(points: readonly Point[], width: number): Generator<Point> {
  const on = points
    .flatMap((a, n) => {
      const b = points[n + 1]
      return b ? [{ a, b, length: Math.abs(a.x - b.x) + Math.abs(a.y - b.y) }] : []
    })
    .sort((p, q) => q.length - p.length)
    .flatMap(({ a, b }) =>
      shares.map((share) => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share })),
    )
  for (const { x, y } of on) yield rounded(x, y)
  for (const { x, y } of on) {
    yield rounded(x + width / 2 + beside, y)
    yield rounded(x - width / 2 - beside, y)
    yield rounded(x, y - relationTextHeight)
    yield rounded(x, y + relationTextHeight)
  }
}

const rounded = (x: number, y: number): Point => ({ x: Math.round(x), y: Math.round(y) })

const boxOf = ({ label, sourceEnd, targetEnd }: RelationRoute, kind: RelationTextKind): Box | null =>
  ({ label, sourceMultiplicity: sourceEnd, targetMultiplicity: targetEnd })[kind]

/** The middle of a text of a relation, or of where it would stand if there were one. */
export function textMiddle(route: RelationRoute, kind: RelationTextKind): Point {
  const box = boxOf(route, kind)
  if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const { points } = route
  const centres =
    kind === 'label'
      ? onLine(points, 0)
      : besideEnd(kind === 'sourceMultiplicity' ? points : [...points].reverse(), bareWidth)
  const [first] = centres
  return first ?? points[0] ?? { x: 0, y: 0 }
}

/** The text of a relation that a point means: the one that it is on, else a multiplicity near its end, else the label. */
export function textKindAt(route: RelationRoute, at: Point): RelationTextKind {
  const spot = grown({ ...at, width: 0, height: 0 }, 1)
  const hit = (['sourceMultiplicity', 'targetMultiplicity', 'label'] as const).find((kind) => {
    const box = boxOf(route, kind)
    return box !== null && overlaps(box, spot)
  })
  if (hit) return hit
  const { along, length } = nearestAlong(route.points, at)
  const reach = Math.min(endReach.most, length * endReach.share)
  if (along <= reach) return 'sourceMultiplicity'
  return along >= length - reach ? 'targetMultiplicity' : 'label'
}
