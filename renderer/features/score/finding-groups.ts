import type { Localized } from '../../../shared/base/localized'
import { severities } from '../../../shared/model/severity'
import { type Dimension, dimensionNames, dimensions } from '../../../shared/report/dimension'
import { type AuditInfo, severityNames } from '../../../shared/report/report'
import type { ShownFinding } from './shown-findings'

export const groupings = ['points', 'dimension', 'severity'] as const
export type Grouping = (typeof groupings)[number]

/** Findings under one heading; `null`: no heading. */
export interface FindingGroup {
  readonly id: string
  readonly name: Localized | null
  readonly points: number
  readonly findings: readonly ShownFinding[]
}

/** An audit's own dimension: the first that it counts for. */
const ownDimension = (info: AuditInfo): Dimension | undefined => (Object.keys(info.weights) as Dimension[])[0]

/** Findings in groups, each in the order given; groups that have none are left out. */
export function groupFindings(findings: readonly ShownFinding[], by: Grouping): FindingGroup[] {
  const group = (id: string, name: Localized | null, members: readonly ShownFinding[]): FindingGroup => ({
    id,
    name,
    points: members.reduce((sum, { points }) => sum + points, 0),
    findings: members,
  })
  const groupsOf = {
    points: () => [group('all', null, findings)],
    dimension: () =>
      dimensions.map((dimension) =>
        group(
          dimension,
          dimensionNames[dimension],
          findings.filter(({ info }) => ownDimension(info) === dimension),
        ),
      ),
    severity: () =>
      severities.map((severity) =>
        group(
          severity,
          severityNames[severity],
          findings.filter((finding) => finding.severity === severity),
        ),
      ),
  }
  return groupsOf[by]().filter((each) => each.findings.length > 0)
}
