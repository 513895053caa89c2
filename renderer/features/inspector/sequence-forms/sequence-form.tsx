import { useId } from 'react'
import { call } from '../../../../shared/commands/define-command'
import changeBox from '../../../../shared/commands/interaction/change-box.command'
import changeInteraction from '../../../../shared/commands/interaction/change-interaction.command'
import { elementOf } from '../../../../shared/model/element'
import { maxNameLength } from '../../../../shared/model/service'
import { run } from '../../../state/edit'
import { useText } from '../../../state/language'
import { Field } from '../../../ui/field'
import { NumberInput } from '../../../ui/number-input'
import { Segmented } from '../../../ui/segmented'
import { Select } from '../../../ui/select'
import { TextInput } from '../../../ui/text-input'
import { ElementFindings } from '../element-findings'
import type { ElementFormProps } from '../element-form-props'
import { formTexts, tintOptions } from './form-texts'

/** The form of a whole sequence: its name and its numbers. */
export function SequenceForm({ design, elements }: ElementFormProps) {
  const text = useText()
  const form = useId()
  const [id] = elements
  const element = id && elementOf(design, id)
  if (element?.kind !== 'interaction') return null
  const { id: interaction, name, numbering } = element.interaction
  return (
    <>
      <header className="inspector-head">
        <TextInput
          key={interaction}
          className="inspector-name"
          aria-label={text(formTexts.name)}
          value={name}
          maxLength={maxNameLength}
          onCommit={(next) =>
            next.trim() !== '' && run(call(changeInteraction, { interaction, name: next.trim() }))
          }
        />
      </header>
      <div className="inspector-fields">
        <Field layout="row" label={text(formTexts.numbers)}>
          <Segmented
            label={text(formTexts.numbers)}
            value={numbering ? 'on' : 'off'}
            choices={(['on', 'off'] as const).map((value) => ({ value, label: text(formTexts[value]) }))}
            onChange={(value) =>
              run(
                call(changeInteraction, {
                  interaction,
                  numbering: value === 'on' ? { start: 1, step: 1 } : null,
                }),
              )
            }
          />
        </Field>
        {numbering &&
          (['start', 'step'] as const).map((key) => (
            <Field key={key} layout="row" label={text(formTexts[key])} htmlFor={`${form}-${key}`}>
              <NumberInput
                id={`${form}-${key}`}
                value={numbering[key]}
                min={key === 'start' ? 0 : 1}
                max={key === 'start' ? 1_000_000 : 1000}
                integer
                onCommit={(value) =>
                  value !== null &&
                  run(call(changeInteraction, { interaction, numbering: { ...numbering, [key]: value } }))
                }
              />
            </Field>
          ))}
      </div>
      <ElementFindings element={interaction} />
    </>
  )
}

/** The form of a frame round lifelines. */
export function FrameForm({ design, elements }: ElementFormProps) {
  const text = useText()
  const form = useId()
  const [id] = elements
  const element = id && elementOf(design, id)
  if (element?.kind !== 'box') return null
  const { box } = element
  return (
    <>
      <header className="inspector-head">
        <TextInput
          key={box.id}
          className="inspector-name"
          aria-label={text(formTexts.name)}
          value={box.name}
          maxLength={maxNameLength}
          onCommit={(name) => run(call(changeBox, { box: box.id, name: name.trim() }))}
        />
      </header>
      <div className="inspector-fields">
        <Field layout="row" label={text(formTexts.tint)} htmlFor={`${form}-tint`}>
          <Select
            id={`${form}-tint`}
            options={tintOptions(text)}
            value={box.tint}
            onChange={(tint) => tint && run(call(changeBox, { box: box.id, tint }))}
          />
        </Field>
      </div>
    </>
  )
}
