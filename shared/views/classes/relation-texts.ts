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
  /** One of them found no free place in full: it is cut, or stands on something. */
  readonly crowded: boolean
}

interface Speaking {
  readonly relation: ClassRelation
  readonly points: readonly Point[]
  /** Where a person put the label; absent: it finds its place. */
  readonly middle?: Point
}

/** A text and the width of its box, px. */
type Shown = ReturnType<typeof relationText>

/** A stretch of a relation's line. */
export interface Stretch extends Box {
  readonly of: ClassRelationId
}

/** Widths to which a text is cut, px, where it fits nowhere in full; fewer letters than `least` say nothing. */
const cuts = { rooms: [110, 84, 64, 48], least: 4 } as const

/**
 * Places for multiplicities at the ends and labels near the middles: on no class and on no other text; if it can be, on
 * nobody else's line either. A text that fits nowhere is cut. Where not even a few letters fit, the whole of it stands
 * where it covers least: what is said is always there to be read. A label that a person put somewhere stands there.
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
    centres: (width: number) => Iterable<Point>,
  ): RelationTextBox | null => {
    const whole = relationText(said)
    if (whole.text.en === '') return null
    const isClear = (place: Box): boolean => !lines.some(place, ({ of }) => of !== own)
    const freeFor = ({ text, width }: Shown): RelationTextBox | undefined => {
      let onLines: Box | undefined
      for (const box of placesFor(centres, width)) {
        if (!taken.isFree(box)) continue
        if (isClear(box)) return { ...box, text }
        onLines ??= box
      }
      return onLines && { ...onLines, text }
    }
    const inFull = freeFor(whole)
    if (!inFull) crowded.add(own)
    const box = inFull ?? firstOf(cutsOf(said, whole), freeFor) ?? leastCovering(whole, centres, taken)
    if (box) taken.add(box)
    return box
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

/** The text, shorter and shorter, as long as it says something in either language. */
function* cutsOf(said: Localized, whole: Shown): Generator<Shown> {
  for (const room of cuts.rooms) {
    const shown = relationText(said, room)
    if (Math.min(shown.text.en.length, shown.text.zh.length) < cuts.least) return
    if (shown.width < whole.width) yield shown
  }
}

/** The first answer that is one. */
function firstOf<A, B>(all: Iterable<A>, answer: (each: A) => B | undefined): B | undefined {
  for (const each of all) {
    const found = answer(each)
    if (found !== undefined) return found
  }
  return undefined
}

function* placesFor(centres: (width: number) => Iterable<Point>, width: number): Generator<Box> {
  for (const { x, y } of centres(width))
    yield { x: x - width / 2, y: y - relationTextHeight / 2, width, height: relationTextHeight }
}

/** At the first of the places that have least in common with what stands there already. */
function leastCovering(
  { text, width }: Shown,
  centres: (width: number) => Iterable<Point>,
  taken: BoxIndex<Box>,
): RelationTextBox | null {
  let best: { readonly box: Box; readonly area: number } | undefined
  for (const box of placesFor(centres, width)) {
    const area = taken.overlapping(box).reduce((sum, other) => sum + sharedArea(box, other), 0)
    if (!best || area < best.area) best = { box, area }
  }
  return best ? { ...best.box, text } : null
}
