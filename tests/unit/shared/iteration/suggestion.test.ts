import { describe, expect, it } from 'vitest'
import { aimFor, ownTotal, suggest } from '../../../../shared/iteration/suggestion'

describe('the strategy for what somebody says', () => {
  it('follows the words, and says which', () => {
    expect(suggest('太复杂了', { teamFit: 20 })).toEqual({
      strategy: 'simplify',
      chosenBy: 'words',
      because: ['太复杂'],
    })
  })

  it.each([
    [95, 'optimise'],
    [70, 'optimise'],
    [50, 'optimise'],
    [49, 'regenerate'],
    [10, 'regenerate'],
  ] as const)('follows the band of ratings where no word does: %i is %s', (rating, strategy) => {
    expect(suggest('', { teamFit: rating, maintainability: rating })).toEqual({
      strategy,
      chosenBy: 'band',
      because: [],
    })
  })

  it('is none where nothing speaks for one', () => {
    expect(suggest('hello', {})).toBeNull()
  })
})

describe('what a strategy is after', () => {
  const aim = (feedback: string, ratings = {}, strategy: 'optimise' | 'adapt' | 'regenerate' = 'optimise') =>
    aimFor({ strategy, feedback, ratings }, { concurrency: 3, teamPythonSkill: 1, projectScale: 2 })

  it('names dimensions by the words, or else those that were rated badly', () => {
    expect(aim('难维护', { teamFit: 10 }).dimensions).toEqual(['maintainability'])
    expect(aim('', { teamFit: 10, maintainability: 40, businessMatch: 60 }).dimensions).toEqual([
      'teamFit',
      'maintainability',
    ])
    expect(aim('', { teamFit: 65, maintainability: 60 }).dimensions).toEqual(['maintainability'])
    expect(aim('', { teamFit: 90 }).dimensions).toEqual([])
  })

  it('names technologies for and against', () => {
    expect(aim('团队不会 Kubernetes', {}, 'adapt')).toMatchObject({ unwanted: ['kubernetes'], wanted: [] })
  })

  it('reads levels anew where stacks are ranked, as far as they go', () => {
    const feedback = 'not what I want: more users, a prototype, all juniors, reports'
    expect(aim(feedback, {}, 'regenerate').levels).toEqual({ concurrency: 4, projectScale: 1 })
    expect(aim(feedback).levels).toEqual({})
  })
})

it('is as content as the mean of what was rated', () => {
  expect(ownTotal({})).toBeNull()
  expect(ownTotal({ teamFit: 40, businessMatch: 61 })).toBe(50.5)
})
