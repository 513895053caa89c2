import { useState } from 'react'
import { formatAvailability, formatEstimate, formatNumber } from '../../../shared/i18n/format'
import { formatRange } from '../../../shared/i18n/format-range'
import { basisTexts } from '../../../shared/report/assumption-basis'
import { type Assumption, type Origin, origins } from '../../../shared/report/quantities'
import { assumptionTexts, isInTable, originNames } from '../../../shared/report/quantity-texts'
import { readAtFirst, type WorkedOut } from '../../../shared/report/worked-out'
import { elementName } from '../../state/element-name'
import { useLanguage, useText } from '../../state/language'
import { fieldOf } from '../../state/open-assumption'
import { useOpenDesign } from '../../state/open-design'
import { Tooltip } from '../../ui/tooltip'
import { goToNumber } from './number-table'
import { ShowAll } from './short-list'

export interface AssumptionListProps {
  readonly assumptions: readonly Assumption[]
  /** How many there are beyond these. */
  readonly more: WorkedOut['moreAssumptions']
  /** Asks for those, too. */
  readonly onWhole: () => void
}

/** Everything that the numbers rest on, the least certain first; a press leads to where it is stated. */
export function AssumptionList({ assumptions, more, onWhole }: AssumptionListProps) {
  const text = useText()
  const [open, setOpen] = useState<readonly Origin[]>([])
  const toggle = (origin: Origin, all: boolean) => {
    setOpen([...open.filter((each) => each !== origin), ...(all ? [origin] : [])])
    if (all) onWhole()
  }
  return origins.map((origin) => {
    const own = assumptions.filter((assumption) => assumption.origin === origin)
    if (own.length === 0) return null
    const isOpen = open.includes(origin)
    const count = own.length + more[origin]
    return (
      <section key={origin}>
        <h4 className="quantity-origin">
          {text(originNames[origin])} <span className="quantity-note">{formatNumber(count)}</span>
        </h4>
        <ul className="quantity-rows">
          {(isOpen ? own : own.slice(0, readAtFirst.assumptions)).map((assumption) => (
            <AssumptionRow key={assumption.id} assumption={assumption} />
          ))}
        </ul>
        {count > readAtFirst.assumptions && (
          <ShowAll count={count} open={isOpen} onToggle={(all) => toggle(origin, all)} />
        )}
      </section>
    )
  })
}

function AssumptionRow({ assumption }: { readonly assumption: Assumption }) {
  const text = useText()
  const locale = useLanguage()
  const design = useOpenDesign()
  const { kind, element, value, basis } = assumption
  const { name, unit, share } = assumptionTexts(kind)
  const where = element && design && elementName(design, element)
  const written = formatRange(value, share ? formatAvailability : formatEstimate)[locale]
  const goTo = isInTable(kind) ? () => goToNumber(kind) : fieldOf(assumption)
  const words = (
    <>
      <span className="quantity-assumption-name">
        {where && (
          <span className="quantity-assumption-where ellipsis" title={where}>
            {where}
          </span>
        )}
        <span className="quantity-note">{text(name)}</span>
        {basis && (
          <Tooltip text={basisTexts[basis].source}>
            <span className="quantity-basis">{text(basisTexts[basis].text)}</span>
          </Tooltip>
        )}
      </span>
      <span className="quantity-assumption-value">
        {written} {text(unit)}
      </span>
    </>
  )
  return (
    <li>
      {goTo ? (
        <button type="button" className="quantity-assumption" onClick={goTo}>
          {words}
        </button>
      ) : (
        <span className="quantity-assumption">{words}</span>
      )}
    </li>
  )
}
