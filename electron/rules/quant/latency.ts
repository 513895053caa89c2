/** A time that varies: its mean and its variance, in one unit of time and its square. */
export interface Delay {
  readonly mean: number
  readonly variance: number
}

export const noDelay: Delay = { mean: 0, variance: 0 }

/** Memoryless service: the variance is the square of the mean. */
export const exponential = (mean: number): Delay => ({ mean, variance: mean ** 2 })

/** One after the other: means add, and so do variances of independent times. Quantiles do not. */
export const inSeries = (a: Delay, b: Delay): Delay => ({
  mean: a.mean + b.mean,
  variance: a.variance + b.variance,
})

/**
 * A call that is made `times` on average: below 1 it is a chance, which adds the spread between calling and not
 * calling, `n(1−n)·mean²`; from 1 on it is made one after the other.
 */
export function repeated({ mean, variance }: Delay, times: number): Delay {
  if (times === 0) return noDelay
  const chance = times < 1 ? times * (1 - times) * mean ** 2 : 0
  return { mean: times * mean, variance: times * variance + chance }
}

/**
 * The slowest of `n` equal calls made at once: for memoryless times `mean · Hₙ` and `variance · Σ 1/k²`. Fewer than one
 * call is a chance of one. After Rényi's representation of exponential order statistics.
 */
export function slowestOf(delay: Delay, n: number): Delay {
  if (n <= 1) return repeated(delay, n)
  let harmonic = 0
  let squares = 0
  for (let k = 1; k <= Math.min(Math.round(n), 1000); k += 1) {
    harmonic += 1 / k
    squares += 1 / k ** 2
  }
  return { mean: delay.mean * harmonic, variance: delay.variance * squares }
}

/** Standard normal quantiles of the shares that are shown. */
const normalQuantiles = { 0.95: 1.6448536269514722, 0.99: 2.3263478740408408 } as const

/**
 * The time within which a share `q` of the requests is answered. A sum of waits and services is close to a gamma
 * distribution of the same mean and variance, and its quantile is close to `kθ·(1 − 1/9k + z·√(1/9k))³`:
 * Wilson & Hilferty, The distribution of chi-square, PNAS 17 (1931). For the memoryless time it is 1 % low.
 */
export function quantile(q: keyof typeof normalQuantiles, { mean, variance }: Delay): number {
  if (!Number.isFinite(mean) || !Number.isFinite(variance)) return Number.POSITIVE_INFINITY
  if (mean === 0 || variance === 0) return mean
  const ninth = variance / mean ** 2 / 9
  return mean * Math.max(0, 1 - ninth + normalQuantiles[q] * Math.sqrt(ninth)) ** 3
}

/**
 * Chance that at least one of `calls` is slow when each is with chance `slow`: `1 − (1−p)ⁿ`.
 * Dean & Barroso, The Tail at Scale, CACM 56(2), 2013.
 */
export const anySlow = (slow: number, calls: number): number => 1 - (1 - slow) ** calls

/** Tries that a call takes on average when each fails with chance `failure`: `(1 − fʳ⁺¹)/(1 − f)`; all of them at 1. */
export const tries = (failure: number, retries: number): number =>
  failure >= 1 ? retries + 1 : (1 - failure ** (retries + 1)) / (1 - failure)

/** A call with a timeout and retries, as its caller sees it. */
export interface Guarded {
  readonly delay: Delay
  /** Tries that it takes on average. */
  readonly tries: number
}

/**
 * What a timeout `T` and retries make of a call, taken as memoryless: a try fails with chance `f = e^(−T/m)` and takes
 * `m(1 − f)` on average; tries follow each other at once.
 *
 * @param timeout in the unit of the delay; without end where there is none
 */
export function guarded(delay: Delay, timeout: number, retries: number): Guarded {
  if (!Number.isFinite(timeout) || delay.mean === 0) return { delay, tries: 1 }
  const failure = Math.exp(-timeout / delay.mean)
  const expected = tries(failure, retries)
  const mean = expected * (Number.isFinite(delay.mean) ? delay.mean * (1 - failure) : timeout)
  const variance = Number.isFinite(delay.mean) ? delay.variance * (mean / delay.mean) ** 2 : mean ** 2
  return { delay: { mean, variance }, tries: expected }
}
