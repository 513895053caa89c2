import { describe, expect, it } from 'vitest'
import { createEngine, evaluate } from '../../../../electron/rules/engine'
import { ProfileReads } from '../../../../electron/rules/profile-reads'
import { features, type Level, levels, type Profile } from '../../../../shared/model/profile'
import { largeDesign, seeded } from '../../../support/random-design'

describe('what was read of a profile', () => {
  it('matters where another profile says anything else of it', () => {
    const reads = new ProfileReads({ performance: 3, teamSize: 5 })
    expect(reads.watched().performance).toBe(3)
    expect(reads.moveTo({ performance: 3, teamSize: 9 })).toBe(false)
    expect(reads.moveTo({ performance: 4, teamSize: 9 })).toBe(true)
  })

  it('is what is not stated, too, and all of it where everything was looked through', () => {
    const asked = new ProfileReads({})
    expect('performance' in asked.watched()).toBe(false)
    expect(asked.moveTo({ performance: 2 })).toBe(true)
    const copied = new ProfileReads({ teamSize: 5 })
    expect({ ...copied.watched() }).toEqual({ teamSize: 5 })
    expect(copied.moveTo({ teamSize: 5 })).toBe(true)
  })

  it('is nothing once it starts over', () => {
    const reads = new ProfileReads({ performance: 3 })
    expect(reads.watched().performance).toBe(3)
    reads.startOver({ performance: 3 })
    expect(reads.moveTo({ performance: 5 })).toBe(false)
  })
})

describe('an engine that is given one profile after the other', () => {
  it('reports what it would report from nothing', () => {
    const design = largeDesign(24, 36)
    const random = seeded(7)
    const engine = createEngine()
    let profile: Profile = { projectScale: 3, peakRequestsPerSecond: 100 }
    engine.load(design, profile)
    for (let n = 0; n < 24; n += 1) {
      const feature = features[random(features.length)] ?? 'projectScale'
      const level: Level = levels[random(levels.length)] ?? 1
      const numbers = { peakRequestsPerSecond: 10 ** (1 + random(4)), teamSize: 1 + random(20) }
      profile = { ...profile, [feature]: level, ...(random(3) === 0 ? numbers : {}) }
      engine.setProfile(profile)
      expect(engine.report()).toEqual(evaluate(design, profile))
    }
  })
})
