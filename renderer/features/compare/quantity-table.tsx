import type { Locale, Localized } from '../../../shared/base/localized'
import { formatAvailability, formatEstimate } from '../../../shared/i18n/format'
import { formatRange } from '../../../shared/i18n/format-range'
import type { Range } from '../../../shared/report/quantities'
import { letters } from '../../../shared/scenario/change-text'
import { gainPrice, writtenChange } from '../../../shared/scenario/gain-price'
import type { ScenarioFigures } from '../../../shared/scenario/scenario-figures'
import { useLanguage, useText } from '../../state/language'
import { texts } from './texts'

interface Line {
  readonly id: string
  readonly name: Localized
  /** @param first the scenario that the others are held against */
  readonly of: (figures: ScenarioFigures, first: ScenarioFigures | undefined) => Range | null
  readonly write: (range: Range, locale: Locale) => string
  /** Less is better. */
  readonly less?: true
}

const point = (value: number): Range => ({ lo: value, hi: value })

const lines: readonly Line[] = [
  {
    id: 'availability',
    name: texts.availability,
    of: ({ quantities }) => quantities.availability,
    write: (range, locale) => formatRange(range, formatAvailability)[locale],
  },
  {
    id: 'p99',
    name: texts.p99,
    of: ({ quantities }) => quantities.p99,
    write: (range, locale) => formatRange(range, formatEstimate, ' ms')[locale],
    less: true,
  },
  {
    id: 'capacity',
    name: texts.capacity,
    of: ({ quantities }) => quantities.capacity,
    write: (range, locale) => formatRange(range, formatEstimate, '/s')[locale],
  },
  {
    id: 'cost',
    name: texts.cost,
    of: ({ quantities }) => quantities.cost,
    write: (range, locale) => formatRange(range, formatEstimate)[locale],
    less: true,
  },
  {
    id: 'hours',
    name: texts.hours,
    of: ({ quantities }) => quantities.hours,
    write: (range, locale) => formatRange(range, formatEstimate, ' h')[locale],
    less: true,
  },
  {
    id: 'parts',
    name: texts.parts,
    of: ({ quantities }) => point(quantities.parts),
    write: ({ lo }) => String(lo),
    less: true,
  },
  {
    id: 'money-of-point',
    name: texts.moneyOfPoint,
    of: (figures, first) => priceOf(first, figures)?.moneyPerPoint ?? null,
    write: (range) => writtenChange(range),
  },
  {
    id: 'hours-of-point',
    name: texts.hoursOfPoint,
    of: (figures, first) => priceOf(first, figures)?.hoursPerPoint ?? null,
    write: (range) => writtenChange(range, ' h'),
  },
]

/** What a point costs that a scenario has more than the first one. */
const priceOf = (first: ScenarioFigures | undefined, figures: ScenarioFigures) =>
  first && first.scenario !== figures.scenario ? gainPrice(first, figures) : null

/** What follows from each design in numbers; the best value of a line is marked where one is clearly the best. */
export function QuantityTable({ figures }: { readonly figures: readonly ScenarioFigures[] }) {
  const text = useText()
  const language = useLanguage()
  return (
    <table className="compare-table">
      <thead>
        <tr>
          <th scope="col">{text(texts.quantity)}</th>
          {figures.map(({ scenario }, n) => (
            <th key={scenario} scope="col" className="compare-number">
              {letters[n]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const ranges = figures.map((each) => line.of(each, figures[0]))
          const best = bestOf(ranges, line.less ?? false)
          return (
            <tr key={line.id}>
              <th scope="row">{text(line.name)}</th>
              {ranges.map((range, n) => (
                <td key={figures[n]?.scenario} className="compare-number" data-best={n === best}>
                  {range ? line.write(range, language) : '–'}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The one whose range lies clear of all others on the better side; `null` where none does. */
function bestOf(ranges: readonly (Range | null)[], less: boolean): number | null {
  if (ranges.some((range) => range === null)) return null
  const known = ranges.flatMap((range, index) => (range ? [{ range, index }] : []))
  const best = known.find(({ range, index }) =>
    known.every((other) =>
      other.index === index ? true : less ? range.hi < other.range.lo : range.lo > other.range.hi,
    ),
  )
  return best?.index ?? null
}
