import { additiveValues, type Values } from '../../../../shared/report/sensitivity/additive-value'
import type { Random } from './random'

export interface SmaaProblem {
  readonly values: Values
  /** Standard deviation of each value, where the values are not certain. */
  readonly spread?: Values
  /** Which thing each row is a version of, counted from 0: the best version counts. Absent: each is its own. */
  readonly groups?: readonly number[]
  /** Weights with the sum 1; absent: nothing is known of them, and all weightings are equally likely. */
  readonly weights?: readonly number[]
}

export interface Smaa {
  /** Of each thing, the share of the draws in which it takes each place, the first place first. */
  readonly acceptability: readonly (readonly number[])[]
  /** Of each thing, the mean of the weightings under which it is first; `null` where there was none. */
  readonly central: readonly (readonly number[] | null)[]
}

/** Sorts the first `count` numbers in place. A handful of them, so by insertion and without a comparison function. */
function sortFirst(numbers: Float64Array, count: number): void {
  for (let i = 1; i < count; i += 1) {
    const moved = numbers[i] ?? 0
    let at = i
    for (; at > 0 && (numbers[at - 1] ?? 0) > moved; at -= 1) numbers[at] = numbers[at - 1] ?? 0
    numbers[at] = moved
  }
}

/** Fills the weights with a point of the simplex, uniformly: the gaps between uniform draws, sorted. */
function drawWeights(weights: Float64Array, random: Random): void {
  const last = weights.length - 1
  for (let j = 0; j < last; j += 1) weights[j] = random.uniform()
  sortFirst(weights, last)
  let before = 0
  for (let j = 0; j < last; j += 1) {
    const cut = weights[j] ?? 0
    weights[j] = cut - before
    before = cut
  }
  weights[last] = 1 - before
}

/**
 * SMAA-2: how often each alternative takes each place over random weightings and, where a spread is given, random
 * values. Alternatives that are worth the same share the better place. The error of a share b is at most
 * `sqrt(b (1 - b) / draws)`. After Lahdelma and Salminen, Operations Research 49(3), 2001.
 */
export function smaa(
  { values, spread, groups = [...values.keys()], weights: fixed }: SmaaProblem,
  draws: number,
  random: Random,
): Smaa {
  const things = new Set(groups).size
  const criteria = values[0]?.length ?? 0
  const value = Float64Array.from(values.flat())
  const variance = spread && Float64Array.from(spread.flat(), (deviation) => deviation * deviation)
  const groupOf = Uint32Array.from(groups)
  const weights = fixed ? Float64Array.from(fixed) : new Float64Array(criteria)
  const worth = new Float64Array(things)
  const places = new Float64Array(things * things)
  const sums = new Float64Array(things * criteria)
  for (let draw = 0; draw < draws; draw += 1) {
    if (!fixed) drawWeights(weights, random)
    worth.fill(Number.NEGATIVE_INFINITY)
    for (let row = 0; row < groupOf.length; row += 1) {
      let drawn = 0
      let uncertain = 0
      for (let j = 0; j < criteria; j += 1) {
        const weight = weights[j] ?? 0
        drawn += weight * (value[row * criteria + j] ?? 0)
        if (variance) uncertain += weight * weight * (variance[row * criteria + j] ?? 0)
      }
      // A weighted sum of normal values is normal, so one draw stands for those of all criteria.
      if (variance) drawn += Math.sqrt(uncertain) * random.normal()
      const group = groupOf[row] ?? 0
      if (drawn > (worth[group] ?? 0)) worth[group] = drawn
    }
    for (let i = 0; i < things; i += 1) {
      let place = 0
      for (let k = 0; k < things; k += 1) if ((worth[k] ?? 0) > (worth[i] ?? 0)) place += 1
      const cell = i * things + place
      places[cell] = (places[cell] ?? 0) + 1
      if (place > 0) continue
      for (let j = 0; j < criteria; j += 1) {
        const sum = i * criteria + j
        sums[sum] = (sums[sum] ?? 0) + (weights[j] ?? 0)
      }
    }
  }
  const each = Array.from({ length: things }, (_, index) => index)
  return {
    acceptability: each.map((i) =>
      Array.from(places.subarray(i * things, (i + 1) * things), (count) => count / draws),
    ),
    central: each.map((i) => {
      const wins = places[i * things] ?? 0
      if (wins === 0) return null
      return Array.from(sums.subarray(i * criteria, (i + 1) * criteria), (sum) => sum / wins)
    }),
  }
}

/**
 * Confidence factor of each alternative: how often it is first under its own central weights, given how uncertain the
 * values are. Of several versions of a thing, the one counts that is best under those weights. 1 without a spread;
 * `null` where it was never first.
 */
export const confidenceFactors = (
  { central }: Smaa,
  problem: Omit<SmaaProblem, 'weights'>,
  draws: number,
  random: Random,
): (number | null)[] =>
  central.map((weights, i) =>
    weights === null
      ? null
      : (smaa({ ...bestVersions(problem, weights), weights }, draws, random).acceptability[i]?.[0] ?? null),
  )

/** The problem with one version of each thing left: the one that is best under the weights. */
function bestVersions(
  { values, spread, groups = [...values.keys()] }: Omit<SmaaProblem, 'weights'>,
  weights: readonly number[],
): Pick<SmaaProblem, 'values' | 'spread'> {
  const best: number[] = []
  const worth = additiveValues(values, weights)
  for (const [row, group] of groups.entries()) {
    if ((worth[row] ?? 0) > (worth[best[group] ?? -1] ?? Number.NEGATIVE_INFINITY)) best[group] = row
  }
  const only = (rows: Values): Values => best.map((row) => rows[row] ?? [])
  return { values: only(values), ...(spread && { spread: only(spread) }) }
}
