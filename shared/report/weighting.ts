import type { DimensionWeights } from '../model/dimension-weights'
import { type Dimension, dimensions, type PerDimension, perDimension } from './dimension'

/** The weights with the sum 1; all alike where their sum is 0. */
export function normalised(weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return weights.map((weight) => (sum > 0 ? weight / sum : 1 / weights.length))
}

/** The weights with the sum 1, one of them set to a share and the others in their proportions; alike where they all are 0. */
export function withWeight(weights: readonly number[], index: number, share: number): number[] {
  const others = normalised(weights.filter((_, j) => j !== index))
  return [...others.slice(0, index), 0, ...others.slice(index)].map((weight, j) =>
    j === index ? share : (1 - share) * weight,
  )
}

/** A value for every dimension as a list, in the order of the dimensions. */
export const inOrder = (weights: DimensionWeights): number[] =>
  dimensions.map((dimension) => weights[dimension])

/** A list in the order of the dimensions as a value for each of them. */
export const fromOrder = (weights: readonly number[]): DimensionWeights =>
  perDimension((dimension) => weights[dimensions.indexOf(dimension)] ?? 0)

/** What each dimension weighs, of 1 in all. */
export const sharesOf = (weights: DimensionWeights): DimensionWeights =>
  fromOrder(normalised(inOrder(weights)))

/** The weights with one dimension set to a share, 0…1, of the total; the others keep their proportions. */
export const withShare = (weights: DimensionWeights, dimension: Dimension, share: number): DimensionWeights =>
  fromOrder(withWeight(inOrder(weights), dimensions.indexOf(dimension), share))

/** The shares as whole percent that add up to 100: rounded down, and the rest goes to the largest remainders. */
export function wholePercents(weights: DimensionWeights): PerDimension<number> {
  const exact = inOrder(sharesOf(weights)).map((share) => share * 100)
  const down = exact.map(Math.floor)
  const missing = 100 - down.reduce((sum, percent) => sum + percent, 0)
  const remainder = (index: number): number => (exact[index] ?? 0) - (down[index] ?? 0)
  const raised = [...exact.keys()].sort((a, b) => remainder(b) - remainder(a) || a - b).slice(0, missing)
  return fromOrder(down.map((percent, index) => (raised.includes(index) ? percent + 1 : percent)))
}

/** The weights with one dimension moved to so many percent of the total, as a file keeps them. */
export const withPercent = (
  weights: DimensionWeights,
  dimension: Dimension,
  percent: number,
): DimensionWeights => asPercents(withShare(weights, dimension, percent / 100))

/** The weights as percent with two decimals, as a file keeps them. */
export const asPercents = (weights: DimensionWeights): DimensionWeights =>
  fromOrder(inOrder(sharesOf(weights)).map((share) => Number((share * 100).toFixed(2))))
