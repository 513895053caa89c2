import { type Localized, same } from '../../base/localized'
import type { ClassRelation } from '../../model/classes/class-relation'
import { relationLabel, relationText, relationTextHeight } from '../../shapes/class/relation-shape'
import type { Box, Point } from '../positioned-view'
import { overlaps, passes } from './boxes'
import type { RelationRoute, RelationTextBox } from './positioned-classes'

type Texts = Pick<RelationRoute, 'label' | 'sourceEnd' | 'targetEnd'>

interface Speaking {
  readonly relation: ClassRelation
  readonly points: readonly Point[]
}

/** px from a line to a multiplicity beside it, and along the line from the border: past the heads. */
const beside = 5
const alongs = [8, 20, 34]

/**
 * Places for multiplicities at the ends and labels near the middles: on no class and on no other text; if it can be, on
 * nobody else's line either.
 */
export function placeTexts(
  speaking: readonly Speaking[],
  boxes: readonly Box[],
  standing: readonly RelationRoute[],
): Texts[] {
  const taken: Box[] = standing.flatMap(({ label, sourceEnd, targetEnd }) =>
    [label, sourceEnd, targetEnd].filter((each) => each !== null),
  )
  const lines = [
    ...standing.map(({ relation, points }) => ({ id: relation, points })),
    ...speaking.map(({ relation, points }) => ({ id: relation.id, points })),
  ]
  const place = (
    own: string,
    said: Localized,
    centres: (width: number) => Point[],
  ): RelationTextBox | null => {
    const { text, width } = relationText(said)
    if (text.en === '') return null
    const free = centres(width)
      .map(({ x, y }) => ({
        x: x - width / 2,
        y: y - relationTextHeight / 2,
        width,
        height: relationTextHeight,
      }))
      .filter((box) => ![...boxes, ...taken].some((other) => overlaps(box, other)))
    const box =
      free.find((each) => !lines.some(({ id, points }) => id !== own && passes(points, each, 0))) ?? free[0]
    if (!box) return null
    taken.push(box)
    return { ...box, text }
  }
  const ends = speaking.map(({ relation, points }) => ({
    sourceEnd: place(relation.id, same(relation.sourceMultiplicity.trim()), (width) =>
      besideEnd(points, width),
    ),
    targetEnd: place(relation.id, same(relation.targetMultiplicity.trim()), (width) =>
      besideEnd([...points].reverse(), width),
    ),
  }))
  return speaking.map(({ relation, points }, n) => ({
    sourceEnd: ends[n]?.sourceEnd ?? null,
    targetEnd: ends[n]?.targetEnd ?? null,
    label: place(relation.id, relationLabel(relation), (width) => onLine(points, width)),
  }))
}

/** Centres beside the first stretch of a line, near its beginning first. */
function besideEnd([from, to]: readonly Point[], width: number): Point[] {
  if (!from || !to) return []
  const level = from.y === to.y
  const sign = Math.sign(level ? to.x - from.x : to.y - from.y)
  const half = relationTextHeight / 2
  return alongs.flatMap((along) =>
    [1, -1].map((side) =>
      level
        ? { x: from.x + sign * (along + width / 2), y: from.y - side * (half + beside - 2) }
        : { x: from.x + side * (width / 2 + beside), y: from.y + sign * (along + half) },
    ),
  )
}

/** Centres on and beside the stretches of a line, the longest stretch first. */
function onLine(points: readonly Point[], width: number): Point[] {
  const stretches = points
    .flatMap((a, n) => {
      const b = points[n + 1]
      return b ? [{ a, b, length: Math.abs(a.x - b.x) + Math.abs(a.y - b.y) }] : []
    })
    .sort((p, q) => q.length - p.length)
  const shares = [0.5, 0.35, 0.65, 0.2, 0.8]
  const on = stretches.flatMap(({ a, b }) =>
    shares.map((share) => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share })),
  )
  const off = on.flatMap(({ x, y }) => [
    { x: x + width / 2 + beside, y },
    { x: x - width / 2 - beside, y },
    { x, y: y - relationTextHeight },
    { x, y: y + relationTextHeight },
  ])
  return [...on, ...off].map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
}
