import type { ElementId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import { type AuditInfo, type Report, severities } from '../../../shared/report/report'

/** What one audit says about one element. */
export interface ElementFinding {
  readonly info: AuditInfo
  readonly notes: readonly Localized[]
}

/** Failed audits whose evidence points at the element, most severe first. */
export function findingsAt(
  element: ElementId,
  report: Report,
  infos: readonly AuditInfo[],
): ElementFinding[] {
  const byId = new Map(infos.map((info) => [info.id, info]))
  const found = report.audits.flatMap((result): ElementFinding[] => {
    const info = byId.get(result.id)
    if (!info || result.state !== 'scored' || result.score === 1) return []
    const notes = result.evidence.filter(({ elements }) => elements.includes(element)).map(({ note }) => note)
    return notes.length === 0 ? [] : [{ info, notes }]
  })
  return found.sort((a, b) => severities.indexOf(a.info.severity) - severities.indexOf(b.info.severity))
}
