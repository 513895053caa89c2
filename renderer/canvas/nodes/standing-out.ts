import type { ElementId } from '../../../shared/base/ids'
import type { AuditInfo, Report } from '../../../shared/report/report'
import type { Badge } from '../../../shared/shapes/service/finding-badge'
import { type StudioState, useStudio } from '../../state/studio-store'
import { type Badges, badgesOf } from '../adapter/findings'

const none: readonly AuditInfo[] = []
let latest: { readonly report: Report | null; readonly badges: Badges } = { report: null, badges: new Map() }

/** Badges of the report on screen, worked out once for each report. */
function badgesIn({ score, start }: StudioState): Badges {
  if (!score) return new Map()
  if (latest.report !== score.report) {
    latest = { report: score.report, badges: badgesOf(score.report, start?.audits ?? none, latest.badges) }
  }
  return latest.badges
}

/** The findings badge of an element; absent where nothing points at it. */
export const useBadge = (element: ElementId): Badge | undefined =>
  useStudio((state) => badgesIn(state).get(element))

/** How an element stands out while a finding is pointed at. */
export const useLight = (element: ElementId): 'plain' | 'lit' | 'faded' =>
  useStudio(({ lit }) => (lit.size === 0 ? 'plain' : lit.has(element) ? 'lit' : 'faded'))
