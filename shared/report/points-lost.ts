import type { DimensionWeights } from '../model/dimension-weights'
import { stepsOf } from './explanation'
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
  const lost = new Map<string, number>()
  for (const { audits } of stepsOf(report, infos, weights)) {
    for (const { audit, points } of audits) lost.set(audit, (lost.get(audit) ?? 0) + points)
  }
  return [...lost]
    .map(([audit, points]) => ({ audit, points }))
    .sort((a, b) => b.points - a.points || (a.audit < b.audit ? -1 : 1))
}
