import { describe, expect, it } from 'vitest'
import { technologies } from '../../../../shared/catalog/catalog'
import { perspectives } from '../../../../shared/catalog/perspective-list'
import { equalWeights } from '../../../../shared/report/dimension'
import { dissent, dissentText, sameWeights, totalUnder } from '../../../../shared/report/viewpoints'
import { fromOrder, inOrder } from '../../../../shared/report/weighting'

const figures = {
  technicalFeasibility: 90,
  teamFit: 40,
  businessMatch: 70,
  maintainability: 60,
  extensionPotential: 80,
}

describe('the five perspectives', () => {
  it('weigh 100 in all, each in its own way, and name technologies that there are', () => {
    expect(perspectives.map(({ id }) => id)).toEqual([
      'technical-architect',
      'performance-engineer',
      'distributed-systems-engineer',
      'business-developer',
      'team-lead',
    ])
    for (const { weights, technologies: named } of perspectives) {
      expect(inOrder(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100)
      expect(named.filter((each) => !technologies.has(each))).toEqual([])
    }
    expect(new Set(perspectives.map(({ weights }) => inOrder(weights).join())).size).toBe(5)
  })
})

describe('one design from several viewpoints', () => {
  it('has the weighted mean of what could be assessed', () => {
    expect(totalUnder(figures, equalWeights)).toBe(68)
    expect(totalUnder(figures, fromOrder([50, 10, 10, 10, 20]))).toBe(78)
    expect(totalUnder({ ...figures, teamFit: null }, fromOrder([1, 100, 1, 1, 1]))).toBe(75)
  })

  it('disagrees most where the shares differ on what is far from the mean', () => {
    const [performance, team] = [fromOrder([50, 10, 10, 10, 20]), fromOrder([10, 45, 10, 25, 10])]
    const found = dissent(figures, [team, performance])
    expect(found).toEqual({ lowest: 0, highest: 1, spread: 78 - 57, because: 'teamFit' })
    const viewpoints = [
      {
        name: { en: 'Team lead', zh: '团队协作' },
        calledInside: { en: 'team lead', zh: '团队协作' },
        weights: team,
      },
      {
        name: { en: 'Performance engineer', zh: '性能优化专家' },
        calledInside: { en: 'performance engineer', zh: '性能优化专家' },
        weights: performance,
      },
    ]
    expect(found && dissentText(found, figures, viewpoints)).toEqual({
      en: 'Performance engineer sees 21.0 points more than team lead: team fit, at 40.0, counts 10% for the one and 45% for the other.',
      zh: '性能优化专家比团队协作高 21.0 分：团队适配度得 40.0 分，前者占 10%，后者占 45%。',
    })
  })

  it('is nobody’s disagreement where there is one viewpoint', () => {
    expect(dissent(figures, [equalWeights])).toBeNull()
  })

  it('takes weights for the same where their proportions are', () => {
    expect(sameWeights(equalWeights, fromOrder([20, 20, 20, 20, 20]))).toBe(true)
    expect(sameWeights(equalWeights, fromOrder([20, 20, 20, 20, 21]))).toBe(false)
  })
})
