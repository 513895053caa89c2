import type { ElementId } from '../base/ids'
import type { Localized } from '../base/localized'
import type { Design } from '../model/design'
import { type Severity, severities } from '../model/severity'
import type { AuditInfo, Report } from './report'
import { findingSeverity } from './seen-severity'

/** What one audit says about one element. */
export interface ElementFinding {
  readonly info: AuditInfo
  /** That of the gravest place that the element has part in. */
  readonly severity: Severity
  readonly notes: readonly Localized[]
}

/** Failed audits whose evidence points at the element, most severe first. */
export function findingsAt(
  element: ElementId,
  report: Report,
  infos: ReadonlyMap<string, AuditInfo>,
  seen: Design['severities'],
): ElementFinding[] {
  const found = report.audits.flatMap((result): ElementFinding[] => {
    const info = infos.get(result.id)
    if (!info || result.state !== 'scored' || result.score === 1) return []
    const places = result.evidence.filter(({ elements }) => elements.includes(element))
    const severity = findingSeverity(info, places, places.length, seen)
    return places.length === 0 ? [] : [{ info, severity, notes: places.map(({ note }) => note) }]
  })
  return found.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
}
