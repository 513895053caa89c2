import type { PriceChange } from '../../../../shared/report/price-change'
import type { Range } from '../../../../shared/report/quantities'
import type { FixGain, FixOffer } from '../../../../shared/report/report'
import type { ShownFinding } from '../shown-findings'

/** A fix that was tried, with the finding that asks for it. */
export interface Change {
  readonly finding: ShownFinding
  readonly offer: FixOffer
  readonly gain: FixGain
}

export const changeOrders = ['gain', 'perCost'] as const
export type ChangeOrder = (typeof changeOrders)[number]

const middle = ({ lo, hi }: Range): number => (lo + hi) / 2

/** Points for one of what it costs; without an end where it costs nothing, or saves. */
const ratio = (points: number, cost: number): number => (cost <= 0 ? Number.POSITIVE_INFINITY : points / cost)

/** More first; equal, without an end too, is equal. */
const moreFirst = (a: number, b: number): number => (a === b ? 0 : b - a)

const perMoney = (points: number, { monthly }: PriceChange): number => ratio(points, middle(monthly))
const perHour = (points: number, { hours }: PriceChange): number => ratio(points, middle(hours))

const byGain = (a: Change, b: Change): number =>
  moreFirst(a.gain.total, b.gain.total) || (a.offer.id < b.offer.id ? -1 : 1)

/** Every fix that was tried, in the order asked for; what gains nothing stands last either way. */
export function orderedChanges(findings: readonly ShownFinding[], order: ChangeOrder): Change[] {
  const changes = findings.flatMap((finding) =>
    finding.fixes.flatMap(({ offer, gain }) => (gain ? [{ finding, offer, gain }] : [])),
  )
  if (order === 'gain') return changes.sort(byGain)
  return changes.sort((a, b) => {
    const [x, y] = [a.gain, b.gain]
    return (
      Number(y.total > 0) - Number(x.total > 0) ||
      moreFirst(perMoney(x.total, x.price), perMoney(y.total, y.price)) ||
      moreFirst(perHour(x.total, x.price), perHour(y.total, y.price)) ||
      byGain(a, b)
    )
  })
}
