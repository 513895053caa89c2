import type { ElementId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import { type Condition, isCombined } from '../../../shared/model/house-rules/condition'
import { every, some, type Truth } from './truth'
import { eitherOf, inBrackets, inRow, ofPart } from './words'

/** Something that keeps a condition from holding. */
export interface Shortfall {
  /** The numbers, in a few words. */
  readonly note: Localized
  /** What it is about, where that is not the element itself. */
  readonly elements?: readonly ElementId[]
}

/** A condition made ready to be asked of many subjects. */
export interface Judge<S> {
  /** What it asks for, in words. */
  readonly asks: Localized
  judge(subject: S): Truth
  /** What is false, or where nothing is, what is unknown; empty where it holds. */
  shortfalls(subject: S): readonly Shortfall[]
}

/** Makes a question ready. `opposite`: that the answer is no. */
type MakeLeaf<L, S> = (leaf: L, opposite: boolean) => Judge<S>

/**
 * Makes a condition ready. A `not` is carried down to the questions (De Morgan), so that what falls short can be said of
 * each of them.
 */
export function judgeOf<L extends object, S>(
  condition: Condition<L>,
  leaf: MakeLeaf<L, S>,
  opposite = false,
): Judge<S> {
  if (!isCombined(condition)) return leaf(condition, opposite)
  if ('not' in condition) return judgeOf(condition.not, leaf, !opposite)
  const [all, conditions] = 'all' in condition ? [true, condition.all] : [false, condition.any]
  const judges = conditions.map((each) => judgeOf(each, leaf, opposite))
  const [only] = judges
  if (only && judges.length === 1) return only
  return all === opposite ? anyOf(judges) : allOf(judges)
}

const allOf = <S>(judges: readonly Judge<S>[]): Judge<S> => ({
  asks: inRow(judges.map(({ asks }) => asks)),
  judge: (subject) => every(judges, (each) => each.judge(subject)),
  shortfalls(subject) {
    const truths = judges.map((each) => each.judge(subject))
    const worst = truths.includes(false) ? false : 'unknown'
    return judges.flatMap((each, n) => (truths[n] === worst ? each.shortfalls(subject) : []))
  },
})

const anyOf = <S>(judges: readonly Judge<S>[]): Judge<S> => ({
  asks: inBrackets(eitherOf(judges.map(({ asks }) => asks))),
  judge: (subject) => some(judges, (each) => each.judge(subject)),
  shortfalls(subject) {
    if (some(judges, (each) => each.judge(subject)) === true) return []
    const found = judges.map((each) => each.shortfalls(subject))
    const notes = found.map((each) => inRow(each.map(({ note }) => note)))
    const elements = [...new Set(found.flat().flatMap((each) => each.elements ?? []))]
    return [{ note: eitherOf(notes), ...(elements.length > 0 && { elements }) }]
  },
})

/** Asks of a part of the subject, such as an end of a link. */
export const judgePart = <S, P>(judge: Judge<P>, partOf: (subject: S) => P, name: Localized): Judge<S> => ({
  asks: ofPart(name, judge.asks),
  judge: (subject) => judge.judge(partOf(subject)),
  shortfalls: (subject) =>
    judge.shortfalls(partOf(subject)).map((each) => ({ ...each, note: ofPart(name, each.note) })),
})
