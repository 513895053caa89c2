import { describe, expect, it } from 'vitest'
import { additiveValues, dominates, ranksOf } from '../../../../../shared/report/sensitivity/additive-value'

describe('additive value', () => {
  // scikit-criteria 0.9, tests/agg/test_simple.py.
  it('adds up weighted values', () => {
    const values = additiveValues(
      [
        [1, 0, 3],
        [0, 5, 6],
      ],
      [1, 1, 1],
    )
    expect(values).toEqual([4, 11])
    expect(ranksOf(values)).toEqual([2, 1])
  })

  // pymcdm, test/test_mcdm.py, TestWSM: benefits x / sum x, costs (1/x) / sum (1/x), weights that add up to 2.
  it('agrees with a published example of benefits and costs', () => {
    const raw = [
      [96, 83, 75, 7],
      [63, 5, 56, 9],
      [72, 30, 32, 48],
      [11, 4, 27, 9],
      [77, 21, 17, 11],
    ]
    const turned = raw.map((row) => row.map((value, j) => (j < 2 ? value : 1 / value)))
    const sums = [0, 1, 2, 3].map((j) => turned.reduce((sum, row) => sum + (row[j] ?? 0), 0))
    const shares = turned.map((row) => row.map((value, j) => value / (sums[j] ?? 1)))
    const values = additiveValues(shares, [8 / 13, 5 / 13, 6 / 13, 7 / 13])
    for (const [i, expected] of [0.609, 0.313, 0.334, 0.265, 0.479].entries()) {
      expect(Math.abs((values[i] ?? 0) - expected)).toBeLessThanOrEqual(0.0006)
    }
    expect(ranksOf(values)).toEqual([1, 4, 3, 5, 2])
  })

  // Opricovic and Tzeng, European Journal of Operational Research 178(2), 2007: six hydropower systems. Their S is the
  // weighted share of the range that an alternative misses, so it is 1 less the additive value on that range.
  const systems = [
    [4184.3, 2914.0, 407.2, 251.0, 195, 244, 15, 2.41],
    [5211.9, 3630.0, 501.7, 308.3, 282, 346, 21, 1.41],
    [5021.3, 3920.5, 504.0, 278.6, 12, 56, 3, 4.42],
    [5566.1, 3957.9, 559.5, 335.3, 167, 268, 16, 3.36],
    [5060.5, 3293.5, 514.1, 284.2, 69, 90, 7, 4.04],
    [4317.9, 2925.9, 432.8, 239.3, 12, 55, 3, 4.36],
  ]
  const isCost = [false, true, false, false, true, true, true, false]
  const onRange = systems.map((row) =>
    row.map((value, j) => {
      const column = systems.map((other) => other[j] ?? 0)
      const [least, most] = [Math.min(...column), Math.max(...column)]
      return isCost[j] ? (most - value) / (most - least) : (value - least) / (most - least)
    }),
  )
  it.each([
    ['equal', [1, 1, 1, 1, 1, 1, 1, 1], [0.692, 0.7, 0.29, 0.423, 0.28, 0.346], 5],
    ['for the economy', [2, 2, 2, 2, 1, 1, 1, 1], [0.701, 0.6, 0.386, 0.365, 0.317, 0.459], 5],
    ['for the people', [1, 1, 1, 1, 2, 2, 2, 2], [0.683, 0.8, 0.193, 0.48, 0.243, 0.232], 3],
  ])('finds the published losses and leader under weights that are %s', (_, weights, losses, leader) => {
    const sum = weights.reduce((all, weight) => all + weight, 0)
    const values = additiveValues(
      onRange,
      weights.map((weight) => weight / sum),
    )
    for (const [i, loss] of losses.entries()) {
      expect(Math.abs(1 - (values[i] ?? 0) - loss)).toBeLessThanOrEqual(0.0012)
    }
    expect(ranksOf(values).indexOf(1) + 1).toBe(leader)
  })
})

it('lets equal values share the better place', () => {
  expect(ranksOf([3, 7, 7, 1])).toEqual([3, 1, 1, 4])
})

it.each([
  [[5, 5], [5, 4], true],
  [[5, 4], [5, 5], false],
  [[5, 5], [5, 5], false],
  [[4, 9], [5, 4], false],
])('says whether %j is at least as good as %j everywhere and better somewhere', (one, other, expected) => {
  expect(dominates(one, other)).toBe(expected)
})
