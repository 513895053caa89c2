import { expect, it } from 'vitest'
import { kendallTau } from '../../../../../../electron/rules/ranking/methods/kendall'

it.each([
  ['the same order', [1, 2, 3, 4], [1, 2, 3, 4], 1],
  ['the opposite order', [1, 2, 3, 4], [4, 3, 2, 1], -1],
  ['one pair of six the other way', [1, 2, 3, 4], [1, 2, 4, 3], 4 / 6],
  ['a tie in one of them', [1, 2, 3, 4], [1, 2, 3, 3], 5 / Math.sqrt(30)],
  ['no order in one of them', [1, 2, 3], [1, 1, 1], 0],
])('of %s', (_, one, other, tau) => {
  expect(kendallTau(one, other)).toBeCloseTo(tau, 12)
  expect(kendallTau(other, one)).toBeCloseTo(tau, 12)
})
