import { expect, it } from 'vitest'
import {
  answersFrom,
  comparisonsOf,
  nearestAnswer,
  pairs,
} from '../../../../../../renderer/features/candidates/weights/comparisons'
import { ahp } from '../../../../../../shared/report/ahp'
import { equalWeights } from '../../../../../../shared/report/dimension'
import { fromOrder } from '../../../../../../shared/report/weighting'
import { expectClose } from '../../../../../support/expect-close'

it('compares every two dimensions once', () => {
  expect(new Set(pairs.map(({ left, right }) => [left, right].sort().join())).size).toBe(10)
  expect(pairs.every(({ left, right }) => left !== right)).toBe(true)
})

it('makes a reciprocal matrix of answers, those to the left above 1', () => {
  const matrix = comparisonsOf(pairs.map((_, index) => index - 5))
  for (const [i, row] of matrix.entries()) {
    for (const [j, value] of row.entries()) expect(value * (matrix[j]?.[i] ?? 0)).toBeCloseTo(1, 12)
  }
  expect(matrix[0]).toEqual([1, 6, 5, 4, 3])
  expect(matrix[4]?.[3]).toBe(5)
})

it.each([
  [1, 0],
  [3, -2],
  [1 / 3, 2],
  [1.4, 0],
  [40, -8],
  [1 / 40, 8],
])('finds the answer nearest to a ratio of %d', (ratio, answer) => {
  expect(nearestAnswer(ratio)).toBe(answer)
})

it('starts from the weights in force', () => {
  expect(answersFrom(equalWeights)).toEqual(pairs.map(() => 0))
  const weights = [0.4, 0.2, 0.2, 0.1, 0.1]
  expectClose(ahp(comparisonsOf(answersFrom(fromOrder(weights)))).weights, weights, 6)
  expect(answersFrom(fromOrder([1, 0, 0, 0, 0])).slice(0, 5)).toEqual([-8, -8, -8, -8, 0])
})
