import { useId } from 'react'
import { call } from '../../../../shared/commands/define-command'
import changeFragment from '../../../../shared/commands/interaction/change-fragment.command'
import unwrapFragments from '../../../../shared/commands/interaction/unwrap-fragments.command'
import {
  fragmentKindNames,
  fragmentKinds,
  maxStepText,
  type SequenceFragment,
  severalOperands,
} from '../../../../shared/model/interaction/step'
import { run } from '../../../state/edit'
import { useText } from '../../../state/language'
import { Button, IconButton } from '../../../ui/button'
import { Field } from '../../../ui/field'
import { Select } from '../../../ui/select'
import { TextInput } from '../../../ui/text-input'
import { ElementFindings } from '../element-findings'
import { formTexts, tintOptions } from './form-texts'

/** The form of a fragment: its kind, and the condition of each operand. */
export function FragmentForm({ fragment }: { readonly fragment: SequenceFragment }) {
  const text = useText()
  const form = useId()
  const { id, kind, tint, operands } = fragment
  // An operand is known by its place alone.
  const rows = operands.map(({ guard }, operand) => ({ key: `${id}-${operand}`, guard, operand }))
  return (
    <>
      <header className="inspector-head">
        <h2 className="inspector-title">{text(formTexts.fragment)}</h2>
      </header>
      <div className="inspector-fields">
        <Field layout="row" label={text(formTexts.kind)} htmlFor={`${form}-kind`}>
          <Select
            id={`${form}-kind`}
            options={fragmentKinds.map((value) => ({ value, label: text(fragmentKindNames[value]) }))}
            value={kind}
            onChange={(value) => value && run(call(changeFragment, { fragment: id, kind: value }))}
          />
        </Field>
        {kind === 'rect' && (
          <Field layout="row" label={text(formTexts.tint)} htmlFor={`${form}-tint`}>
            <Select
              id={`${form}-tint`}
              options={tintOptions(text)}
              value={tint ?? 'blue'}
              onChange={(value) => value && run(call(changeFragment, { fragment: id, tint: value }))}
            />
          </Field>
        )}
        {rows.map(({ key, guard, operand }) => (
          <Field
            key={key}
            layout="row"
            label={`${text(formTexts.guard)}${operands.length > 1 ? ` ${operand + 1}` : ''}`}
            htmlFor={`${form}-guard-${operand}`}
          >
            <TextInput
              id={`${form}-guard-${operand}`}
              value={guard}
              maxLength={maxStepText}
              onCommit={(value) =>
                run(call(changeFragment, { fragment: id, guard: { operand, guard: value.trim() } }))
              }
            />
            {operands.length > 1 && (
              <IconButton
                icon="minus"
                label={text(formTexts.removeOperand)}
                onClick={() => run(call(changeFragment, { fragment: id, removeOperand: operand }))}
              />
            )}
          </Field>
        ))}
        <div className="inspector-buttons">
          {severalOperands.includes(kind) && (
            <Button
              size="small"
              icon="plus"
              onClick={() => run(call(changeFragment, { fragment: id, addOperand: {} }))}
            >
              {text(formTexts.addOperand)}
            </Button>
          )}
          <Button size="small" onClick={() => run(call(unwrapFragments, { fragments: [id] }))}>
            {text(formTexts.unwrap)}
          </Button>
        </div>
      </div>
      <ElementFindings element={id} />
    </>
  )
}
