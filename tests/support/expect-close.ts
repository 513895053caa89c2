import { expect } from 'vitest'

/** Expects the same numbers in the same order, each right to so many decimals. */
export function expectClose(
  actual: readonly number[] | null | undefined,
  expected: readonly number[],
  decimals: number,
): void {
  expect(actual).toHaveLength(expected.length)
  for (const [index, value] of expected.entries()) {
    expect(actual?.[index], `number ${index}`).toBeCloseTo(value, decimals)
  }
}
