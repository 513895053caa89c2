import { letters } from '../../../shared/scenario/change-text'
import { bestOf, quantityLines } from '../../../shared/scenario/quantity-lines'
import type { ScenarioFigures } from '../../../shared/scenario/scenario-figures'
import { useLanguage, useText } from '../../state/language'
import { texts } from './texts'

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
        {quantityLines.map((line) => {
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
