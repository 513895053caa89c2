import { useId } from 'react'
import { serviceId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import changeParticipant from '../../../../shared/commands/interaction/change-participant.command'
import renameService from '../../../../shared/commands/service/rename-service.command'
import { elementOf } from '../../../../shared/model/element'
import { participantShapeNames, participantShapes } from '../../../../shared/model/interaction/participant'
import { participantName } from '../../../../shared/model/interaction/participant-name'
import { maxNameLength } from '../../../../shared/model/service'
import { run } from '../../../state/edit'
import { useText } from '../../../state/language'
import { Field } from '../../../ui/field'
import { Select } from '../../../ui/select'
import { TextInput } from '../../../ui/text-input'
import { ElementFindings } from '../element-findings'
import type { ElementFormProps } from '../element-form-props'
import { formTexts } from './form-texts'

/** The form of a lifeline: whom it stands for, how it is drawn, and its frame. */
export function ParticipantForm({ design, elements }: ElementFormProps) {
  const text = useText()
  const form = useId()
  const [id] = elements
  const element = id && elementOf(design, id)
  if (element?.kind !== 'participant') return null
  const { participant, interaction } = element
  const { represents } = participant
  const name = participantName(design, participant)
  const rename = (next: string): void => {
    if (next === '') return
    if (represents.kind === 'service') run(call(renameService, { service: represents.service, name: next }))
    else
      run(call(changeParticipant, { participant: participant.id, represents: { kind: 'other', name: next } }))
  }
  const standsFor = (service: string | null): void => {
    run(
      call(changeParticipant, {
        participant: participant.id,
        represents: service ? { kind: 'service', service: serviceId(service) } : { kind: 'other', name },
      }),
    )
  }
  const services = [...design.services.values()].map((each) => ({
    value: each.id,
    label: each.name,
  }))
  const frames = interaction.boxes.map((box) => ({ value: box.id, label: box.name }))
  return (
    <>
      <header className="inspector-head">
        {represents.kind === 'class' ? (
          <h2 className="inspector-title">{name}</h2>
        ) : (
          <TextInput
            key={participant.id}
            className="inspector-name"
            aria-label={text(formTexts.name)}
            value={name}
            maxLength={maxNameLength}
            onCommit={(next) => rename(next.trim())}
          />
        )}
      </header>
      <div className="inspector-fields">
        {represents.kind !== 'class' && (
          <Field layout="row" label={text(formTexts.standsFor)} htmlFor={`${form}-for`}>
            <Select
              id={`${form}-for`}
              options={services}
              value={represents.kind === 'service' ? represents.service : null}
              empty={text(formTexts.itself)}
              onChange={standsFor}
            />
          </Field>
        )}
        <Field layout="row" label={text(formTexts.shape)} htmlFor={`${form}-shape`}>
          <Select
            id={`${form}-shape`}
            options={participantShapes.map((value) => ({ value, label: text(participantShapeNames[value]) }))}
            value={participant.shape ?? null}
            empty={text(formTexts.usualShape)}
            onChange={(shape) => run(call(changeParticipant, { participant: participant.id, shape }))}
          />
        </Field>
        {frames.length > 0 && (
          <Field layout="row" label={text(formTexts.inFrame)} htmlFor={`${form}-frame`}>
            <Select
              id={`${form}-frame`}
              options={frames}
              value={participant.box ?? null}
              empty={text(formTexts.noFrame)}
              onChange={(box) => run(call(changeParticipant, { participant: participant.id, box }))}
            />
          </Field>
        )}
      </div>
      <ElementFindings element={participant.id} />
    </>
  )
}
