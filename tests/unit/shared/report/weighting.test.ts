import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dimensions, equalWeights, perDimension } from '../../../../shared/report/dimension'
import {
  asPercents,
  fromOrder,
  inOrder,
  sharesOf,
  wholePercents,
  withShare,
} from '../../../../shared/report/weighting'
import { expectClose } from '../../../support/expect-close'

const weights = fromOrder([40, 20, 20, 10, 10])

it('makes shares of weights, whatever their sum', () => {
  expect(sharesOf(equalWeights)).toEqual(perDimension(() => 0.2))
  expect(sharesOf(fromOrder([4, 2, 2, 1, 1]))).toEqual(sharesOf(weights))
})

it('sets one share and keeps the proportions of the others', () => {
  const moved = withShare(weights, 'technicalFeasibility', 0.1)
  expectClose(inOrder(moved), [0.1, 0.3, 0.3, 0.15, 0.15], 12)
})

it('spreads the rest evenly where the others weigh nothing', () => {
  const alone = fromOrder([0, 0, 100, 0, 0])
  expect(inOrder(withShare(alone, 'businessMatch', 0.2))).toEqual([0.2, 0.2, 0.2, 0.2, 0.2])
})

it('always adds up to 1', () => {
  const weight = fc.double({ min: 0, max: 100, noNaN: true })
  const five = fc.array(weight, { minLength: 5, maxLength: 5 }).map(fromOrder)
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(five, fc.constantFrom(...dimensions), share, (any, dimension, set) => {
      const moved = withShare(any, dimension, set)
      expect(inOrder(moved).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9)
      expect(moved[dimension]).toBe(set)
    }),
  )
})

it.each([
  [
    [1, 1, 1, 1, 1],
    [20, 20, 20, 20, 20],
  ],
  [
    [1, 1, 1, 0, 0],
    [34, 33, 33, 0, 0],
  ],
  [
    [50, 12.6, 12.5, 12.5, 12.4],
    [50, 13, 13, 12, 12],
  ],
])('shows %j as whole percent that add up to 100', (weighed, percents) => {
  expect(inOrder(wholePercents(fromOrder(weighed)))).toEqual(percents)
})

it('keeps weights as percent with two decimals', () => {
  expect(inOrder(asPercents(fromOrder([1, 1, 1, 0, 0])))).toEqual([33.33, 33.33, 33.33, 0, 0])
})
