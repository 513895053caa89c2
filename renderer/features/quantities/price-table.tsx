import { setPrices } from '../../../shared/commands/workspace/scenarios'
import { writtenNumber } from '../../../shared/i18n/written-range'
import { type PriceKey, type Prices, priceFields } from '../../../shared/model/prices'
import type { Assumption } from '../../../shared/report/quantities'
import { priceTexts } from '../../../shared/report/quantity-texts'
import { runEdit } from '../../state/edit'
import { useLanguage, useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { Field } from '../../ui/field'
import { NumberInput } from '../../ui/number-input'
import { texts } from './texts'

const keys = Object.keys(priceFields) as PriceKey[]

/** Id of the box of a price, so that an assumption can lead to it. */
export const priceBoxId = (key: PriceKey): string => `price-${key}`

/** States one price, or takes it back with `null`: one undoable step. */
function changePrice(key: PriceKey, value: number | null): void {
  const { document } = useStudio.getState()
  if (!document) return
  const { [key]: _, ...others }: Prices = document.workspace.prices ?? {}
  runEdit(setPrices(document.workspace, value === null ? others : { ...others, [key]: value }))
}

/** What resources cost: the team's own prices, or the range that stands for one that is missing. */
export function PriceTable({ assumptions }: { readonly assumptions: readonly Assumption[] }) {
  const text = useText()
  const locale = useLanguage()
  useStudio((state) => state.revision)
  const prices = useStudio(({ document }) => document?.workspace.prices)
  return (
    <section className="quantity-prices" aria-label={text(texts.prices)}>
      <h4>{text(texts.prices)}</h4>
      <p className="quantity-note">{text(texts.pricesHint)}</p>
      {keys.map((key) => {
        const usual = assumptions.find(({ kind, origin }) => kind === key && origin === 'default')
        return (
          <Field key={key} layout="row" label={text(priceTexts[key].name)} htmlFor={priceBoxId(key)}>
            <NumberInput
              id={priceBoxId(key)}
              value={prices?.[key] ?? null}
              unit={text(priceTexts[key].unit)}
              placeholder={usual ? writtenNumber(usual.value, locale) : ''}
              accepts={(typed) => priceFields[key].safeParse(typed).success}
              onCommit={(typed) => changePrice(key, typed)}
            />
          </Field>
        )
      })}
    </section>
  )
}
