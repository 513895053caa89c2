import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../../electron/rules/engine'
import { proposals } from '../../../../electron/rules/ranking/candidates'
import { planCall, planCalls } from '../../../../shared/commands/registry'
import { type Design, emptyDesign } from '../../../../shared/model/design'
import { applyToDesign } from '../../../../shared/model/patch'
import type { Profile } from '../../../../shared/model/profile'
import { naiveDesign } from '../../../support/naive-design'
import { randomCall, seeded } from '../../../support/random-design'
import { sampleProfiles } from '../../../support/sample-profiles'
import { sampleDesigns } from '../../shared/views/layered/designs'

const numbers: Profile = {
  peakRequestsPerSecond: 5000,
  availabilityTarget: 0.9999,
  readShare: 0.9,
  dataVolumeGb: 5000,
  teamSize: 6,
}
const profiles: readonly Profile[] = sampleProfiles.flatMap(({ profile }) => [
  profile,
  { ...profile, ...numbers },
])

/** What is wrong with a fix of this design: a command refuses it, or it would change nothing. */
function uselessFixes(design: Design, profile: Profile): string[] {
  const engine = createEngine()
  engine.load(design, profile)
  return engine
    .report()
    .audits.flatMap(({ fixes }) => fixes)
    .flatMap(({ id, calls }) => {
      const planned = planCalls(design, calls)
      if (!planned.ok) return [`${id}: ${JSON.stringify(planned.error)}`]
      return planned.value.length === 0 ? [`${id}: changes nothing`] : []
    })
}

const designs: readonly (readonly [string, Design])[] = [
  ['an empty design', emptyDesign()],
  ['everything on one server', naiveDesign()],
  ...proposals.map(({ id, design }) => [`stack ${id}`, design] as const),
  ...sampleDesigns,
]

describe('every fix that is offered can be made and changes something', () => {
  it.each(designs)('in %s', (_, design) => {
    for (const profile of profiles) expect(uselessFixes(design, profile)).toEqual([])
  })

  it('in any design that people may draw', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const random = seeded(seed)
        const design = emptyDesign()
        for (let n = 0; n < 60; n += 1) {
          const planned = planCall(design, randomCall(random, design))
          if (planned.ok) applyToDesign(design, planned.value)
        }
        expect(uselessFixes(design, profiles[random(profiles.length)] ?? {})).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
