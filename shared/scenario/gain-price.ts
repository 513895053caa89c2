import { formatEstimate } from '../i18n/format'
import type { Range } from '../report/quantities'
import type { ScenarioFigures } from './scenario-figures'

/** What a scenario costs more, or less, than another one, against the points between them. */
export interface GainPrice {
  /** Points that the second has more. */
  readonly points: number
  /** Money a month and hours a week that the second takes more. Ends of ranges go with each other: one price list prices both. */
  readonly money: Range
  readonly hours: Range
  /** The same for one point that is gained; `null` where none is. */
  readonly moneyPerPoint: Range | null
  readonly hoursPerPoint: Range | null
}

/** Fewer points than this are no gain that has a price. */
const leastPoints = 0.05

/** What the gain from one scenario to another costs; `null` where either has no total. */
export function gainPrice(from: ScenarioFigures, to: ScenarioFigures): GainPrice | null {
  if (from.total === null || to.total === null) return null
  const points = to.total - from.total
  const money = difference(from.quantities.cost, to.quantities.cost)
  const hours = difference(from.quantities.hours, to.quantities.hours)
  const perPoint = ({ lo, hi }: Range): Range | null =>
    points < leastPoints ? null : inOrder(lo / points, hi / points)
  return { points, money, hours, moneyPerPoint: perPoint(money), hoursPerPoint: perPoint(hours) }
}

const difference = (from: Range, to: Range): Range => inOrder(to.lo - from.lo, to.hi - from.hi)

const inOrder = (a: number, b: number): Range => ({ lo: Math.min(a, b), hi: Math.max(a, b) })

/** A range of more or less, with signs: `+12 to +40`, `−3`; what rounds to nothing has none. */
export function writtenChange({ lo, hi }: Range, unit = ''): string {
  const [from, to] = [lo, hi].map((value) => {
    const text = formatEstimate(Math.abs(value))
    return `${text === '0' ? '' : value > 0 ? '+' : '−'}${text}`
  })
  return from === to ? `${from}${unit}` : `${from} … ${to}${unit}`
}
