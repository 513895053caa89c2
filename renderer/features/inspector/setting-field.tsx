import { serviceId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import { unitName } from '../../../shared/base/unit-name'
import { byName, technologies, technologyName } from '../../../shared/catalog/catalog'
import type { Service } from '../../../shared/model/service'
import type { Field as FieldOf, NumberField, PartField } from '../../../shared/model/settings/field'
import { useText } from '../../state/language'
import { useOpenDesign } from '../../state/open-design'
import { serviceOptions } from '../../state/service-options'
import { Field } from '../../ui/field'
import { NumberInput } from '../../ui/number-input'
import { Segmented } from '../../ui/segmented'
import { Select } from '../../ui/select'
import { TextInput } from '../../ui/text-input'
import type { SettingValue } from './edits'
import type { Common } from './inspected'
import { othersLike } from './others-like'
import { texts } from './texts'

interface SettingFieldProps {
  readonly id: string
  readonly field: FieldOf
  /** `undefined`: unknown. */
  readonly value: Common<unknown>
  /** Services that the setting is of, which it cannot name. */
  readonly of?: readonly Service[]
  /** `null`: unknown again. */
  readonly onChange: (value: SettingValue | null) => void
}

/** One setting with its label: the control that its kind asks for, and a way back to unknown. */
export function SettingField(props: SettingFieldProps) {
  const text = useText()
  const { id, field } = props
  return (
    <Field layout="row" label={text(field.label)} {...(field.kind === 'flag' ? {} : { htmlFor: id })}>
      <Control {...props} />
    </Field>
  )
}

function Control({ id, field, value, of = [], onChange }: SettingFieldProps) {
  const text = useText()
  const stated = value.mixed ? undefined : value.value
  const mixed = value.mixed ? text(texts.mixed) : undefined
  switch (field.kind) {
    case 'number':
      return (
        <NumberInput
          id={id}
          value={typeof stated === 'number' ? stated : null}
          min={field.min}
          max={field.max}
          step={stepOf(field)}
          integer={field.whole}
          {...(field.unit === '' ? {} : { unit: text(unitName(field.unit)) })}
          mixed={mixed}
          placeholder={text(texts.unknown)}
          onCommit={onChange}
        />
      )
    case 'flag':
      return (
        <Segmented
          id={id}
          label={text(field.label)}
          value={value.mixed ? null : stated === true ? 'yes' : stated === false ? 'no' : 'unknown'}
          choices={(['yes', 'no', 'unknown'] as const).map((state) => ({
            value: state,
            label: text(texts[state]),
          }))}
          onChange={(state) => onChange(state === 'unknown' ? null : state === 'yes')}
        />
      )
    case 'choice':
      return (
        <OptionalSelect
          id={id}
          options={Object.entries(field.options).map(([option, label]) => ({
            value: option,
            label: text(label),
          }))}
          value={value}
          onChange={onChange}
        />
      )
    case 'part':
      return (
        <OptionalSelect
          id={id}
          options={partOptions(field, stated).map(({ value: part, label }) => ({
            value: part,
            label: text(label),
          }))}
          value={value}
          onChange={onChange}
        />
      )
    case 'service':
      return <ServiceReference id={id} of={of} value={value} onChange={onChange} />
    case 'text':
      return (
        <TextInput
          id={id}
          value={typeof stated === 'string' ? stated : ''}
          maxLength={200}
          placeholder={mixed ?? text(texts.unknown)}
          onCommit={(entered) => onChange(entered.trim() === '' ? null : entered.trim())}
        />
      )
  }
}

/** What stands for “unknown” in a list whose empty entry already says that the elements differ. */
const unknownAgain = ' unknown'

interface OptionalSelectProps {
  readonly id: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly value: Common<unknown>
  readonly onChange: (value: string | null) => void
}

/** One of many, or unknown; elements that differ can all become unknown, too. */
function OptionalSelect({ id, options, value, onChange }: OptionalSelectProps) {
  const text = useText()
  const unknown = text(texts.unknown)
  return (
    <Select
      id={id}
      options={value.mixed ? [{ value: unknownAgain, label: unknown }, ...options] : options}
      value={!value.mixed && typeof value.value === 'string' ? value.value : null}
      empty={value.mixed ? text(texts.mixed) : unknown}
      onChange={(chosen) => onChange(chosen === unknownAgain ? null : chosen)}
    />
  )
}

interface ServiceReferenceProps {
  readonly id: string
  readonly of: readonly Service[]
  readonly value: Common<unknown>
  readonly onChange: (value: string | null) => void
}

/** Another service by its name. */
function ServiceReference({ id, of, value, onChange }: ServiceReferenceProps) {
  const design = useOpenDesign()
  if (!design) return null
  const named = value.mixed || typeof value.value !== 'string' ? null : serviceId(value.value)
  return (
    <OptionalSelect
      id={id}
      options={serviceOptions(design, othersLike(design, of, named))}
      value={value}
      onChange={onChange}
    />
  )
}

/** Shares and other small ranges go by hundredths, everything else by ones. */
const stepOf = ({ whole, max }: NumberField): number => (!whole && max <= 1 ? 0.01 : 1)

/** Technologies that may stand in the field, by name; one that the catalogue does not know stays in the list. */
function partOptions(field: PartField, stated: unknown): { value: string; label: Localized }[] {
  const options = [...technologies.values()]
    .filter(({ category }) => field.categories.includes(category))
    .sort(byName)
    .map(({ id, name }) => ({ value: id, label: name }))
  if (typeof stated !== 'string' || options.some(({ value }) => value === stated)) return options
  return [{ value: stated, label: technologyName(stated) }, ...options]
}
