import { it } from 'vitest'
import { ramp } from '../../../../../electron/rules/audits/thresholds'
import { expectClose } from '../../../../support/expect-close'

// The package smaa for R, its tests of value functions.
it('is a value function of two points, whichever end is the good one', () => {
  expectClose(
    [0.35, -0.15, 0.1].map((value) => ramp(value, 0.35, -0.15)),
    [1, 0, 0.5],
    12,
  )
})

it('adds up to a value function of several points, and stays at the ends beyond them', () => {
  const value = (at: number): number =>
    0.2 * ramp(at, 50, 75) + 0.3 * ramp(at, 75, 90) + 0.5 * ramp(at, 90, 100)
  expectClose([50, 60, 75, 90, 100].map(value), [1, 0.92, 0.8, 0.5, 0], 12)
  expectClose([10, 40, 101, 120].map(value), [1, 1, 0, 0], 12)
})
