import type { FindingStatus } from '../../../../shared/model/decision'
import type { Design } from '../../../../shared/model/design'
import { type Decided, decidedIn } from '../../../../shared/report/lifecycle'
import type { ShownReport } from '../shown-findings'

/** An audit with what was decided about it, in one way. */
export interface DecidedAudit {
  readonly audit: string
  readonly decisions: readonly Decided[]
}

/** Audits of which something was decided in one way: those that cost most first, then by id. */
export function decidedAudits(
  design: Design,
  status: FindingStatus,
  accepted: ShownReport['accepted'],
): DecidedAudit[] {
  const byAudit = new Map<string, Decided[]>()
  for (const decided of decidedIn(design)) {
    if (decided.status !== status) continue
    byAudit.set(decided.audit, [...(byAudit.get(decided.audit) ?? []), decided])
  }
  const points = ({ audit }: DecidedAudit): number => accepted.get(audit)?.points ?? 0
  return [...byAudit]
    .map(([audit, decisions]) => ({ audit, decisions }))
    .sort((a, b) => points(b) - points(a) || (a.audit < b.audit ? -1 : 1))
}
