/**
 * Kendall's tau-b of two orders of the same things: 1 the same order, -1 the opposite one, 0 nothing in common or one
 * of them has no order at all. On three to five things it is coarse. After Kendall, Biometrika 33(3), 1945.
 */
export function kendallTau(one: readonly number[], other: readonly number[]): number {
  let agreeing = 0
  let orderedInOne = 0
  let orderedInOther = 0
  for (let i = 0; i < one.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const a = Math.sign((one[i] ?? 0) - (one[j] ?? 0))
      const b = Math.sign((other[i] ?? 0) - (other[j] ?? 0))
      agreeing += a * b
      orderedInOne += a * a
      orderedInOther += b * b
    }
  }
  const scale = Math.sqrt(orderedInOne * orderedInOther)
  return scale === 0 ? 0 : agreeing / scale
}
