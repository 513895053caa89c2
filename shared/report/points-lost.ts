import { type Dimension, type DimensionWeights, dimensions } from './dimension'
import type { AuditInfo, Report } from './report'

/** Audits of a report that lost points, most first, each with the points of the total that it costs. */
export interface Loss {
  readonly audit: string
  /** Points of the total, 0…100, that the audit takes away; caps by blockers are not in it. */
  readonly points: number
}

/**
 * Points of the total lost through each audit: `W_d / sum W * 100 * w (1 - s) / sum w`, summed over its dimensions.
 * Without a cap, the losses and the total add up to 100.
 */
export function pointsLost(
  report: Report,
  infos: ReadonlyMap<string, AuditInfo>,
  weights: DimensionWeights,
): Loss[] {
  const scored = report.audits.filter((result) => result.state === 'scored')
  const counted = new Map<Dimension, number>()
  for (const result of scored) {
    for (const dimension of dimensions) {
      const weight = infos.get(result.id)?.weights[dimension] ?? 0
      counted.set(dimension, (counted.get(dimension) ?? 0) + weight)
    }
  }
  const assessed = dimensions.filter((dimension) => (counted.get(dimension) ?? 0) > 0)
  const allWeights = assessed.reduce((sum, dimension) => sum + weights[dimension], 0)
  return scored
    .map((result) => ({
      audit: result.id,
      points: assessed.reduce((sum, dimension) => {
        const share = (infos.get(result.id)?.weights[dimension] ?? 0) / (counted.get(dimension) ?? 1)
        return sum + (weights[dimension] / allWeights) * 100 * share * (1 - result.score)
      }, 0),
    }))
    .filter((loss) => loss.points > 0)
    .sort((a, b) => b.points - a.points || (a.audit < b.audit ? -1 : 1))
}
