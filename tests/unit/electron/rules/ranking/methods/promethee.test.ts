import { describe, expect, it } from 'vitest'
import { linearPreference, promethee2 } from '../../../../../../electron/rules/ranking/methods/promethee'
import { expectClose } from '../../../../../support/expect-close'

describe('PROMETHEE II', () => {
  // Zhao, Peng and Li, Procedia Computer Science 17, 2013: any lead is preferred fully.
  it('has the published flows', () => {
    const flows = promethee2(
      [
        [4, 3, 2],
        [3, 2, 4],
        [5, 1, 3],
      ],
      [0.5, 0.3, 0.2],
      (lead) => (lead > 0 ? 1 : 0),
    )
    const expected = [
      [0.55, 0.45, 0.1],
      [0.35, 0.65, -0.3],
      [0.6, 0.4, 0.2],
    ]
    for (const [i, { positive, negative, net }] of flows.entries()) {
      expectClose([positive, negative, net], expected[i] ?? [], 12)
    }
  })

  it('has net flows that add up to nothing', () => {
    const flows = promethee2(
      [
        [80, 20, 55],
        [62, 47, 51],
        [70, 90, 10],
        [70, 90, 10],
      ],
      [0.2, 0.5, 0.3],
      linearPreference(5, 20),
    )
    expect(flows.reduce((sum, { net }) => sum + net, 0)).toBeCloseTo(0, 12)
    expect(flows[2]).toEqual(flows[3])
  })

  it('outranks nobody alone', () => {
    expect(promethee2([[1]], [1], linearPreference(5, 20))).toEqual([{ positive: 0, negative: 0, net: 0 }])
  })
})

it.each([
  [-30, 0],
  [0, 0],
  [5, 0],
  [12.5, 0.5],
  [20, 1],
  [90, 1],
])('prefers a lead of %d points by %d', (lead, preference) => {
  expect(linearPreference(5, 20)(lead)).toBe(preference)
})
