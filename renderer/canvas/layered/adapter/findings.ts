import type { ElementId } from '../../../../shared/base/ids'
import type { Design } from '../../../../shared/model/design'
import type { Severity } from '../../../../shared/model/severity'
import type { AuditInfo, AuditResult, Report } from '../../../../shared/report/report'
import { seenSeverity } from '../../../../shared/report/seen-severity'
import type { Badge, BadgeSeverity } from '../../../../shared/shapes/service/finding-badge'

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
 *
 * @param seen how severe the design sees single elements
 */
export function badgesOf(
  report: Report,
  infos: readonly AuditInfo[],
  before: Badges,
  seen: Design['severities'],
): Badges {
  const byId = new Map(infos.map((info) => [info.id, info]))
  const badges = new Map<ElementId, Badge>()
  for (const audit of report.audits) {
    const info = byId.get(audit.id)
    if (!info || audit.state !== 'scored' || audit.score === 1) continue
    for (const [element, severity] of severitiesIn(audit, info, seen)) {
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

/** One badge for several elements: how many findings point at them, and how grave the gravest is. */
export function badgeOver(badges: Badges, elements: readonly ElementId[]): Badge | undefined {
  let all: Badge | undefined
  for (const id of elements) {
    const badge = badges.get(id)
    if (!badge) continue
    const isGraver = !all || rank[badge.severity] > rank[all.severity]
    all = {
      severity: isGraver ? badge.severity : (all?.severity ?? 'low'),
      count: badge.count + (all?.count ?? 0),
    }
  }
  return all
}

/** How grave one audit is at each element that it points at. */
function severitiesIn(
  { evidence }: AuditResult,
  info: AuditInfo,
  seen: Design['severities'],
): Map<ElementId, BadgeSeverity> {
  const gravest = new Map<ElementId, BadgeSeverity>()
  for (const { elements, about } of evidence) {
    const severity = badgeSeverity[seenSeverity(info, seen, about).severity]
    for (const element of elements) {
      const known = gravest.get(element)
      if (!known || rank[known] < rank[severity]) gravest.set(element, severity)
    }
  }
  return gravest
}
