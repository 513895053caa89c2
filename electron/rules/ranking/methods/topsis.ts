import type { Values } from '../../../../shared/report/sensitivity/additive-value'

/**
 * TOPSIS: how near every alternative is to the ideal, `C = D- / (D+ + D-)` with Euclidean distances of the weighted
 * values; 0 at the anti-ideal, 1 at the ideal, 0.5 where the two are the same point. With an ideal that does not depend
 * on the alternatives, none of them can reverse the order of the others. After Tzeng and Huang, Multiple Attribute
 * Decision Making (2011), chapter 5.
 */
export function topsis(
  values: Values,
  weights: readonly number[],
  ideal: readonly number[],
  antiIdeal: readonly number[],
): number[] {
  const distance = (row: readonly number[], point: readonly number[]): number =>
    Math.hypot(...row.map((value, j) => (weights[j] ?? 0) * (value - (point[j] ?? 0))))
  return values.map((row) => {
    const toIdeal = distance(row, ideal)
    const toAntiIdeal = distance(row, antiIdeal)
    return toIdeal + toAntiIdeal === 0 ? 0.5 : toAntiIdeal / (toIdeal + toAntiIdeal)
  })
}
