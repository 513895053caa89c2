import { describe, expect, it } from 'vitest'
import { xoshiro128 } from '../../../../../../electron/rules/ranking/methods/random'
import {
  confidenceFactors,
  type SmaaProblem,
  smaa,
} from '../../../../../../electron/rules/ranking/methods/smaa'
import { leadersAlong } from '../../../../../../shared/report/sensitivity/leaders-along'
import { expectClose } from '../../../../../support/expect-close'

const random = () => xoshiro128([1, 2, 3, 4])

// The package smaa for R, its example of two treatments of thrombosis: moments of the published samples.
describe('two treatments with uncertain effects', () => {
  const treatments: SmaaProblem = {
    values: [
      [0.41171559, 0.42486473, 0.92578459],
      [0.75139167, 0.60837097, 0.61514722],
    ],
    spread: [
      [0.12177531, 0.1564636, 0.07279005],
      [0.08379634, 0.1525058, 0.16553543],
    ],
  }
  const draws = 200_000
  const result = smaa(treatments, draws, random())

  it('come first as often as published', () => {
    const [heparin, enoxaparin] = result.acceptability
    expect(Math.abs((heparin?.[0] ?? 0) - 0.3504)).toBeLessThanOrEqual(0.015)
    expect(Math.abs((enoxaparin?.[0] ?? 0) - 0.6496)).toBeLessThanOrEqual(0.015)
    expect(heparin?.[1]).toBeCloseTo(enoxaparin?.[0] ?? 0, 9)
  })

  it('have the published central weights and confidence', () => {
    const published = [
      [0.1865097, 0.2772205, 0.5362698],
      [0.40731, 0.3641477, 0.2285423],
    ]
    for (const [i, weights] of published.entries()) {
      for (const [j, weight] of weights.entries()) {
        expect(Math.abs((result.central[i]?.[j] ?? 0) - weight)).toBeLessThanOrEqual(0.015)
      }
    }
    const factors = confidenceFactors(result, treatments, draws, random())
    for (const [i, factor] of [0.6682, 0.8956].entries()) {
      expect(Math.abs((factors[i] ?? 0) - factor)).toBeLessThanOrEqual(0.015)
    }
  })

  it('come first as often as published under fixed weights', () => {
    const fixed = smaa({ ...treatments, weights: [0.5, 0.2, 0.3] }, draws, random())
    expect(Math.abs((fixed.acceptability[0]?.[0] ?? 0) - 0.1279)).toBeLessThanOrEqual(0.006)
  })
})

// The package smaa for R, its test of alternatives without a central weight.
it('gives the better one on everything all weightings, with their centre, and the other one none', () => {
  const problem = {
    values: [
      [2, 2, 2],
      [1, 1, 1],
    ],
  }
  const result = smaa(problem, 20_000, random())
  expect(result.acceptability).toEqual([
    [1, 0],
    [0, 1],
  ])
  expectClose(result.central[0], [1 / 3, 1 / 3, 1 / 3], 2)
  expect(result.central[1]).toBeNull()
  expect(confidenceFactors(result, problem, 100, random())).toEqual([1, null])
})

it('finds the length of the interval where there are two criteria', () => {
  const values = [
    [80, 50],
    [60, 90],
    [70, 68],
  ]
  const draws = 100_000
  const { acceptability } = smaa({ values }, draws, random())
  for (const [i, places] of acceptability.entries()) {
    const lead = leadersAlong(values, [0.5, 0.5], 0).find(({ leader }) => leader === i)
    const share = lead ? lead.to - lead.from : 0
    expect(Math.abs((places[0] ?? 0) - share)).toBeLessThanOrEqual(
      3 * Math.sqrt((share * (1 - share)) / draws),
    )
  }
})

it('counts the best version of a thing', () => {
  const values = [
    [80, 50],
    [60, 90],
    [50, 80],
    [90, 60],
  ]
  const versions = smaa({ values, groups: [0, 1, 1, 0] }, 20_000, random())
  const bestOnly = smaa(
    {
      values: [
        [90, 60],
        [60, 90],
      ],
    },
    20_000,
    random(),
  )
  expect(versions).toEqual(bestOnly)
  const spread = values.map((row) => row.map(() => 12))
  const certainty = confidenceFactors(versions, { values, spread, groups: [0, 1, 1, 0] }, 20_000, random())
  expect(certainty).toEqual(
    confidenceFactors(
      bestOnly,
      {
        values: [
          [90, 60],
          [60, 90],
        ],
        spread: spread.slice(2),
      },
      20_000,
      random(),
    ),
  )
})

it('lets alternatives that are worth the same share the better place', () => {
  const { acceptability } = smaa(
    {
      values: [
        [1, 1],
        [1, 1],
        [0, 0],
      ],
    },
    100,
    random(),
  )
  expect(acceptability).toEqual([
    [1, 0, 0],
    [1, 0, 0],
    [0, 0, 1],
  ])
})

it('gives the same numbers for the same seed', () => {
  const values = [
    [80, 50, 3],
    [60, 90, 1],
  ]
  expect(smaa({ values }, 1000, random())).toEqual(smaa({ values }, 1000, random()))
})
