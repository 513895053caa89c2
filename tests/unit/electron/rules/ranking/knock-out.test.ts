import { describe, expect, it } from 'vitest'
import { proposals } from '../../../../../electron/rules/ranking/candidates'
import { reasonsAgainst } from '../../../../../electron/rules/ranking/knock-out'
import type { Level, Profile } from '../../../../../shared/model/profile'

const levels: readonly Level[] = [1, 2, 3, 4, 5]
const feasible = (profile: Profile): string[] =>
  proposals.filter((proposal) => reasonsAgainst(proposal, profile).length === 0).map(({ id }) => id)

describe('knock-out', () => {
  it('rules nothing out that the profile does not speak of', () => {
    expect(feasible({})).toEqual(proposals.map(({ id }) => id))
  })

  it('rules out what needs a cluster where there is none, and keeps the variant without one', () => {
    const left = feasible({ deploymentEnvironment: 1 })
    expect(left).not.toContain('A')
    expect(left).not.toContain('E')
    expect(left).toContain('A-compose')
  })

  it('rules out synchronous stacks at the highest concurrency, with the level in the reason', () => {
    const django = proposals.find(({ id }) => id === 'B')
    expect(django && reasonsAgainst(django, { concurrency: 5 })[0]?.en).toMatch(/level 5.*synchronous/)
    expect(feasible({ concurrency: 4 })).toContain('B')
  })

  it('asks no beginner to write what runs on the users’ devices, which is no Python', () => {
    const native = proposals.find(({ id }) => id === 'E')
    expect(native?.technologies).toContain('mobile-client')
    const profile = { teamPythonSkill: 1 } as const
    const said = proposals.flatMap((proposal) => reasonsAgainst(proposal, profile).map(({ en }) => en))
    expect(said.length).toBeGreaterThan(0)
    expect(said.join(' ')).not.toContain('Mobile application')
    expect(native && reasonsAgainst(native, profile)).toEqual([])
  })

  it('leaves at least three candidates for every combination of the levels it reads', () => {
    for (const deploymentEnvironment of levels) {
      for (const dataProcessing of levels) {
        for (const concurrency of levels) {
          for (const teamPythonSkill of levels) {
            const profile = { deploymentEnvironment, dataProcessing, concurrency, teamPythonSkill }
            expect(feasible(profile).length, JSON.stringify(profile)).toBeGreaterThanOrEqual(3)
          }
        }
      }
    }
  })
})
