import type { Locale } from '../../base/localized'
import type { Design } from '../../model/design'
import { elementName } from '../../report/element-name'
import { type Change, changeKey, type DesignDifference } from '../../scenario/compare-designs'
import { compareSequences } from '../../scenario/compare-sequences'
import type { DifferenceSign, MarkedShape } from '../../shapes/difference/difference-shape'
import type { Viewed } from '../view-text'
import { elementPlaces, type Place } from './element-places'
import { freeBeside, lineBetween } from './ghosts'

/** Something that is marked in a picture. */
export interface DifferenceMark {
  /** The change that it belongs to; of a part of a sequence, that of the sequence. */
  readonly key: string
  readonly sign: DifferenceSign
  readonly name: string
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
 * What is marked in the pictures of two designs. Each shows with a plus what it has alone and with a tilde what has
 * changed; the second has ghosts of what only the first has: boxes where they stood, beside what stands there now, and
 * lines between what they joined.
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
  const ghosts = new Map<string, Place>()
  const taken = [...placesB.values()].flatMap((place) => (place.kind === 'box' ? [place] : []))
  for (const change of difference.changes) {
    const [key, name] = [changeKey(change), nameOf(change, a.design, b.design, language)]
    const sign = change.sign === 'changed' ? '~' : '+'
    const placeA = 'a' in change ? placesA.get(change.a) : undefined
    const placeB = 'b' in change ? placesB.get(change.b) : undefined
    if (placeA) inA.push({ key, name, sign, shape: placeA })
    if (placeB) inB.push({ key, name, sign, shape: placeB })
    if (change.sign !== 'only-a' || placeA?.kind !== 'box') continue
    const ghost = { kind: 'box', ...freeBeside(placeA, taken) } as const
    taken.push(ghost)
    ghosts.set(change.a, ghost)
    inB.push({ key, name, sign: '−', shape: ghost })
  }
  const standing = (id: string): Place | undefined =>
    ghosts.get(id) ?? placesB.get(partnerOf(id, difference) ?? '')
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
  const marks = (side: Side, only: ReadonlySet<string>, otherwise: ReadonlySet<string>): DifferenceMark[] =>
    [...elementPlaces(side.design, side.viewed)].flatMap(([id, shape]) => {
      const sign = only.has(id) ? '+' : otherwise.has(id) ? '~' : null
      return sign ? [{ key, sign, name: '', shape }] : []
    })
  return {
    inA: marks(a, onlyA, new Set(changed.map(([inA]) => inA))),
    inB: marks(b, onlyB, new Set(changed.map(([, inB]) => inB))),
  }
}
