import fc from 'fast-check'
import { expect, it } from 'vitest'
import { audits } from '../../../../electron/rules/audits/index'
import { flows } from '../../../../electron/rules/facts/flows.fact'
import { planCall } from '../../../../shared/commands/registry'
import type { MutableDesign } from '../../../../shared/model/design'
import { applyToDesign } from '../../../../shared/model/patch'
import { harm } from '../../../support/fix-harm'
import { seeded } from '../../../support/random-design'
import { randomDesign, randomProfile } from '../../../support/random-project'
import { randomSequenceCall } from '../../../support/random-sequence'
import { talkingShop } from '../../../support/random-talk'

const seeds = fc.integer({ min: 1, max: 1_000_000 })

const ofSequences = audits
  .filter((audit) => Object.values(audit.facts ?? {}).includes(flows))
  .map(({ id }) => id)

/** A random design with a few random sequences. */
function talkingDesign(seed: number): MutableDesign {
  const random = seeded(seed)
  const drawn = randomDesign(seed, 10 + (seed % 30))
  for (let edits = 0; edits < 12; edits += 1) {
    const planned = planCall(drawn, randomSequenceCall(random, drawn))
    if (planned.ok) applyToDesign(drawn, planned.value)
  }
  return drawn
}

it('no fix of a sequence lowers the total by anything but what it draws, what that costs and what it trades', () => {
  expect(ofSequences.length).toBe(19)
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(harm(talkingDesign(seed), randomProfile(seed), ofSequences)).toEqual([])
    }),
    { numRuns: 40 },
  )
})

it('nor does one where every call is answered, work is accepted for later and steps are undone', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(harm(talkingShop(seeded(seed)), randomProfile(seed), ofSequences)).toEqual([])
    }),
    { numRuns: 60 },
  )
})
