import type { ElementId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import type { CommandCall } from '../../../shared/model/command-call'
import type { Finding } from '../define-audit'

/** One message, or other part of a sequence, that an audit looked at. */
export interface Judged {
  /** 0…1. */
  readonly score: number
  readonly elements: readonly ElementId[]
  readonly note: Localized
}

/** A repair; absent where there is nothing to repair, or no way to. */
export interface Repair {
  readonly label: Localized
  readonly calls: readonly CommandCall[]
}

/** The mean of what was looked at, the worst first; `null` where there was nothing. */
export function findingOf(judged: readonly Judged[], repair?: Repair | null): Finding | null {
  if (judged.length === 0) return null
  const failing = judged.filter(({ score }) => score < 1)
  return {
    score: judged.reduce((sum, { score }) => sum + score, 0) / judged.length,
    evidence: failing.toSorted((a, b) => a.score - b.score).map(({ elements, note }) => ({ elements, note })),
    fixes: repair && failing.length > 0 && repair.calls.length > 0 ? [repair] : [],
  }
}
