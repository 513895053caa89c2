import { expect, it } from 'vitest'
import { orderedChanges } from '../../../../../../renderer/features/score/changes/change-order'
import type { ShownFinding } from '../../../../../../renderer/features/score/shown-findings'
import { same } from '../../../../../../shared/base/localized'
import type { FixGain } from '../../../../../../shared/report/report'
import { auditInfo, fixGain } from '../../../../../support/report'

/** A fix that gains points for money a month and hours a week; `null`: it is not tried yet. */
const fix = (id: string, points: number | null, money = 0, hours = 0) => {
  const gain: FixGain | null =
    points === null
      ? null
      : {
          ...fixGain(id, 'teamFit', points * 5),
          price: { monthly: { lo: money / 2, hi: money * 1.5 }, hours: { lo: hours, hi: hours } },
        }
  return { offer: { id, label: same(id), calls: [] }, gain }
}

const finding = (id: string, fixes: ShownFinding['fixes']): ShownFinding => ({
  info: auditInfo(id, 'low', 'teamFit'),
  severity: 'low',
  points: 1,
  evidence: [],
  failing: 0,
  elements: [],
  fixes,
})

const findings = [
  finding('a', [fix('a#0', 4, 100), fix('a#1', null)]),
  finding('b', [fix('b#0', 1, 10), fix('b#1', -2)]),
  finding('c', [fix('c#0', 1, 0, 2), fix('c#1', 0.5), fix('c#2', 2, -30, 8)]),
]
const ids = (order: 'gain' | 'perCost'): string[] =>
  orderedChanges(findings, order).map(({ offer }) => offer.id)

it('puts the largest gain first, and leaves out what is not tried yet', () => {
  expect(ids('gain')).toEqual(['a#0', 'c#2', 'b#0', 'c#0', 'c#1', 'b#1'])
})

it('puts first what costs no money, by the work that it makes, and last what gains nothing', () => {
  // Free of work, 0.5 points an hour, 0.25 points an hour; then 0.1 and 0.04 points for one of money.
  expect(ids('perCost')).toEqual(['c#1', 'c#0', 'c#2', 'b#0', 'a#0', 'b#1'])
})
