import type { DimensionWeights } from '../../../../shared/model/dimension-weights'
import type { Comparisons } from '../../../../shared/report/ahp'
import { type Dimension, dimensions } from '../../../../shared/report/dimension'
import { inOrder } from '../../../../shared/report/weighting'

/** Steps of the scale on either side: from equally important to nine times as important. */
export const steps = 8

/** Two dimensions to compare. */
export interface Pair {
  readonly left: Dimension
  readonly right: Dimension
}

/** Every pair once. */
export const pairs: readonly Pair[] = dimensions.flatMap((left, index) =>
  dimensions.slice(index + 1).map((right) => ({ left, right })),
)

/** An answer for each pair: below 0 the left one is more important, above 0 the right one, by that many steps. */
export type Answers = readonly number[]

/** How many times as important the left one is. */
const ratioOf = (answer: number): number => (answer <= 0 ? 1 - answer : 1 / (1 + answer))

/** The answer that is nearest to a ratio of left to right. */
export function nearestAnswer(ratio: number): number {
  const times = Math.max(ratio, 1 / ratio)
  const by = Math.min(steps, Math.round(times) - 1)
  return by === 0 || ratio < 1 ? by : -by
}

export function comparisonsOf(answers: Answers): Comparisons {
  const ratio = (row: Dimension, column: Dimension): number => {
    if (row === column) return 1
    const index = pairs.findIndex(({ left, right }) => left === row && right === column)
    return index < 0 ? 1 / ratio(column, row) : ratioOf(answers[index] ?? 0)
  }
  return dimensions.map((row) => dimensions.map((column) => ratio(row, column)))
}

/** The answers that weights stand for, as near as the scale comes. */
export function answersFrom(weights: DimensionWeights): Answers {
  // Where one weighs nothing, the other is as much more important as can be said.
  const least = Math.max(...inOrder(weights)) / (10 * steps)
  return pairs.map(({ left, right }) =>
    nearestAnswer(Math.max(weights[left], least) / Math.max(weights[right], least)),
  )
}
