import { type PerDimension, perDimension } from '../../../shared/report/dimension'
import type { Report } from '../../../shared/report/report'

/** What the last edit did, in points, unrounded. */
export interface ScoreDelta {
  readonly total: number
  readonly dimensions: PerDimension<number>
}

const between = (before: number | null, after: number | null): number =>
  before === null || after === null ? 0 : after - before

/** The difference of two reports. Nothing could be measured before or after: no difference is claimed. */
export const scoreDelta = (before: Report, after: Report): ScoreDelta => ({
  total: between(before.total, after.total),
  dimensions: perDimension((dimension) =>
    between(before.dimensions[dimension].score, after.dimensions[dimension].score),
  ),
})
