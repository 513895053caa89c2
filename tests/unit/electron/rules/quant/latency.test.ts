import { describe, expect, it } from 'vitest'
import {
  exponential,
  guarded,
  inSeries,
  noDelay,
  quantile,
  repeated,
  slowestOf,
  tries,
} from '../../../../../electron/rules/quant/latency'
import { seeded } from '../../../../support/random-design'

const random = seeded(11)
const draw = (mean: number): number => -mean * Math.log((random(1 << 30) + 1) / 2 ** 30)
const sample = (one: () => number): { mean: number; p95: number } => {
  const times = Array.from({ length: 100_000 }, one).sort((a, b) => a - b)
  return { mean: times.reduce((sum, time) => sum + time, 0) / times.length, p95: times[95_000] ?? 0 }
}
const close = (actual: number, expected: number, share: number): void =>
  expect(Math.abs(actual / expected - 1)).toBeLessThan(share)

describe('latency', () => {
  it('adds means and variances in series, and its quantile is below the sum of the quantiles', () => {
    const both = inSeries(exponential(10), exponential(30))
    expect(both).toEqual({ mean: 40, variance: 1000 })
    expect(quantile(0.95, both)).toBeLessThan(
      quantile(0.95, exponential(10)) + quantile(0.95, exponential(30)),
    )
  })

  it('has the quantile of a sum of three services', () => {
    const delay = [10, 20, 30].map(exponential).reduce(inSeries)
    const simulated = sample(() => draw(10) + draw(20) + draw(30))
    close(delay.mean, simulated.mean, 0.02)
    close(quantile(0.95, delay), simulated.p95, 0.03)
  })

  it('knows the memoryless quantiles to 2 %', () => {
    close(quantile(0.95, exponential(100)), -100 * Math.log(0.05), 0.02)
    close(quantile(0.99, exponential(100)), -100 * Math.log(0.01), 0.02)
    expect(quantile(0.95, { mean: 5, variance: 0 })).toBe(5)
    expect(quantile(0.99, noDelay)).toBe(0)
    expect(quantile(0.99, { mean: Number.POSITIVE_INFINITY, variance: 1 })).toBe(Number.POSITIVE_INFINITY)
  })

  it('waits for the slowest of calls made at once', () => {
    const slowest = slowestOf(exponential(10), 8)
    const simulated = sample(() => Math.max(...Array.from({ length: 8 }, () => draw(10))))
    close(slowest.mean, simulated.mean, 0.02)
    close(quantile(0.95, slowest), simulated.p95, 0.05)
    expect(slowestOf(exponential(10), 0.5)).toEqual(repeated(exponential(10), 0.5))
  })

  it('makes a call that is made half of the time less costly and less even', () => {
    // Half of a memoryless time of 10: mean 5; E[X²] = ½ · 200, so the variance is 75.
    expect(repeated(exponential(10), 0.5)).toEqual({ mean: 5, variance: 75 })
    expect(repeated(exponential(10), 3)).toEqual({ mean: 30, variance: 300 })
    expect(repeated({ mean: Number.POSITIVE_INFINITY, variance: Number.POSITIVE_INFINITY }, 0)).toEqual(
      noDelay,
    )
  })

  it('counts tries', () => {
    expect(tries(0, 3)).toBe(1)
    expect(tries(1, 3)).toBe(4)
    expect(tries(0.5, 2)).toBeCloseTo(1.75, 12)
  })

  it('cuts a call off at its timeout and tries again', () => {
    const timeout = 20
    const attempt = (): number => {
      let spent = 0
      for (let n = 0; n < 3; n += 1) {
        const time = draw(10)
        if (time <= timeout) return spent + time
        spent += timeout
      }
      return spent
    }
    close(guarded(exponential(10), timeout, 2).delay.mean, sample(attempt).mean, 0.02)
    const hanging = guarded(
      { mean: Number.POSITIVE_INFINITY, variance: Number.POSITIVE_INFINITY },
      timeout,
      2,
    )
    expect(hanging).toMatchObject({ tries: 3, delay: { mean: 60 } })
    expect(guarded(exponential(10), Number.POSITIVE_INFINITY, 5)).toEqual({
      delay: exponential(10),
      tries: 1,
    })
  })
})
