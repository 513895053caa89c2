import { useId } from 'react'
import type { ServiceId } from '../../../shared/base/ids'
import {
  factorRange,
  type StressChoice,
  type StressOutcome,
  type StressPicks,
  usualFactor,
} from '../../../shared/report/stress'
import { elementName } from '../../state/element-name'
import { useText } from '../../state/language'
import { useOpenDesign } from '../../state/open-design'
import { reveal } from '../../state/selection'
import { serviceOptions } from '../../state/service-options'
import { Field } from '../../ui/field'
import { NumberInput } from '../../ui/number-input'
import { Select } from '../../ui/select'
import { pickStress } from './stress-look'
import { moreToChoose, stressTexts, worstOf, zoneName } from './stress-texts'

interface StressInputsProps {
  readonly outcome: StressOutcome
  readonly picks: StressPicks
}

/** What can be chosen of a stress. */
export function StressInputs({ outcome: { stress, choice }, picks }: StressInputsProps) {
  switch (stress) {
    case 'traffic':
      return <Factor value={picks.traffic} onChange={(traffic) => pickStress({ traffic })} />
    case 'service-lost':
      return <ServicePick choice={choice} chosen={picks.lost} onChoose={(lost) => pickStress({ lost })} />
    case 'zone-lost':
      return <ZonePick choice={choice} chosen={picks.zone} />
    case 'slow-dependency':
      return (
        <>
          <ServicePick choice={choice} chosen={picks.slow} onChoose={(slow) => pickStress({ slow })} />
          <Factor value={picks.slowness} onChange={(slowness) => pickStress({ slowness })} />
        </>
      )
    case 'cold-cache':
    case 'team-halved':
      return null
  }
}

interface FactorProps {
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
}

function Factor({ value = usualFactor, onChange }: FactorProps) {
  const text = useText()
  const id = useId()
  return (
    <Field layout="row" label={text(stressTexts.factor)} htmlFor={id}>
      <NumberInput
        id={id}
        value={value}
        {...factorRange}
        onCommit={(factor) => onChange(factor === null || factor === usualFactor ? undefined : factor)}
      />
    </Field>
  )
}

interface ServicePickProps {
  readonly choice: StressChoice | undefined
  readonly chosen: ServiceId | undefined
  readonly onChoose: (service: ServiceId | undefined) => void
}

function ServicePick({ choice, chosen, onChoose }: ServicePickProps) {
  const text = useText()
  const id = useId()
  const design = useOpenDesign()
  if (choice?.of !== 'services' || !design) return null
  const { worst, offered, more } = choice
  const present = chosen !== undefined && design.services.has(chosen)
  const listed = present && !offered.includes(chosen) ? [chosen, ...offered] : offered
  if (listed.length === 0) return null
  const usual = text(worstOf(worst && elementName(design, worst)))
  return (
    <Field
      layout="row"
      label={text(stressTexts.service)}
      htmlFor={id}
      hint={more > 0 && text(moreToChoose(more))}
    >
      <Select
        id={id}
        title={(present && elementName(design, chosen)) || usual}
        value={present ? chosen : null}
        empty={usual}
        options={serviceOptions(design, listed)}
        onChange={(service) => {
          onChoose(service ?? undefined)
          if (service) reveal([service])
        }}
      />
    </Field>
  )
}

interface ZonePickProps {
  readonly choice: StressChoice | undefined
  readonly chosen: number | undefined
}

function ZonePick({ choice, chosen }: ZonePickProps) {
  const text = useText()
  const id = useId()
  const design = useOpenDesign()
  if (choice?.of !== 'zones' || choice.offered.length === 1 || !design) return null
  const nameOf = (zone: number) => zoneName(design, zone, choice.drawn)
  const others = choice.offered.filter((zone) => zone !== choice.worst)
  return (
    <Field layout="row" label={text(stressTexts.zone)} htmlFor={id}>
      <Select
        id={id}
        value={chosen === undefined ? null : String(chosen)}
        empty={text(worstOf(nameOf(choice.worst)))}
        options={others.map((zone) => ({ value: String(zone), label: text(nameOf(zone)) }))}
        onChange={(zone) => pickStress({ zone: zone === null ? undefined : Number(zone) })}
      />
    </Field>
  )
}
