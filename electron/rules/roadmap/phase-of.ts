import type { Severity } from '../../../shared/model/severity'
import { type Dimension, dimensions } from '../../../shared/report/dimension'
import type { AuditInfo } from '../../../shared/report/report'
import type { RoadmapPhase } from '../../../shared/report/roadmap'

/** Dimensions that speak of what the system has to do, rather than of how it goes on. */
const ofFunctions: readonly Dimension[] = ['technicalFeasibility', 'teamFit', 'businessMatch']

/** The dimension that an audit belongs to: of those that it counts for the one that it names first. */
const ownDimension = ({ weights }: AuditInfo): Dimension =>
  (Object.keys(weights) as Dimension[]).find((each) => dimensions.includes(each)) ?? 'technicalFeasibility'

/**
 * When a finding is due. What a first version would fail by (blockers, and what is grave about its feasibility) comes with
 * the prototype; what the business and the team ask for with the functions; how it is maintained and extended after that.
 */
export function phaseOf(info: AuditInfo, severity: Severity): RoadmapPhase {
  const dimension = ownDimension(info)
  if (severity === 'blocker') return 'prototype'
  if (severity === 'high' && dimension === 'technicalFeasibility') return 'prototype'
  return ofFunctions.includes(dimension) ? 'features' : 'optimisation'
}
