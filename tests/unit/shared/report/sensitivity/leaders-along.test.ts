import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { additiveValues, ranksOf } from '../../../../../shared/report/sensitivity/additive-value'
import { leadersAlong } from '../../../../../shared/report/sensitivity/leaders-along'
import { normalised, withWeight } from '../../../../../shared/report/weighting'

describe('the leaders along a weight', () => {
  const rows = [
    [80, 50],
    [60, 90],
    [40, 40],
  ]

  // 80 w + 50 (1 - w) = 60 w + 90 (1 - w) at w = 2/3.
  it('change where two are level', () => {
    expect(leadersAlong(rows, [0.5, 0.5], 0)).toEqual([
      { leader: 1, from: 0, to: 2 / 3 },
      { leader: 0, from: 2 / 3, to: 1 },
    ])
  })

  it('are the same whatever the weight is now: only the proportions of the others count', () => {
    expect(leadersAlong(rows, [0.9, 0.1], 0)).toEqual(leadersAlong(rows, [0.1, 0.9], 0))
  })

  it('are one where one is best throughout', () => {
    expect(leadersAlong([...rows, [99, 99]], [0.5, 0.5], 0)).toEqual([{ leader: 3, from: 0, to: 1 }])
  })

  it('leave out who is beaten by one or another at every share', () => {
    const between = [
      [100, 0],
      [0, 100],
      [45, 45],
    ]
    expect(leadersAlong(between, [0.5, 0.5], 0).map(({ leader }) => leader)).toEqual([1, 0])
  })

  it('are the first of those that are level throughout', () => {
    expect(
      leadersAlong(
        [
          [5, 5],
          [5, 5],
        ],
        [0.5, 0.5],
        1,
      ),
    ).toEqual([{ leader: 0, from: 0, to: 1 }])
  })
})

const score = fc.double({ min: 0, max: 100, noNaN: true })
const problem = fc.record({
  values: fc.array(fc.array(score, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
  weights: fc
    .array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 5, maxLength: 5 })
    .map(normalised),
  criterion: fc.nat(4),
})

it('lead over their whole stretch, level with the next one at its end, and the stretches fill 0 to 1', () => {
  fc.assert(
    fc.property(problem, ({ values, weights, criterion }) => {
      const worthAt = (share: number) => additiveValues(values, withWeight(weights, criterion, share))
      const leads = leadersAlong(values, weights, criterion)
      let before = 0
      for (const [n, { leader, from, to }] of leads.entries()) {
        expect(from).toBe(before)
        before = to
        for (const share of [from, (from + to) / 2, to]) {
          const worth = worthAt(share)
          expect(Math.max(...worth) - (worth[leader] ?? 0)).toBeLessThan(1e-9)
        }
        const next = leads[n + 1]
        const atEnd = worthAt(to)
        if (next) expect(atEnd[next.leader]).toBeCloseTo(atEnd[leader] ?? Number.NaN, 9)
      }
      expect(before).toBe(1)
    }),
  )
})

it('turns the order just beyond the end of a stretch', () => {
  const values = [
    [71, 64, 80, 55, 62],
    [60, 82, 58, 77, 70],
    [90, 40, 61, 60, 95],
  ]
  const weights = [0.2, 0.2, 0.2, 0.2, 0.2]
  for (const criterion of [0, 1, 2, 3, 4]) {
    const leads = leadersAlong(values, weights, criterion)
    for (const [n, { leader, to }] of leads.entries()) {
      const next = leads[n + 1]
      if (!next) continue
      const rankAt = (share: number, who: number) =>
        ranksOf(additiveValues(values, withWeight(weights, criterion, share)))[who]
      expect(rankAt(to - 1e-9, leader)).toBe(1)
      expect(rankAt(to + 1e-9, leader)).toBe(2)
      expect(rankAt(to + 1e-9, next.leader)).toBe(1)
    }
  }
})
