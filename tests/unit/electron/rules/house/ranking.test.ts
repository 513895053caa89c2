import { expect, it } from 'vitest'
import { rankCandidates } from '../../../../../electron/rules/ranking/rank'
import { packOf } from '../../../../support/rule-packs'

const profile = { projectScale: 3, teamPythonSkill: 3, businessComplexity: 3 } as const

it('candidates are ranked by the rules of a team, too, and by nothing of them once they are gone', () => {
  const tiny = packOf(
    {
      tiny: {
        over: 'design',
        weights: { teamFit: 10 },
        must: { count: { over: 'services' }, atMost: 1 },
      },
    },
    [{ services: {}, expect: { tiny: 'passes' } }],
  )
  const without = rankCandidates(profile)
  const together = rankCandidates(profile, undefined, undefined, [tiny])
  for (const { id, dimensions, weaknesses } of together.candidates) {
    const before = without.candidates.find((each) => each.id === id)
    if (before) expect(dimensions.teamFit ?? 0).toBeLessThan(before.dimensions.teamFit ?? 0)
    expect(weaknesses.map(({ audit }) => audit)).toContain('acme/tiny')
  }
  expect(together.candidates.map(({ id }) => id)).toContain(without.candidates[0]?.id)
  expect(rankCandidates(profile)).toEqual(without)
})
