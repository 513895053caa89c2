import { joinTexts } from '../../../shared/i18n/format'
import { formatPriceChange } from '../../../shared/i18n/format-price'
import type { ImprovementStep } from '../../../shared/report/improvement'
import type { PriceChange } from '../../../shared/report/price-change'
import { useImproving } from '../../state/improve'
import { lookAhead } from '../../state/iterate'
import { useText } from '../../state/language'
import { Button } from '../../ui/button'
import { TotalBandAction } from './band-action'
import { outlookOf, texts } from './texts'

/** What the way to the next points takes: steps, money and work. It never says that a design is done. */
export function Outlook() {
  const text = useText()
  const found = useImproving()
  const improving = found === 'outdated' || found?.purpose !== 'outlook' ? null : found
  const state = improving?.state
  return (
    <section className="outlook" aria-label={text(texts.outlook)}>
      <h3 className="overline">{text(texts.outlook)}</h3>
      {state?.state === 'searching' && <p className="iterate-note">{text(texts.outlookSearch)}</p>}
      {state?.state === 'found' && (
        <p>{text(outlookOf(state.improvement, priceOf(state.improvement.steps)))}</p>
      )}
      <div className="outlook-ways">
        {!state && (
          <Button size="small" onClick={lookAhead}>
            {text(texts.lookAhead)}
          </Button>
        )}
        <TotalBandAction />
      </div>
    </section>
  )
}

/** Money and work of all steps together. */
function priceOf(steps: readonly ImprovementStep[]) {
  const sum = (of: keyof PriceChange, end: 'lo' | 'hi'): number =>
    steps.reduce((total, { price }) => total + price[of][end], 0)
  const range = (of: keyof PriceChange) => ({ lo: sum(of, 'lo'), hi: sum(of, 'hi') })
  const parts = formatPriceChange({ monthly: range('monthly'), hours: range('hours') })
  return parts.length === 0 ? texts.free : joinTexts(parts)
}
