import type { Locale, Localized } from '../base/localized'
import { unitName } from '../base/unit-name'
import {
  writtenAvailability,
  writtenHours,
  writtenNumber,
  writtenRate,
  writtenTime,
} from '../i18n/written-range'
import type { Range } from '../report/quantities'
import { gainPrice, writtenChange } from './gain-price'
import type { ScenarioFigures } from './scenario-figures'

/** A quantity that scenarios are compared by. */
export interface QuantityLine {
  readonly id: string
  readonly name: Localized
  /** @param first the scenario that the others are held against */
  readonly of: (figures: ScenarioFigures, first: ScenarioFigures | undefined) => Range | null
  readonly write: (range: Range, locale: Locale) => string
  /** Less is better. */
  readonly less?: true
}

const point = (value: number): Range => ({ lo: value, hi: value })

/** Every quantity that scenarios are compared by, in the order in which they are listed. */
export const quantityLines: readonly QuantityLine[] = [
  {
    id: 'availability',
    name: { en: 'Availability, worst path', zh: '可用性（最差路径）' },
    of: ({ quantities }) => quantities.availability,
    write: writtenAvailability,
  },
  {
    id: 'p99',
    name: { en: 'p99 latency, worst path', zh: 'p99 延迟（最差路径）' },
    of: ({ quantities }) => quantities.p99,
    write: writtenTime,
    less: true,
  },
  {
    id: 'capacity',
    name: { en: 'Capacity, worst path', zh: '容量（最差路径）' },
    of: ({ quantities }) => quantities.capacity,
    write: writtenRate,
  },
  {
    id: 'cost',
    name: { en: 'Cost a month', zh: '每月成本' },
    of: ({ quantities }) => quantities.cost,
    write: (range, locale) => writtenNumber(range, locale),
    less: true,
  },
  {
    id: 'hours',
    name: { en: 'Work a week', zh: '每周运维' },
    of: ({ quantities }) => quantities.hours,
    write: writtenHours,
    less: true,
  },
  {
    id: 'parts',
    name: { en: 'Services', zh: '服务数' },
    of: ({ quantities }) => point(quantities.parts),
    write: ({ lo }) => String(lo),
    less: true,
  },
  {
    id: 'money-of-point',
    name: { en: 'Money a month for each point more than A', zh: '比 A 每多 1 分的月成本' },
    of: (figures, first) => priceOf(first, figures)?.moneyPerPoint ?? null,
    write: (range) => writtenChange(range),
  },
  {
    id: 'hours-of-point',
    name: { en: 'Work a week for each point more than A', zh: '比 A 每多 1 分的每周运维' },
    of: (figures, first) => priceOf(first, figures)?.hoursPerPoint ?? null,
    write: (range, locale) => writtenChange(range, ` ${unitName('h')[locale]}`),
  },
]

/** What a point costs that a scenario has more than the first one. */
const priceOf = (first: ScenarioFigures | undefined, figures: ScenarioFigures) =>
  first && first.scenario !== figures.scenario ? gainPrice(first, figures) : null

/** The one whose range lies clear of all others on the better side; `null` where none does. */
export function bestOf(ranges: readonly (Range | null)[], less: boolean): number | null {
  if (ranges.some((range) => range === null)) return null
  const known = ranges.flatMap((range, index) => (range ? [{ range, index }] : []))
  const best = known.find(({ range, index }) =>
    known.every((other) =>
      other.index === index ? true : less ? range.hi < other.range.lo : range.lo > other.range.hi,
    ),
  )
  return best?.index ?? null
}
