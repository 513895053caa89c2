import type { ClassRelationId } from '../../base/ids'
import { type Localized, same } from '../../base/localized'
import type { ClassRelation } from '../../model/classes/class-relation'
import { relationLabel, relationText, relationTextHeight } from '../../shapes/class/relation-shape'
import type { BoxIndex } from '../box-index'
import type { Box, Point } from '../positioned-view'
import { sharedArea } from './boxes'
import type { RelationRoute, RelationTextBox } from './positioned-classes'
import { besideEnd, onLine } from './relation-text-places'

interface Texts extends Pick<RelationRoute, 'label' | 'sourceEnd' | 'targetEnd'> {
  /** One of them found no free place, and stands on something. */
  readonly crowded: boolean
}

interface Speaking {
  readonly relation: ClassRelation
  readonly points: readonly Point[]
  /** Where a person put the label; absent: it finds its place. */
  readonly middle?: Point
}

/** A stretch of a relation's line. */
export interface Stretch extends Box {
  readonly of: ClassRelationId
}

/**
 * Places for multiplicities at the ends and labels near the middles: on no class and on no other text; if it can be, on
 * nobody else's line either. A text without such a place stands where it covers least: what is said is always there to
 * be read. A label that a person put somewhere stands there.
 *
 * @param taken the classes; the texts come to it
 * @param lines the stretches of all lines
 */
export function placeTexts(
  speaking: readonly Speaking[],
  standing: Iterable<RelationRoute>,
  taken: BoxIndex<Box>,
  lines: BoxIndex<Stretch>,
): Texts[] {
  for (const { label, sourceEnd, targetEnd } of standing)
    for (const text of [label, sourceEnd, targetEnd]) if (text) taken.add(text)
  const crowded = new Set<string>()
  const place = (
    own: ClassRelationId,
    said: Localized,
    centres: (width: number) => Point[],
  ): RelationTextBox | null => {
    const { text, width } = relationText(said)
    if (text.en === '') return null
    const places = centres(width).map(({ x, y }) => ({
      x: x - width / 2,
      y: y - relationTextHeight / 2,
      width,
      height: relationTextHeight,
    }))
    const isFree = (place: Box): boolean => taken.isFree(place)
    const isClear = (place: Box): boolean => !lines.some(place, ({ of }) => of !== own)
    const free = places.find((place) => isFree(place) && isClear(place)) ?? places.find(isFree)
    const box = free ?? leastCovering(places, taken)
    if (!box) return null
    if (!free) crowded.add(own)
    taken.add(box)
    return { ...box, text }
  }
  const put = speaking.map(({ relation, middle }) => (middle ? standingAt(middle, relation) : null))
  for (const box of put) if (box) taken.add(box)
  const ends = speaking.map(({ relation, points }) => ({
    sourceEnd: place(relation.id, same(relation.sourceMultiplicity.trim()), (width) =>
      besideEnd(points, width),
    ),
    targetEnd: place(relation.id, same(relation.targetMultiplicity.trim()), (width) =>
      besideEnd([...points].reverse(), width),
    ),
  }))
  return speaking.map(({ relation, points }, n) => {
    const label = put[n] ?? place(relation.id, relationLabel(relation), (width) => onLine(points, width))
    return {
      sourceEnd: ends[n]?.sourceEnd ?? null,
      targetEnd: ends[n]?.targetEnd ?? null,
      label,
      crowded: crowded.has(relation.id),
    }
  })
}

function standingAt({ x, y }: Point, relation: ClassRelation): RelationTextBox | null {
  const { text, width } = relationText(relationLabel(relation))
  if (text.en === '') return null
  const height = relationTextHeight
  return { x: x - width / 2, y: y - height / 2, width, height, text }
}

/** The first of the places that have least in common with what stands there already. */
function leastCovering(places: readonly Box[], taken: BoxIndex<Box>): Box | undefined {
  const covered = (box: Box): number =>
    taken.overlapping(box).reduce((sum, other) => sum + sharedArea(box, other), 0)
  return places.reduce<{ readonly box: Box; readonly area: number } | undefined>((best, box) => {
    const area = covered(box)
    return best && best.area <= area ? best : { box, area }
  }, undefined)?.box
}
