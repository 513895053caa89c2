import type { AuditResult, Report } from '../../shared/report/report'
import { plainTotal } from './plain-score'

/** It leaves the score or falls; to enter it is a loss, too, since the mean may fall by it. */
export const loses = (was: AuditResult, is: AuditResult): boolean =>
  was.state !== 'scored' || is.state !== 'scored' || is.score < was.score

/** Points of the total that a change takes away, beyond what it loses at the audits that may lose by it. */
export function pointsTaken(
  before: Report,
  after: readonly AuditResult[],
  mayLose: (audit: string) => boolean,
): number {
  const judged = after.map((is, n) => {
    const was = before.audits[n]
    return was && mayLose(is.id) && loses(was, is) ? was : is
  })
  return (before.total ?? 0) - plainTotal(judged)
}
