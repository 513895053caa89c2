import type { Localized } from '../../../shared/base/localized'
import type { Check } from '../define-audit'
import { notStated } from './not-stated'

/** One of several things that an audit asks of the same element. */
export interface Part {
  /** 0…1; absent where it is not stated. */
  readonly score: number | undefined
  /** What to say where it is below 1. */
  readonly lacking: Localized
}

/** A stated flag as a score. */
export const flagScore = (flag: boolean | undefined): number | undefined =>
  flag === undefined ? undefined : Number(flag)

/** The mean of what is stated, with what is lacking; unknown where nothing is stated. */
export function checkParts(parts: readonly Part[]): Check {
  const scores = parts.flatMap(({ score }) => score ?? [])
  if (scores.length === 0) return { score: 'unknown', note: notStated }
  const lacking = parts.filter(({ score }) => score !== undefined && score < 1).map((part) => part.lacking)
  return {
    score: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    note: {
      en: lacking.map(({ en }) => en).join(', '),
      zh: lacking.map(({ zh }) => zh).join('、'),
    },
  }
}
