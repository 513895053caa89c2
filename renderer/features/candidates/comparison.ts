import type { Localized } from '../../../shared/base/localized'
import { formatScore } from '../../../shared/i18n/format'
import { dimensionNames, dimensions } from '../../../shared/report/dimension'
import type { Candidate } from '../../../shared/report/ranking'
import { texts } from './texts'

export interface ComparisonCell {
  readonly candidate: string
  readonly text: string
  /** No other candidate shows more; several where they show the same. */
  readonly best: boolean
}

export interface ComparisonLine {
  readonly id: string
  readonly name: Localized
  readonly cells: readonly ComparisonCell[]
}

/** The candidates side by side: the total, then the five dimensions. What is written alike counts as alike. */
export function comparison(candidates: readonly Candidate[]): ComparisonLine[] {
  const line = (
    id: string,
    name: Localized,
    value: (candidate: Candidate) => number | null,
  ): ComparisonLine => {
    const values = candidates.map((candidate) => value(candidate) ?? Number.NEGATIVE_INFINITY)
    const most = Math.max(...values)
    return {
      id,
      name,
      cells: candidates.map((candidate) => {
        const own = value(candidate)
        return {
          candidate: candidate.id,
          text: formatScore(own),
          best: own !== null && formatScore(own) === formatScore(most),
        }
      }),
    }
  }
  return [
    line('total', texts.total, ({ total }) => total),
    ...dimensions.map((dimension) =>
      line(dimension, dimensionNames[dimension], (candidate) => candidate.dimensions[dimension]),
    ),
  ]
}
