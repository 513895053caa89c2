import type { Localized } from '../../../shared/base/localized'
import { setPrices } from '../../../shared/commands/workspace/scenarios'
import { formatEstimate, formatNumber } from '../../../shared/i18n/format'
import { formatRange } from '../../../shared/i18n/format-range'
import { type Prices, pricesSchema, type TableKey } from '../../../shared/model/prices'
import type { Assumption } from '../../../shared/report/quantities'
import { tableTexts } from '../../../shared/report/quantity-texts'
import { runEdit } from '../../state/edit'
import { useLanguage, useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { Field } from '../../ui/field'
import { NumberInput } from '../../ui/number-input'

const boxId = (key: TableKey): string => `table-${key}`

/** Leads to the box of a number, whose section opens for it. */
export function goToNumber(key: TableKey): void {
  const box = document.getElementById(boxId(key))
  box?.closest('details')?.setAttribute('open', '')
  box?.focus()
}

/** States one number of the workspace, or takes it back with `null`: one undoable step. */
function changeNumber(key: TableKey, value: number | null): void {
  const { document } = useStudio.getState()
  if (!document) return
  const { [key]: _, ...others }: Prices = document.workspace.prices ?? {}
  runEdit(setPrices(document.workspace, value === null ? others : { ...others, [key]: value }))
}

/** Kept with the precision that people type: 99.95 % is 0.9995 and not 0.99950000000001. */
const tidy = (value: number): number => Number(value.toPrecision(12))

interface NumberTableProps {
  readonly title: Localized
  readonly hint: Localized
  readonly keys: readonly TableKey[]
  readonly assumptions: readonly Assumption[]
}

/**
 * Numbers that hold for every design of the workspace: the team's own, or the range that stands for one that is missing.
 * What the open design does not rest on is not asked for.
 */
export function NumberTable({ title, hint, keys, assumptions }: NumberTableProps) {
  const text = useText()
  useStudio((state) => state.revision)
  const own = useStudio(({ document }) => document?.workspace.prices)
  const asked = keys.filter(
    (key) => own?.[key] !== undefined || assumptions.some(({ kind, element }) => kind === key && !element),
  )
  return (
    <section className="quantity-table" aria-label={text(title)}>
      <h4>{text(title)}</h4>
      <p className="quantity-note">{text(hint)}</p>
      {asked.map((key) => (
        <NumberRow
          key={key}
          field={key}
          own={own?.[key]}
          usual={assumptions.find(({ kind, origin }) => kind === key && origin === 'default')}
        />
      ))}
    </section>
  )
}

interface NumberRowProps {
  readonly field: TableKey
  readonly own: number | undefined
  readonly usual: Assumption | undefined
}

function NumberRow({ field, own, usual }: NumberRowProps) {
  const text = useText()
  const locale = useLanguage()
  const { name, unit, share } = tableTexts[field]
  const factor = share ? 100 : 1
  const stated = (typed: number): number => tidy(typed / factor)
  return (
    <Field layout="row" label={text(name)} htmlFor={boxId(field)}>
      <NumberInput
        id={boxId(field)}
        value={own === undefined ? null : tidy(own * factor)}
        unit={share ? '%' : text(unit)}
        placeholder={usual ? placeholderOf(usual, share)[locale] : ''}
        accepts={(typed) => pricesSchema.shape[field].safeParse(stated(typed)).success}
        onCommit={(typed) => changeNumber(field, typed === null ? null : stated(typed))}
      />
    </Field>
  )
}

/** The range in the unit that is typed. */
function placeholderOf({ value: { lo, hi } }: Assumption, share: boolean): Localized {
  return share
    ? formatRange({ lo: lo * 100, hi: hi * 100 }, (percent) => formatNumber(percent, 4))
    : formatRange({ lo, hi }, formatEstimate)
}
