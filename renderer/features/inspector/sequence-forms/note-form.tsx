import { useId } from 'react'
import { call } from '../../../../shared/commands/define-command'
import changeNote from '../../../../shared/commands/interaction/change-note.command'
import type { Design } from '../../../../shared/model/design'
import type { Interaction } from '../../../../shared/model/interaction/interaction'
import { maxStepText, notePlacements, type SequenceNote } from '../../../../shared/model/interaction/step'
import { run } from '../../../state/edit'
import { useText } from '../../../state/language'
import { Field } from '../../../ui/field'
import { Segmented } from '../../../ui/segmented'
import { Select } from '../../../ui/select'
import { TextInput } from '../../../ui/text-input'
import { formTexts, participantOptions } from './form-texts'

interface NoteFormProps {
  readonly design: Design
  readonly interaction: Interaction
  readonly note: SequenceNote
}

/** The form of a note: what it says, and beside or over which lifelines. */
export function NoteForm({ design, interaction, note }: NoteFormProps) {
  const text = useText()
  const form = useId()
  const people = participantOptions(design, interaction)
  const [first, second] = note.participants
  return (
    <>
      <header className="inspector-head">
        <h2 className="inspector-title">{text(formTexts.note)}</h2>
      </header>
      <div className="inspector-fields">
        <Field layout="row" label={text(formTexts.text)} htmlFor={`${form}-text`}>
          <TextInput
            id={`${form}-text`}
            value={note.text}
            maxLength={maxStepText}
            onCommit={(value) => run(call(changeNote, { note: note.id, text: value.trim() }))}
          />
        </Field>
        <Field layout="row" label={text(formTexts.placement)}>
          <Segmented
            label={text(formTexts.placement)}
            value={note.placement}
            choices={notePlacements.map((value) => ({ value, label: text(formTexts[value]) }))}
            onChange={(placement) => run(call(changeNote, { note: note.id, placement }))}
          />
        </Field>
        <Field layout="row" label={text(formTexts.participant)} htmlFor={`${form}-first`}>
          <Select
            id={`${form}-first`}
            options={people}
            value={first ?? null}
            onChange={(value) =>
              value &&
              run(call(changeNote, { note: note.id, participants: second ? [value, second] : [value] }))
            }
          />
        </Field>
        {note.placement === 'over' && (
          <Field layout="row" label={text(formTexts.upTo)} htmlFor={`${form}-second`}>
            <Select
              id={`${form}-second`}
              options={people.filter(({ value }) => value !== first)}
              value={second ?? null}
              empty={text(formTexts.nobody)}
              onChange={(value) =>
                first &&
                run(call(changeNote, { note: note.id, participants: value ? [first, value] : [first] }))
              }
            />
          </Field>
        )}
      </div>
    </>
  )
}
