import { useId } from 'react'
import type { Localized } from '../../../../shared/base/localized'
import { call } from '../../../../shared/commands/define-command'
import changeMessages from '../../../../shared/commands/interaction/change-messages.command'
import type { Design } from '../../../../shared/model/design'
import type { Interaction } from '../../../../shared/model/interaction/interaction'
import {
  effectNames,
  effects,
  type Message,
  maxStepText,
  messageKindNames,
  messageKinds,
} from '../../../../shared/model/interaction/step'
import { run } from '../../../state/edit'
import { useText } from '../../../state/language'
import { Field } from '../../../ui/field'
import { NumberInput } from '../../../ui/number-input'
import { Select } from '../../../ui/select'
import { TextInput } from '../../../ui/text-input'
import { ElementFindings } from '../element-findings'
import { common } from '../inspected'
import { changeOf, formTexts, participantOptions } from './form-texts'

interface MessageFormProps {
  readonly design: Design
  readonly interaction: Interaction
  readonly messages: readonly Message[]
}

type Change = Omit<Parameters<typeof changeMessages.plan>[1], 'messages'>

/** The form of one message, or of what several have in common. Every change is one step of undo. */
export function MessageForm({ design, interaction, messages }: MessageFormProps) {
  const text = useText()
  const form = useId()
  const ids = messages.map(({ id }) => id)
  const [first] = messages
  const only = messages.length === 1 ? first : undefined
  const change = (field: Localized, fields: Change): void => {
    run(call(changeMessages, { messages: ids, ...fields }), changeOf(field))
  }
  const kind = common(messages, (each) => each.kind)
  const says = common(messages, (each) => each.text)
  const effect = common(messages, (each) => each.effect ?? null)
  const activates = common(messages, (each) => each.activates)
  const idempotent = common(messages, (each) => each.idempotent)
  const mixed = text(formTexts.mixed)
  const people = participantOptions(design, interaction)
  const flag = (value: boolean | undefined): 'yes' | 'no' | null =>
    value === undefined ? null : value ? 'yes' : 'no'
  const chosen = (value: 'yes' | 'no' | null): boolean | null => (value === null ? null : value === 'yes')
  const number = (key: 'timeoutMs' | 'expiresMs', label: Localized) => {
    const value = common(messages, (each) => each[key])
    return (
      <Field layout="row" label={text(label)} htmlFor={`${form}-${key}`}>
        <NumberInput
          id={`${form}-${key}`}
          value={value.mixed ? null : (value.value ?? null)}
          min={1}
          max={86_400_000}
          step={100}
          integer
          unit="ms"
          mixed={value.mixed ? mixed : undefined}
          placeholder={key === 'timeoutMs' ? text(formTexts.ofLink) : undefined}
          onCommit={(next) => change(label, { [key]: next })}
        />
      </Field>
    )
  }
  return (
    <>
      <header className="inspector-head">
        <h2 className="inspector-title">
          {text(formTexts.message)}
          {messages.length > 1 && ` × ${messages.length}`}
        </h2>
      </header>
      <div className="inspector-fields">
        <Field layout="row" label={text(formTexts.text)} htmlFor={`${form}-text`}>
          <TextInput
            id={`${form}-text`}
            value={says.mixed ? '' : says.value}
            maxLength={maxStepText}
            placeholder={says.mixed ? mixed : undefined}
            onCommit={(value) => change(formTexts.text, { text: value.trim() })}
          />
        </Field>
        <Field layout="row" label={text(formTexts.kind)} htmlFor={`${form}-kind`}>
          <Select
            id={`${form}-kind`}
            options={messageKinds.map((value) => ({ value, label: text(messageKindNames[value]) }))}
            value={kind.mixed ? null : kind.value}
            empty={kind.mixed ? mixed : undefined}
            onChange={(value) => value && change(formTexts.kind, { kind: value })}
          />
        </Field>
        {only &&
          (['from', 'to'] as const).map((end) => (
            <Field key={end} layout="row" label={text(formTexts[end])} htmlFor={`${form}-${end}`}>
              <Select
                id={`${form}-${end}`}
                options={people}
                value={only[end]}
                onChange={(value) => value && change(formTexts[end], { [end]: value })}
              />
            </Field>
          ))}
        <Field layout="row" label={text(formTexts.effect)} htmlFor={`${form}-effect`}>
          <Select
            id={`${form}-effect`}
            options={effects.map((value) => ({ value, label: text(effectNames[value]) }))}
            value={effect.mixed ? null : effect.value}
            empty={effect.mixed ? mixed : text(formTexts.ofLink)}
            onChange={(value) => change(formTexts.effect, { effect: value })}
          />
        </Field>
        {number('timeoutMs', formTexts.timeout)}
        {number('expiresMs', formTexts.expires)}
        <Field layout="row" label={text(formTexts.idempotent)} htmlFor={`${form}-idempotent`}>
          <Select
            id={`${form}-idempotent`}
            options={(['yes', 'no'] as const).map((value) => ({ value, label: text(formTexts[value]) }))}
            value={idempotent.mixed ? null : flag(idempotent.value)}
            empty={idempotent.mixed ? mixed : text(formTexts.ofLink)}
            onChange={(value) => change(formTexts.idempotent, { idempotent: chosen(value) })}
          />
        </Field>
        <Field layout="row" label={text(formTexts.activation)} htmlFor={`${form}-activates`}>
          <Select
            id={`${form}-activates`}
            options={[
              { value: 'yes' as const, label: text(formTexts.on) },
              { value: 'no' as const, label: text(formTexts.off) },
            ]}
            value={activates.mixed ? null : flag(activates.value)}
            empty={activates.mixed ? mixed : text(formTexts.byKind)}
            onChange={(value) => change(formTexts.activation, { activates: chosen(value) })}
          />
        </Field>
      </div>
      {only && <ElementFindings element={only.id} />}
    </>
  )
}
