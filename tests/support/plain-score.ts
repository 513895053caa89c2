import { audits } from '../../electron/rules/audits/index'
import { dimensions } from '../../shared/report/dimension'
import type { AuditResult } from '../../shared/report/report'

/**
 * The total of a report by its formula alone, under equal weights: `100 * sum w s / sum w` over the scored audits of each
 * dimension, at most 49 where a blocker is at 0, and the mean of the dimensions.
 */
export function plainTotal(results: readonly AuditResult[]): number {
  const byId = new Map(results.map((result) => [result.id, result]))
  const scores = dimensions.flatMap((dimension) => {
    let [weighted, weight, cap] = [0, 0, 100]
    for (const { id, weights, severity } of audits) {
      const result = byId.get(id)
      const own = weights[dimension] ?? 0
      if (result?.state !== 'scored' || own === 0) continue
      weight += own
      weighted += own * result.score
      if (severity === 'blocker' && result.score === 0) cap = 49
    }
    return weight === 0 ? [] : [Math.min(cap, (100 * weighted) / weight)]
  })
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length
}
