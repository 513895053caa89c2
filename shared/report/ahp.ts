/**
 * Answers to “how much more important is this than that”: a row and a column for each criterion, `a[j][i] = 1 / a[i][j]`,
 * 1 on the diagonal.
 */
export type Comparisons = readonly (readonly number[])[]

/** Mean consistency index of random answers, by number of criteria. After Tummala and Ling (1998). */
export const randomIndex: Readonly<Record<number, number>> = {
  3: 0.5799,
  4: 0.8921,
  5: 1.1159,
  6: 1.2358,
  7: 1.3322,
  8: 1.3952,
  9: 1.4537,
  10: 1.4882,
}

/** Answers above this consistency ratio contradict each other too much to be used without another look. */
export const acceptableRatio = 0.1

export interface Weighting {
  /** With the sum 1. */
  readonly weights: readonly number[]
  /** `(lambda - n) / (n - 1)`; 0 where the answers agree. */
  readonly consistencyIndex: number
  /** The index as a share of that of random answers; 0 for two criteria or fewer, whose answers always agree. */
  readonly consistencyRatio: number
}

const at = (comparisons: Comparisons, i: number, j: number): number => comparisons[i]?.[j] ?? 1

/** The change between two rounds at which the eigenvector counts as found. */
const closeEnough = 1e-12
const maxRounds = 10_000

/**
 * Analytic hierarchy process: weights as the principal eigenvector of the answers, by power iteration. After Saaty,
 * Journal of Mathematical Psychology 15(3), 1977.
 */
export function ahp(comparisons: Comparisons): Weighting {
  const n = comparisons.length
  let weights = comparisons.map(() => 1 / n)
  let lambda = n
  for (let round = 0; round < maxRounds; round += 1) {
    const product = comparisons.map((_, i) =>
      weights.reduce((sum, w, j) => sum + at(comparisons, i, j) * w, 0),
    )
    // The weights add up to 1, so the sum of their image is the eigenvalue.
    lambda = product.reduce((sum, value) => sum + value, 0)
    const next = product.map((value) => value / lambda)
    const change = Math.max(...next.map((weight, i) => Math.abs(weight - (weights[i] ?? 0))))
    weights = next
    if (change < closeEnough) break
  }
  const consistencyIndex = n > 2 ? Math.max(0, (lambda - n) / (n - 1)) : 0
  return { weights, consistencyIndex, consistencyRatio: consistencyIndex / (randomIndex[n] ?? 1) }
}

/** An answer that does not fit the others, and what they say in its place. */
export interface Contradiction {
  readonly row: number
  readonly column: number
  /** How much more important the row is than the column, going by the other answers. */
  readonly implied: number
}

/**
 * The answer that is furthest from what the others imply. They imply `a[i][k] * a[k][j]` by way of each third criterion
 * `k`; the geometric mean of these is compared. `null` for two criteria or fewer.
 */
export function pairToReconsider(comparisons: Comparisons): Contradiction | null {
  const n = comparisons.length
  if (n < 3) return null
  let worst: Contradiction | null = null
  let furthest = Number.NEGATIVE_INFINITY
  for (let row = 0; row < n; row += 1) {
    for (let column = row + 1; column < n; column += 1) {
      let logarithms = 0
      for (let k = 0; k < n; k += 1) {
        if (k !== row && k !== column)
          logarithms += Math.log(at(comparisons, row, k) * at(comparisons, k, column))
      }
      const implied = logarithms / (n - 2)
      const distance = Math.abs(Math.log(at(comparisons, row, column)) - implied)
      if (distance > furthest) {
        furthest = distance
        worst = { row, column, implied: Math.exp(implied) }
      }
    }
  }
  return worst
}
