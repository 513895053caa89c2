import type { ElementId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import { severities } from '../../../shared/model/severity'
import type { AuditInfo, Report } from '../../../shared/report/report'

/** What one audit says about one element. */
export interface ElementFinding {
  readonly info: AuditInfo
  readonly notes: readonly Localized[]
}

/** Failed audits whose evidence points at the element, most severe first. */
export function findingsAt(
  element: ElementId,
  report: Report,
  infos: ReadonlyMap<string, AuditInfo>,
): ElementFinding[] {
  const found = report.audits.flatMap((result): ElementFinding[] => {
    const info = infos.get(result.id)
    if (!info || result.state !== 'scored' || result.score === 1) return []
    const notes = result.evidence.filter(({ elements }) => elements.includes(element)).map(({ note }) => note)
    return notes.length === 0 ? [] : [{ info, notes }]
  })
  return found.sort((a, b) => severities.indexOf(a.info.severity) - severities.indexOf(b.info.severity))
}
