import type { ElementId } from '../../../../shared/base/ids'
import type { AuditInfo, Report } from '../../../../shared/report/report'
import type { Badge } from '../../../../shared/shapes/service/finding-badge'
import { auditInfosIn } from '../../../state/audit-infos'
import { openDesignIn } from '../../../state/open-design'
import { type StudioState, useStudio } from '../../../state/studio-store'
import { type Badges, badgesOf } from '../adapter/findings'

type AuditInfos = ReadonlyMap<string, AuditInfo>
let latest: { readonly report: Report | null; readonly infos: AuditInfos; readonly badges: Badges } = {
  report: null,
  infos: new Map(),
  badges: new Map(),
}

const noBadges: Badges = new Map()

/** Badges of the report on screen, worked out once for each report and whenever severities change. */
function badgesIn(state: StudioState): Badges {
  const report = state.score?.report
  const design = openDesignIn(state)
  if (!report || !design) return noBadges
  const infos = auditInfosIn(state)
  if (latest.report !== report || latest.infos !== infos) {
    const badges = badgesOf(report, [...infos.values()], latest.badges, design.severities)
    latest = { report, infos, badges }
  }
  return latest.badges
}

/** The badges of all elements; the same object as long as none has changed. */
export const useBadges = (): Badges => useStudio(badgesIn)

/** The findings badge of an element; absent where nothing points at it. */
export const useBadge = (element: ElementId): Badge | undefined =>
  useStudio((state) => badgesIn(state).get(element))

/** How an element stands out while a finding is pointed at. */
export const useLight = (element: ElementId): 'plain' | 'lit' | 'faded' =>
  useStudio(({ lit }) => (lit.size === 0 ? 'plain' : lit.has(element) ? 'lit' : 'faded'))
