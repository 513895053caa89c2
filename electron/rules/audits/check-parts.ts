import type { Localized } from '../../../shared/base/localized'
import { joinTexts } from '../../../shared/i18n/format'
import type { Check } from '../define-audit'
import { NotedCheck } from '../noted-check'

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

const complete: Check = { score: 1, note: { en: 'nothing lacking', zh: '无缺失' } }

/** The mean of what is stated, with what is lacking; where nothing is stated, unknown, with `unstated`. */
export function checkParts(unstated: Localized, parts: readonly Part[]): Check {
  let stated = 0
  let sum = 0
  for (const { score } of parts) {
    if (score === undefined) continue
    stated += 1
    sum += score
  }
  if (stated === 0) return { score: 'unknown', note: unstated }
  if (sum === stated) return complete
  const isLacking = ({ score }: Part): boolean => score !== undefined && score < 1
  return new NotedCheck(sum / stated, () => joinTexts(parts.filter(isLacking).map((part) => part.lacking)))
}
