import { useId } from 'react'
import type { MarkId } from '../../../shared/base/ids'
import { call } from '../../../shared/commands/define-command'
import changeMarks from '../../../shared/commands/mark/change-marks.command'
import type { Mark } from '../../../shared/model/marks/mark'
import {
  markColourNames,
  markColours,
  markSizeNames,
  markSizes,
  maxMarkText,
} from '../../../shared/model/marks/mark-content'
import { markKindName, markText } from '../../../shared/model/marks/mark-name'
import { orderMarks, turnIntoService } from '../../canvas'
import { run } from '../../state/edit'
import { useText } from '../../state/language'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { NumberInput } from '../../ui/number-input'
import { Segmented } from '../../ui/segmented'
import { Select } from '../../ui/select'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import { changeOf } from './edits'
import type { ElementFormProps } from './element-form-props'
import { markCount, markFormTexts } from './mark-texts'
import { ReasonField } from './reason-field'

/** The form of whiteboard marks: what stands on them, how they look, what can be made of them. */
export function MarkForm({ design, elements }: ElementFormProps) {
  const text = useText()
  const form = useId()
  const marks = elements.flatMap((id) => design.marks.get(id) ?? [])
  const ids: MarkId[] = marks.map(({ id }) => id)
  const [first] = marks
  if (!first) return null
  const { content } = first
  const only = marks.length === 1 ? first : null
  const colour = common(marks, 'colour')
  const size = common(marks, 'size')
  return (
    <>
      <header className="inspector-head">
        <h2 className="inspector-title">{text(only ? markKindName(content) : markCount(marks.length))}</h2>
      </header>
      <div className="inspector-fields">
        {only && <Words mark={only} />}
        {only && content.kind === 'frame' && (
          <Field layout="row" label={text(markFormTexts.slide)} htmlFor={`${form}-slide`}>
            <NumberInput
              id={`${form}-slide`}
              key={only.id}
              value={content.slide ?? null}
              min={1}
              max={999}
              integer
              placeholder={text(markFormTexts.slideUsual)}
              onCommit={(slide) =>
                run(call(changeMarks, { marks: ids, slide }), changeOf(markFormTexts.slide))
              }
            />
          </Field>
        )}
        {colour !== undefined && (
          <Field layout="row" label={text(markFormTexts.colour)} htmlFor={`${form}-colour`}>
            <Select
              id={`${form}-colour`}
              options={markColours.map((value) => ({ value, label: text(markColourNames[value]) }))}
              value={colour}
              onChange={(value) =>
                value && run(call(changeMarks, { marks: ids, colour: value }), changeOf(markFormTexts.colour))
              }
            />
          </Field>
        )}
        {size !== undefined && (
          <Field layout="row" label={text(markFormTexts.size)}>
            <Segmented
              label={text(markFormTexts.size)}
              choices={markSizes.map((value) => ({ value, label: text(markSizeNames[value]) }))}
              value={size}
              onChange={(value) =>
                run(call(changeMarks, { marks: ids, size: value }), changeOf(markFormTexts.size))
              }
            />
          </Field>
        )}
        {only && content.kind === 'note' && content.text.trim() !== '' && <ReasonField note={only} />}
      </div>
      <div className="inspector-buttons">
        {only && content.kind === 'note' && (
          <Button size="small" variant="primary" onClick={() => turnIntoService(only)}>
            {text(markFormTexts.service)}
          </Button>
        )}
        {only && content.kind === 'comment' && (
          <Button
            size="small"
            onClick={() => run(call(changeMarks, { marks: ids, resolved: !content.resolved }))}
          >
            {text(content.resolved ? markFormTexts.reopen : markFormTexts.resolve)}
          </Button>
        )}
        <Button size="small" icon="front" onClick={() => orderMarks('front')}>
          {text(markFormTexts.front)}
        </Button>
        <Button size="small" icon="back" onClick={() => orderMarks('back')}>
          {text(markFormTexts.back)}
        </Button>
      </div>
    </>
  )
}

/** What stands on a mark: one line that names a frame, else as many as there are; nothing stands on strokes and lines. */
function Words({ mark }: { readonly mark: Mark }) {
  const text = useText()
  const id = useId()
  const { content } = mark
  if (content.kind === 'stroke') return null
  if (content.kind === 'shape' && (content.shape === 'line' || content.shape === 'arrow')) return null
  const isFrame = content.kind === 'frame'
  const label = isFrame
    ? markFormTexts.name
    : content.kind === 'image'
      ? markFormTexts.description
      : markFormTexts.text
  const shared = {
    id,
    value: markText(content),
    onCommit: (value: string) => run(call(changeMarks, { marks: [mark.id], text: value }), changeOf(label)),
  }
  return (
    <Field layout={isFrame ? 'row' : 'column'} label={text(label)} htmlFor={id}>
      {isFrame ? (
        <TextInput key={mark.id} {...shared} maxLength={maxMarkText} />
      ) : (
        <TextArea key={mark.id} {...shared} maxLength={maxMarkText} />
      )}
    </Field>
  )
}

type Look = Extract<Mark['content'], { kind: 'note' }>

/** What all marks that have it have alike: `null` where they differ, `undefined` where none has it. */
function common<K extends 'colour' | 'size'>(marks: readonly Mark[], field: K): Look[K] | null | undefined {
  const values = new Set(marks.flatMap(({ content }) => (field in content ? [(content as Look)[field]] : [])))
  const [value] = values
  return values.size > 1 ? null : value
}
