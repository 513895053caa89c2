import { describe, expect, it } from 'vitest'
import { percent, points, shows, signed } from '../../../../../renderer/features/score/points'
import { scoreDelta } from '../../../../../renderer/features/score/score-delta'
import { scoreReport } from '../../../../support/report'

describe('points in writing', () => {
  it.each([
    [78.24, '78.2'],
    [100, '100.0'],
    [null, '–'],
  ])('%s reads %s', (value, text) => expect(points(value)).toBe(text))

  it.each([
    [1.24, '+1.2', true],
    [-0.36, '−0.4', true],
    [0.04, '0.0', false],
    [-0.04, '0.0', false],
    [0, '0.0', false],
  ])('a change of %s reads %s', (change, text, visible) => {
    expect(signed(change)).toBe(text)
    expect(shows(change)).toBe(visible)
  })

  it('says 100 % only of all', () => {
    expect(percent(0.999)).toBe('99 %')
    expect(percent(1)).toBe('100 %')
    expect(percent(0.29)).toBe('29 %')
  })
})

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
