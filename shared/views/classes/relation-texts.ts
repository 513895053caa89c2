import { type Localized, same } from '../../base/localized'
import type { ClassRelation } from '../../model/classes/class-relation'
import { relationLabel, relationText, relationTextHeight } from '../../shapes/class/relation-shape'
import type { Box, Point } from '../positioned-view'
import { overlaps, passes } from './boxes'
import type { RelationRoute, RelationTextBox } from './positioned-classes'
import { besideEnd, onLine } from './relation-text-places'

type Texts = Pick<RelationRoute, 'label' | 'sourceEnd' | 'targetEnd'>

interface Speaking {
  readonly relation: ClassRelation
  readonly points: readonly Point[]
}

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
