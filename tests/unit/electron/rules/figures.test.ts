import { expect, it } from 'vitest'
import { percent, rounded } from '../../../../electron/rules/figures'

it.each([
  [0.9974, '99.74%'],
  [0.99999, '99.999%'],
  [0.5, '50%'],
  [1, '100%'],
])('writes the share %d as %s', (share, text) => {
  expect(percent(share)).toBe(text)
})

it.each([
  [0.8762, '0.88'],
  [2.345, '2.3'],
  [22.6, '23'],
  [1234.5, '1235'],
  [0, '0'],
])('writes %d as %s', (value, text) => {
  expect(rounded(value)).toBe(text)
})
