import { expect, it } from 'vitest'
import { nextBandFrom } from '../../../../shared/report/band'

it.each([
  [0, 30],
  [29.9, 30],
  [30, 50],
  [69.9, 70],
  [70, 90],
  [90, 100],
  [100, 100],
])('aims from %d at the next better band, which begins at %d', (total, expected) => {
  expect(nextBandFrom(total)).toBe(expected)
})
