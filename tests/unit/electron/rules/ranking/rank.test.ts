import { describe, expect, it } from 'vitest'
import { auditInfos } from '../../../../../electron/rules/audits/infos'
import { evaluate } from '../../../../../electron/rules/engine'
import { candidateDesign } from '../../../../../electron/rules/ranking/candidates'
import { rankCandidates } from '../../../../../electron/rules/ranking/rank'
import { scenarioId } from '../../../../../shared/base/ids'
import { same } from '../../../../../shared/base/localized'
import { copyDesign, type Design, emptyDesign } from '../../../../../shared/model/design'
import type { Scenario } from '../../../../../shared/model/workspace'
import { dimensionNames, dimensions, equalWeights } from '../../../../../shared/report/dimension'
import { fromOrder, withShare } from '../../../../../shared/report/weighting'
import { naiveDesign } from '../../../../support/naive-design'
import { sampleProfiles } from '../../../../support/sample-profiles'

describe('ranking of the candidates', () => {
  it.each(sampleProfiles)(
    'puts $scheme first for $name, ahead of every other scheme',
    ({ scheme, profile }) => {
      const { candidates } = rankCandidates(profile)
      const [first] = candidates
      const rival = candidates.find((candidate) => candidate.scheme !== scheme)
      expect(first?.scheme).toBe(scheme)
      expect((first?.total ?? 0) - (rival?.total ?? 0)).toBeGreaterThanOrEqual(0)
    },
  )

  it('lets each of the five stacks win somewhere', () => {
    const winners = sampleProfiles.map(({ profile }) => rankCandidates(profile).candidates[0]?.scheme)
    expect([...new Set(winners)].sort()).toEqual(['A', 'B', 'C', 'D', 'E'])
  })

  it.each(sampleProfiles)('offers three to five candidates in order for $name', ({ profile }) => {
    const { candidates, confidence } = rankCandidates(profile)
    expect(candidates.length).toBeGreaterThanOrEqual(3)
    expect(candidates.length).toBeLessThanOrEqual(5)
    expect(candidates.map(({ rank }) => rank)).toEqual(candidates.map((_, index) => index + 1))
    const totals = candidates.map(({ total }) => total)
    expect(totals).toEqual([...totals].sort((a, b) => b - a))
    expect(confidence).toBe(1)
  })

  it('gives the same bytes for the same profile', () => {
    for (const { profile } of sampleProfiles) {
      const before = JSON.stringify(rankCandidates(profile))
      rankCandidates({ concurrency: 5 }, fromOrder([1, 0, 0, 0, 0]))
      expect(JSON.stringify(rankCandidates({ ...profile }))).toBe(before)
    }
  })

  it('scores a candidate as it scores the design that opens from it, in either language', () => {
    const { profile } = sampleProfiles[0] ?? { profile: {} }
    for (const { id, total } of rankCandidates(profile).candidates) {
      for (const language of ['en', 'zh'] as const) {
        const design = candidateDesign(id, language)
        expect(design && evaluate(design, profile).total).toBe(total)
      }
    }
  })

  it.each([sampleProfiles[0], sampleProfiles[3], sampleProfiles[8]])(
    'turns where the sentence of the leader says, and nowhere before: $name',
    (sample) => {
      const { profile } = sample ?? { profile: {} }
      const [first] = rankCandidates(profile).candidates
      const said = /overtaken by “(.+)” if (.+) weighs (more|less) than (\d+)%/.exec(
        first?.robustness.sentence.en ?? '',
      )
      const [, rival, name, way, percent] = said ?? []
      const dimension = dimensions.find((d) => dimensionNames[d].en.toLowerCase() === name)
      if (!dimension) throw new Error(`no turn in “${first?.robustness.sentence.en}”`)
      const step = way === 'more' ? 1 : -1
      const firstAt = (points: number) =>
        rankCandidates(profile, withShare(equalWeights, dimension, points / 100)).candidates[0]
      expect(firstAt(Number(percent))?.scheme).toBe(first?.scheme)
      expect(firstAt(Number(percent) + step)?.name.en).toBe(rival)
    },
  )

  it('scores and explains a candidate under the given weights', () => {
    const { profile } = sampleProfiles[0] ?? { profile: {} }
    const weights = fromOrder([0, 3, 1, 0, 0])
    for (const { id, total, dimensions: scores } of rankCandidates(profile, weights).candidates) {
      expect(total).toBeCloseTo(((scores.teamFit ?? 0) * 3 + (scores.businessMatch ?? 0)) / 4, 9)
      const design = candidateDesign(id, 'en')
      expect(design && evaluate(design, profile, weights).total).toBe(total)
    }
  })

  it.each(sampleProfiles)(
    'keeps everything on one server 20 points below every candidate for $name',
    ({ profile }) => {
      const naive = evaluate(naiveDesign(), profile).total ?? 0
      for (const { id, total } of rankCandidates(profile).candidates) {
        expect(total - naive, id).toBeGreaterThanOrEqual(20)
      }
    },
  )

  it.each(sampleProfiles)('scores an empty design as hardly satisfying for $name', ({ profile }) => {
    expect(evaluate(emptyDesign(), profile).total ?? 0).toBeLessThan(50)
  })

  it.each(['teamFit', 'businessMatch'] as const)(
    'rests at least half of %s on how the design fits the profile',
    (dimension) => {
      const weightOf = (infos: typeof auditInfos): number =>
        infos.reduce((sum, { weights }) => sum + (weights[dimension] ?? 0), 0)
      const fit = auditInfos.filter(({ weights }) =>
        ['teamFit', 'businessMatch'].includes(Object.keys(weights)[0] ?? ''),
      )
      expect(weightOf(fit) / weightOf(auditInfos)).toBeGreaterThanOrEqual(0.5)
    },
  )

  it('names why a stack is ruled out', () => {
    const { knockedOut } = rankCandidates({ deploymentEnvironment: 1 })
    expect(knockedOut.map(({ id }) => id)).toEqual(['A', 'E'])
    expect(knockedOut[0]?.reasons[0]?.en).toContain('level 1')
  })

  it('says how much of the profile it knows', () => {
    expect(rankCandidates({}).confidence).toBe(0)
    expect(rankCandidates({ concurrency: 4, performance: 2 }).confidence).toBe(0.25)
  })
})

describe('a stack of the team’s own', () => {
  const { profile } = sampleProfiles[0] ?? { profile: {} }
  const own = (design: Design): Scenario => ({
    head: { id: scenarioId('scenario7'), name: '我们的平台', position: 1, offered: true },
    design,
  })

  it('is scored and placed as if the catalogue had it', () => {
    const design = candidateDesign('A', 'zh') ?? emptyDesign()
    const without = rankCandidates(profile).candidates
    const a = without.find(({ id }) => id === 'A')
    const ranked = rankCandidates(profile, undefined, undefined, [], [own(design)]).candidates
    const mine = ranked.find(({ scheme }) => scheme === null)
    expect(mine).toMatchObject({ id: 'scenario7', name: same('我们的平台'), total: a?.total, changes: null })
    expect(mine?.technologies).toEqual(a?.technologies)
    expect(ranked.filter((each) => each !== mine).map(({ id }) => id)).toEqual(without.map(({ id }) => id))
  })

  it('is ruled out by the limits that rule out any other, and nothing of it stays behind', () => {
    const without = rankCandidates({ deploymentEnvironment: 1 })
    const { candidates, knockedOut } = rankCandidates(
      { deploymentEnvironment: 1 },
      undefined,
      undefined,
      [],
      [own(candidateDesign('A', 'en') ?? emptyDesign())],
    )
    expect(knockedOut.find(({ id }) => id === 'scenario7')?.reasons).toHaveLength(1)
    expect(candidates).toEqual(without.candidates)
    expect(rankCandidates({ deploymentEnvironment: 1 })).toEqual(without)
  })

  it('counts as it is drawn at that moment', () => {
    const design = copyDesign(candidateDesign('A', 'en') ?? emptyDesign())
    const total = (): number | undefined =>
      rankCandidates(profile, undefined, undefined, [], [own(design)]).candidates.find(
        ({ id }) => id === 'scenario7',
      )?.total
    const before = total()
    const [service] = [...design.services.values()].filter(({ layer }) => layer === 'data')
    if (service) {
      design.services.delete(service.id)
      for (const link of [...design.links.values()]) {
        if (link.source === service.id || link.target === service.id) design.links.delete(link.id)
      }
    }
    expect(total()).toBe(evaluate(design, profile).total)
    expect(total()).not.toBe(before)
  })
})
