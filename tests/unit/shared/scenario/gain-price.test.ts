import { describe, expect, it } from 'vitest'
import { fromOrder } from '../../../../shared/report/weighting'
import { gainPrice, writtenChange } from '../../../../shared/scenario/gain-price'
import type { ScenarioFigures } from '../../../../shared/scenario/scenario-figures'

const figures = (total: number | null, cost: [number, number], hours: number): ScenarioFigures => ({
  scenario: 'x',
  total,
  dimensions: fromOrder([50, 50, 50, 50, 50]),
  coverage: 1,
  losses: [],
  quantities: {
    availability: null,
    p99: null,
    capacity: null,
    cost: { lo: cost[0], hi: cost[1] },
    hours: { lo: hours, hi: hours },
    parts: 3,
  },
})

describe('the price of a gain', () => {
  it('is the difference of the costs for each point, end by end', () => {
    expect(gainPrice(figures(60, [100, 200], 4), figures(64, [140, 300], 2))).toEqual({
      points: 4,
      money: { lo: 40, hi: 100 },
      hours: { lo: -2, hi: -2 },
      moneyPerPoint: { lo: 10, hi: 25 },
      hoursPerPoint: { lo: -0.5, hi: -0.5 },
    })
  })

  it('is none where the two score alike, or where one has no score', () => {
    expect(gainPrice(figures(60, [1, 2], 4), figures(60.01, [3, 4], 4))?.moneyPerPoint).toBeNull()
    expect(gainPrice(figures(null, [1, 2], 4), figures(60, [3, 4], 4))).toBeNull()
  })

  it('is written with signs', () => {
    expect(writtenChange({ lo: 10, hi: 25 })).toBe('+10 … +25')
    expect(writtenChange({ lo: -0.5, hi: -0.5 }, ' h')).toBe('−0.5 h')
    expect(writtenChange({ lo: 0, hi: 0 })).toBe('0')
  })
})
