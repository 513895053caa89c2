import {
  type Dimension,
  type DimensionWeights,
  equalWeights,
  type PerDimension,
  perDimension,
} from '../../shared/report/dimension'
import { type DimensionScore, weightedTotal } from '../../shared/report/report'
import type { AuditState } from './audit-state'

/** A blocker at 0 holds its dimension at this, the top of the band “hardly satisfied”. */
const blockerCap = 49

export interface Scores {
  readonly dimensions: PerDimension<DimensionScore>
  readonly total: number | null
  readonly coverage: number
}

/**
 * `S_d = 100 * sum w s / sum w` over the audits that concern this design and could measure it; `null` where there is
 * none. What could not be measured lowers the coverage, never the score.
 */
function dimensionScore(states: readonly AuditState[], dimension: Dimension): DimensionScore {
  let weighted = 0
  let scored = 0
  let measured = 0
  let concerned = 0
  const cappedBy: string[] = []
  for (const { audit, standing } of states.map((state) => ({
    audit: state.audit,
    standing: state.standing(),
  }))) {
    const weight = audit.weights[dimension] ?? 0
    if (weight === 0 || standing.state === 'not-applicable') continue
    concerned += weight
    if (standing.state !== 'scored') continue
    scored += weight
    weighted += weight * standing.score
    measured += weight * standing.known
    if (audit.severity === 'blocker' && standing.score === 0) cappedBy.push(audit.id)
  }
  if (scored === 0) return { score: null, coverage: 0, cappedBy }
  const mean = (weighted / scored) * 100
  return {
    score: cappedBy.length > 0 ? Math.min(mean, blockerCap) : mean,
    coverage: measured / concerned,
    cappedBy,
  }
}

/** Dimensions, total and coverage of a set of audits, in the order of their ids. */
export function scoresOf(states: readonly AuditState[], weights: DimensionWeights = equalWeights): Scores {
  const dimensions = perDimension((dimension) => dimensionScore(states, dimension))
  const coverages = Object.values(dimensions).map(({ coverage }) => coverage)
  return {
    dimensions,
    total: weightedTotal(dimensions, weights),
    coverage: coverages.reduce((sum, coverage) => sum + coverage, 0) / coverages.length,
  }
}
