/** What every alternative is worth on every criterion, more is better: one row an alternative. */
export type Values = readonly (readonly number[])[]

/** Additive value `V_i = sum_j w_j u_ij`: what an alternative is worth depends on no other one. */
export const additiveValues = (values: Values, weights: readonly number[]): number[] =>
  values.map((row) => row.reduce((sum, value, j) => sum + (weights[j] ?? 0) * value, 0))

/** Place of every value, the largest is 1; equal values share the better place. */
export const ranksOf = (values: readonly number[]): number[] =>
  values.map((own) => 1 + values.filter((other) => other > own).length)

/** Whether one alternative equals or beats another on every criterion, and beats it on one. */
export const dominates = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((value, j) => value >= (other[j] ?? 0)) && one.some((value, j) => value > (other[j] ?? 0))
