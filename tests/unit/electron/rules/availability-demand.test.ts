import { expect, it } from 'vitest'
import { besideEstimate, needsHighAvailability } from '../../../../electron/rules/availability-demand'
import type { Profile } from '../../../../shared/model/profile'

it.each<[Profile, boolean]>([
  [{}, false],
  [{ availabilityTarget: 0.9989, performance: 3, projectScale: 2 }, false],
  [{ availabilityTarget: 0.999 }, true],
  [{ performance: 4 }, true],
  [{ projectScale: 3 }, true],
])('profile %j needs high availability: %s', (profile, expected) => {
  expect(needsHighAvailability(profile)).toBe(expected)
})

it('halves a loss only where the availability estimate counts it too', () => {
  expect(besideEstimate(0.6, {})).toBe(0.6)
  expect(besideEstimate(0.6, { availabilityTarget: 0.9 })).toBeCloseTo(0.8, 12)
  expect(besideEstimate(1, { availabilityTarget: 0.9 })).toBe(1)
})
