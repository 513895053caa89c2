import { expect, it } from 'vitest'
import { xoshiro128 } from '../../../../../../electron/rules/ranking/methods/random'

// Of the reference implementation, version 1.1: https://prng.di.unimi.it/xoshiro128starstar.c
it('gives the numbers of the reference implementation', () => {
  const random = xoshiro128([1, 2, 3, 4])
  expect(Array.from({ length: 10 }, random.bits)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ])
})

const sampled = (draw: () => number): { mean: number; variance: number; least: number; most: number } => {
  const draws = Array.from({ length: 50_000 }, draw)
  const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length
  const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length
  return { mean, variance, least: Math.min(...draws), most: Math.max(...draws) }
}

it('spreads uniform draws over 0 to 1', () => {
  const { mean, variance, least, most } = sampled(xoshiro128([7, 7, 7, 7]).uniform)
  expect(mean).toBeCloseTo(1 / 2, 2)
  expect(variance).toBeCloseTo(1 / 12, 2)
  expect(least).toBeGreaterThanOrEqual(0)
  expect(most).toBeLessThan(1)
})

it('draws normal numbers of mean 0 and variance 1', () => {
  const { mean, variance, most } = sampled(xoshiro128([7, 7, 7, 7]).normal)
  expect(Math.abs(mean)).toBeLessThan(0.015)
  expect(Math.abs(variance - 1)).toBeLessThan(0.02)
  expect(most).toBeGreaterThan(3)
})
