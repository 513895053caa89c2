import { describe, expect, it } from 'vitest'
import { scoreDelta } from '../../../../../renderer/features/score/score-delta'
import { scoreReport } from '../../../../support/report'

describe('what an edit did', () => {
  const before = scoreReport([], { technicalFeasibility: 80, teamFit: 60 })
  const after = scoreReport([], { technicalFeasibility: 82.1, teamFit: 60, businessMatch: 50 })

  it('is the difference of the two reports', () => {
    const { total, dimensions } = scoreDelta(before, after)
    expect(total).toBeCloseTo((82.1 + 60 + 50) / 3 - 70, 10)
    expect(dimensions.technicalFeasibility).toBeCloseTo(2.1, 10)
    expect(dimensions.teamFit).toBe(0)
  })

  it('claims nothing where one side could not be measured', () => {
    expect(scoreDelta(before, after).dimensions.businessMatch).toBe(0)
    expect(scoreDelta(scoreReport([]), after).total).toBe(0)
  })
})
