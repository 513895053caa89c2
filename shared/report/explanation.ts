import type { DimensionWeights } from '../model/dimension-weights'
import { type Dimension, dimensions } from './dimension'
import type { AuditInfo, Report } from './report'

/** What one audit takes away from the total by way of one dimension. */
export interface AuditStep {
  readonly audit: string
  /** Points of the total, 0…100: `share * 100 * weight * (1 - score) / sum`. */
  readonly points: number
  /** 0…1. */
  readonly score: number
  /** What the audit weighs in the dimension. */
  readonly weight: number
}

/** The way from 100 to the score of one dimension, in points of the total. */
export interface DimensionSteps {
  readonly dimension: Dimension
  /** 0…100. */
  readonly score: number
  /** Of the total, 0…1. */
  readonly share: number
  /** What all audits that could be measured weigh together. */
  readonly sum: number
  /** Points of the total that the dimension takes away: those of its steps. */
  readonly points: number
  /** Those that lose anything, most first. */
  readonly audits: readonly AuditStep[]
  /** What blockers at 0 take away beyond that, by holding the dimension down. */
  readonly cap: { readonly points: number; readonly blockers: readonly string[] } | null
}

/** How a total comes about: 100 less the points of every dimension. */
export interface Explanation {
  readonly total: number
  /** Those that could be assessed, in their own order. */
  readonly dimensions: readonly DimensionSteps[]
}

/** Points below this are rounding. */
const nothing = 1e-9

/** The way from 100 to the score of every dimension that could be assessed, under given weights. */
export function stepsOf(
  report: Report,
  infos: ReadonlyMap<string, AuditInfo>,
  weights: DimensionWeights,
): DimensionSteps[] {
  const scored = report.audits.filter(({ state }) => state === 'scored')
  const assessed = dimensions.flatMap((dimension) => {
    const counted = scored.flatMap(({ id, score }) => {
      const weight = infos.get(id)?.weights[dimension] ?? 0
      return weight > 0 ? [{ audit: id, score, weight }] : []
    })
    return counted.length > 0 ? [{ dimension, counted }] : []
  })
  const allWeights = assessed.reduce((sum, { dimension }) => sum + weights[dimension], 0)
  return assessed.map(({ dimension, counted }) => {
    const { score, cappedBy } = report.dimensions[dimension]
    const share = allWeights === 0 ? 0 : weights[dimension] / allWeights
    const sum = counted.reduce((all, { weight }) => all + weight, 0)
    const audits = counted
      .map((each) => ({ ...each, points: share * 100 * (each.weight / sum) * (1 - each.score) }))
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points || (a.audit < b.audit ? -1 : 1))
    const points = share * (100 - (score ?? 0))
    const held = points - audits.reduce((all, step) => all + step.points, 0)
    const cap = cappedBy.length > 0 && held > nothing ? { points: held, blockers: cappedBy } : null
    return { dimension, score: score ?? 0, share, sum, points, audits, cap }
  })
}

/** Explains the total of a report under given weights; `null` where nothing could be measured. */
export const explain = (
  report: Report,
  infos: ReadonlyMap<string, AuditInfo>,
  weights: DimensionWeights,
): Explanation | null =>
  report.total === null ? null : { total: report.total, dimensions: stepsOf(report, infos, weights) }
