import { planCall } from '../../shared/commands/registry'
import { emptyDesign, type MutableDesign } from '../../shared/model/design'
import { applyToDesign } from '../../shared/model/patch'
import { features, type Profile, profileSchema } from '../../shared/model/profile'
import { randomCall, seeded } from './random-design'

/** A design as random edits leave it, the same for the same seed. */
export function randomDesign(seed: number, edits: number): MutableDesign {
  const random = seeded(seed)
  const design = emptyDesign()
  for (let n = 0; n < edits; n += 1) {
    const planned = planCall(design, randomCall(random, design))
    if (planned.ok) applyToDesign(design, planned.value)
  }
  return design
}

/** A profile that states most features, and numbers every other time. */
export function randomProfile(seed: number): Profile {
  const random = seeded(seed)
  const levels = features.filter(() => random(4) > 0).map((feature) => [feature, 1 + random(5)])
  const numbers = {
    peakRequestsPerSecond: 1 + random(3000),
    availabilityTarget: 0.999,
    teamSize: 1 + random(30),
    readShare: 0.8,
  }
  return profileSchema.parse({ ...Object.fromEntries(levels), ...(random(2) === 0 ? numbers : {}) })
}
