import type { DimensionWeights } from '../../shared/model/dimension-weights'
import type { OwnSeverities, Severity } from '../../shared/model/severity'
import { type PerDimension, perDimension } from '../../shared/report/dimension'
import { blockerCap, type DimensionScore, weightedTotal } from '../../shared/report/report'
import type { AuditState } from './audit-state'

export interface Scores {
  readonly dimensions: PerDimension<DimensionScore>
  readonly total: number | null
  readonly coverage: number
}

/** An audit with what it weighs in one dimension. */
interface Weighed {
  readonly state: AuditState
  readonly weight: number
  /** In the workspace; the design may see it differently. */
  readonly severity: Severity
}

/** The audits that count in each dimension, in the order given. */
export const weighedIn = (
  states: readonly AuditState[],
  severities: OwnSeverities,
): PerDimension<readonly Weighed[]> =>
  perDimension((dimension) =>
    states.flatMap((state) => {
      const weight = state.audit.weights[dimension] ?? 0
      const severity = severities[state.audit.id] ?? state.audit.severity
      return weight === 0 ? [] : [{ state, weight, severity }]
    }),
  )

/**
 * `S_d = 100 * sum w s / sum w` over the audits that concern this design and could measure it; `null` where there is
 * none. What could not be measured lowers the coverage, never the score.
 */
function dimensionScore(weighed: readonly Weighed[]): DimensionScore {
  let weighted = 0
  let scored = 0
  let measured = 0
  let concerned = 0
  const cappedBy: string[] = []
  for (const { state, weight, severity } of weighed) {
    const standing = state.standing()
    if (standing.state === 'not-applicable') continue
    concerned += weight
    if (standing.state !== 'scored') continue
    scored += weight
    weighted += weight * standing.score
    measured += weight * standing.known
    const { decided } = state
    const blocker = (decided.severity ?? severity) === 'blocker'
    if ((blocker && standing.score === 0) || decided.severities.size > 0)
      cappedBy.push(...state.blockers(blocker))
  }
  if (scored === 0) return { score: null, coverage: 0, cappedBy }
  const mean = (weighted / scored) * 100
  return {
    score: cappedBy.length > 0 ? Math.min(mean, blockerCap) : mean,
    coverage: measured / concerned,
    cappedBy,
  }
}

/** Dimensions, total and coverage of a set of audits. */
export function scoresOf(weighed: PerDimension<readonly Weighed[]>, weights: DimensionWeights): Scores {
  const dimensions = perDimension((dimension) => dimensionScore(weighed[dimension]))
  const coverages = Object.values(dimensions).map(({ coverage }) => coverage)
  return {
    dimensions,
    total: weightedTotal(dimensions, weights),
    coverage: coverages.reduce((sum, coverage) => sum + coverage, 0) / coverages.length,
  }
}
