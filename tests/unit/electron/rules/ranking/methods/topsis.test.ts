import { expect, it } from 'vitest'
import { topsis } from '../../../../../../electron/rules/ranking/methods/topsis'
import { ranksOf } from '../../../../../../shared/report/sensitivity/additive-value'

const columns = (rows: readonly (readonly number[])[]): number[][] =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] ?? 0))
const best = (rows: readonly (readonly number[])[]): number[] =>
  columns(rows).map((column) => Math.max(...column))
const worst = (rows: readonly (readonly number[])[]): number[] =>
  columns(rows).map((column) => Math.min(...column))

// scikit-criteria 0.9, tests/agg/test_topsis.py.
it('measures the way to the best and the worst of each criterion', () => {
  const rows = [
    [1, 0, 3],
    [0, 5, 6],
  ]
  expect(best(rows)).toEqual([1, 5, 6])
  expect(worst(rows)).toEqual([0, 0, 3])
  const closeness = topsis(rows, [1, 1, 1], best(rows), worst(rows))
  expect(Math.abs((closeness[0] ?? 0) - 0.14639248)).toBeLessThanOrEqual(1e-7)
  expect(Math.abs((closeness[1] ?? 0) - 0.85360752)).toBeLessThanOrEqual(1e-7)
})

// Tzeng and Huang, Multiple Attribute Decision Making, 2011: columns divided by their length.
it('agrees with the textbook example', () => {
  const raw = [
    [5, 8, 4],
    [7, 6, 8],
    [8, 8, 6],
    [7, 4, 6],
  ]
  const lengths = columns(raw).map((column) => Math.hypot(...column))
  const rows = raw.map((row) => row.map((value, j) => value / (lengths[j] ?? 1)))
  const closeness = topsis(rows, [0.3, 0.4, 0.3], best(rows), worst(rows))
  for (const [i, expected] of [0.5037, 0.6581, 0.7482, 0.334].entries()) {
    expect(Math.abs((closeness[i] ?? 0) - expected)).toBeLessThanOrEqual(1e-4)
  }
  expect(ranksOf(closeness)).toEqual([3, 2, 1, 4])
})

it('is halfway where there is no way at all', () => {
  expect(topsis([[5, 5]], [0.5, 0.5], [5, 5], [5, 5])).toEqual([0.5])
})

it('keeps the order of the others when one is added, with an ideal of its own', () => {
  const closeness = (rows: number[][]) => topsis(rows, [0.7, 0.3], [100, 100], [0, 0])
  const two = [
    [80, 30],
    [50, 90],
  ]
  expect(closeness([...two, [10, 99]]).slice(0, 2)).toEqual(closeness(two))
})
