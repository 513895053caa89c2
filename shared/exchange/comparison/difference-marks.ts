import type { Locale } from '../../base/localized'
import type { Design } from '../../model/design'
import { elementName } from '../../report/element-name'
import { changeSigns } from '../../scenario/change-text'
import { type Change, changeKey, type DesignDifference } from '../../scenario/compare-designs'
import { compareSequences } from '../../scenario/compare-sequences'
import type { DifferenceLook, DifferenceSign, MarkedShape } from '../../shapes/difference/difference-shape'
import type { Viewed } from '../view-text'
import { elementPlaces, type Place } from './element-places'
import { freeBeside, lineBetween } from './ghosts'

/** Something that is marked in a picture. */
export interface DifferenceMark extends DifferenceLook {
  /** The change that it belongs to; of a part of a sequence, that of the sequence. */
  readonly key: string
  readonly shape: MarkedShape
}

/** A design and what is shown of it. */
export interface Side {
  readonly design: Design
  readonly viewed: Viewed
}

export interface MarksOfBoth {
  readonly inA: readonly DifferenceMark[]
  readonly inB: readonly DifferenceMark[]
}

/**
 * What is marked in the pictures of two designs, as in a text with its changes side by side: the first shows with a minus
 * what it has alone, the second with a plus what it has alone, and both with a tilde what has changed. The second has ghosts
 * of what only the first has: boxes where they stood, beside what stands there now, and lines between what stands in both.
 */
export function differenceMarks(
  a: Side,
  b: Side,
  difference: DesignDifference,
  language: Locale,
): MarksOfBoth {
  if (a.viewed.view === 'sequence') return sequenceMarks(a, b)
  const [placesA, placesB] = [elementPlaces(a.design, a.viewed), elementPlaces(b.design, b.viewed)]
  const inA: DifferenceMark[] = []
  const inB: DifferenceMark[] = []
  const taken = [...placesB.values()].flatMap((place) => (place.kind === 'box' ? [place] : []))
  for (const change of difference.changes) {
    const [key, name] = [changeKey(change), nameOf(change, a.design, b.design, language)]
    const sign = changeSigns[change.sign]
    const placeA = 'a' in change ? placesA.get(change.a) : undefined
    const placeB = 'b' in change ? placesB.get(change.b) : undefined
    if (placeA) inA.push({ key, name, sign, isGhost: false, shape: placeA })
    if (placeB) inB.push({ key, name, sign, isGhost: false, shape: placeB })
    if (change.sign !== 'only-a' || placeA?.kind !== 'box') continue
    const ghost = { kind: 'box', ...freeBeside(placeA, taken) } as const
    taken.push(ghost)
    inB.push({ key, name, sign, isGhost: true, shape: ghost })
  }
  // Lines to ghosts would cross the whole picture where two designs have little in common; the first one shows them.
  const standing = (id: string): Place | undefined => placesB.get(partnerOf(id, difference) ?? '')
  for (const change of difference.changes) {
    const line = change.sign === 'only-a' ? placesA.get(change.a) : undefined
    if (change.sign !== 'only-a' || line?.kind !== 'line') continue
    const [from, to] = line.ends.map(standing)
    if (from?.kind !== 'box' || to?.kind !== 'box') continue
    const name = nameOf(change, a.design, b.design, language)
    inB.push({
      key: changeKey(change),
      sign: '−',
      name,
      isGhost: true,
      shape: { kind: 'line', points: lineBetween(from, to) },
    })
  }
  return { inA, inB }
}

const partnerOf = (id: string, { pairs }: DesignDifference): string | undefined =>
  pairs.services.ofA.get(id) ?? pairs.classes.ofA.get(id) ?? pairs.deployments.ofA.get(id)

/** What an element that is different is called. */
export const nameOf = (change: Change, a: Design, b: Design, language: Locale): string =>
  change.sign === 'only-a'
    ? (elementName(a, change.a, language) ?? change.a)
    : (elementName(b, change.b, language) ?? change.b)

function sequenceMarks(a: Side, b: Side): MarksOfBoth {
  const [one, other] = [a.viewed.interaction, b.viewed.interaction]
  if (!one || !other) return { inA: [], inB: [] }
  const { onlyA, onlyB, changed } = compareSequences(a.design, one, b.design, other)
  const key = changeKey({ sign: 'changed', table: 'interactions', a: one.id, b: other.id, fields: [] })
  const marks = (side: Side, signs: ReadonlyMap<string, DifferenceSign>): DifferenceMark[] =>
    [...elementPlaces(side.design, side.viewed)].flatMap(([id, shape]) => {
      const sign = signs.get(id)
      return sign ? [{ key, sign, name: '', isGhost: false, shape }] : []
    })
  const signed = (only: ReadonlySet<string>, sign: '+' | '−', otherwise: readonly string[]) =>
    new Map<string, DifferenceSign>([
      ...otherwise.map((id) => [id, '~'] as const),
      ...[...only].map((id) => [id, sign] as const),
    ])
  return {
    inA: marks(
      a,
      signed(
        onlyA,
        changeSigns['only-a'],
        changed.map(([inA]) => inA),
      ),
    ),
    inB: marks(
      b,
      signed(
        onlyB,
        changeSigns['only-b'],
        changed.map(([, inB]) => inB),
      ),
    ),
  }
}
