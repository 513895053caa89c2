import { valueText } from '../../../shared/house-rules/field-info'
import { ramp } from '../audits/thresholds'
import type { Check } from '../define-audit'
import type { Countable } from './element-judges'
import type { Readable } from './fields'
import type { Judge, Shortfall } from './judge'
import type { Range } from './truth'
import { asAsked, gradeWords, inRow, labelled, notStated, numberText, rangeWords } from './words'

/** What a rule finds at one subject. */
export interface Found {
  /** 0…1. */
  readonly score: number | 'unknown'
  /** Empty where the score is 1. */
  readonly shortfalls: readonly Shortfall[]
}

/** Looks at one subject; `null`: the rule does not concern it. */
export type Measure<S> = (subject: S) => Found | null

const met: Found = { score: 1, shortfalls: [] }

export const mustHold =
  <S>(judge: Judge<S>): Measure<S> =>
  (subject) => {
    const truth = judge.judge(subject)
    if (truth === true) return met
    return { score: truth === false ? 0 : truth, shortfalls: judge.shortfalls(subject) }
  }

/** How a number is graded. */
export interface Grades {
  readonly none: number
  readonly full: number
}

/** The score over a range; unknown where its ends differ in it. */
function gradeOf({ lo, hi }: Range, { none, full }: Grades): Found['score'] {
  const [one, other] = [ramp(lo, full, none), ramp(hi, full, none)]
  return one === other ? one : 'unknown'
}

/** Grades a count. @param elementsOf what to light where it falls short; absent: the subject itself */
export const gradedCount =
  <S>(
    { label, count }: Countable<S>,
    grades: Grades,
    elementsOf?: (subject: S) => Shortfall['elements'],
  ): Measure<S> =>
  (subject) => {
    const range = count(subject)
    const score = gradeOf(range, grades)
    if (score === 1) return met
    const elements = elementsOf?.(subject)
    const note = gradeWords(
      labelled(label, rangeWords(range)),
      numberText(grades.full),
      numberText(grades.none),
    )
    return { score, shortfalls: [{ note, ...(elements && { elements }) }] }
  }

/** Grades a field that is a number. */
export const gradedField =
  <S>({ info, read }: Readable<S>, grades: Grades, unstated: 'holds' | 'fails' | undefined): Measure<S> =>
  (subject) => {
    const value = read(subject)
    if (typeof value !== 'number') {
      if (unstated === 'holds') return met
      return {
        score: unstated === 'fails' ? 0 : 'unknown',
        shortfalls: [{ note: labelled(info.label, notStated) }],
      }
    }
    const score = ramp(value, grades.full, grades.none)
    if (score === 1) return met
    const fact = labelled(info.label, valueText(info, value))
    const note = gradeWords(fact, valueText(info, grades.full), valueText(info, grades.none))
    return { score, shortfalls: [{ note }] }
  }

/** Measures what a condition says that the rule concerns; where nobody knows whether it does, the score is unknown. */
export const concerning = <S>(where: Judge<S> | undefined, measure: Measure<S>): Measure<S> => {
  if (!where) return measure
  return (subject) => {
    const concerned = where.judge(subject)
    if (concerned === false) return null
    return concerned === true ? measure(subject) : { score: concerned, shortfalls: where.shortfalls(subject) }
  }
}

/** What was found at one element, as an audit says it. */
export const checkOf = (found: Found | null): Check | null =>
  found && {
    score: found.score,
    note: found.score === 1 ? asAsked : inRow(found.shortfalls.map(({ note }) => note)),
  }
