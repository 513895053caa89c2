import type { ElementId } from '../../../shared/base/ids'
import type { Severity } from '../../../shared/model/severity'
import type { AuditInfo, Report } from '../../../shared/report/report'
import type { Badge, BadgeSeverity } from '../../../shared/shapes/service/finding-badge'

const badgeSeverity: { readonly [S in Severity]: BadgeSeverity } = {
  blocker: 'high',
  high: 'high',
  medium: 'medium',
  low: 'low',
}
const rank: { readonly [S in BadgeSeverity]: number } = { low: 0, medium: 1, high: 2 }

export type Badges = ReadonlyMap<ElementId, Badge>

/**
 * What the badge of every element says: how many failed audits point at it, and how grave the gravest is. Badges that
 * say the same as before are the same objects, so that only what changed is drawn again.
 */
export function badgesOf(report: Report, infos: readonly AuditInfo[], before: Badges): Badges {
  const severities = new Map(infos.map((info) => [info.id, badgeSeverity[info.severity]]))
  const badges = new Map<ElementId, Badge>()
  for (const audit of report.audits) {
    const severity = severities.get(audit.id)
    if (!severity || audit.state !== 'scored' || audit.score === 1) continue
    for (const element of new Set(audit.evidence.flatMap(({ elements }) => elements))) {
      const known = badges.get(element)
      const worst = known && rank[known.severity] > rank[severity] ? known.severity : severity
      badges.set(element, { severity: worst, count: (known?.count ?? 0) + 1 })
    }
  }
  for (const [element, badge] of badges) {
    const old = before.get(element)
    if (old && old.severity === badge.severity && old.count === badge.count) badges.set(element, old)
  }
  return badges
}
