import { type FormEvent, useId, useState } from 'react'
import type { ElementId } from '../../../../shared/base/ids'
import { type FindingStatus, maxReasonLength } from '../../../../shared/model/decision'
import type { Design } from '../../../../shared/model/design'
import { elementName } from '../../../state/element-name'
import { useText } from '../../../state/language'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { Field } from '../../../ui/field'
import { Select } from '../../../ui/select'
import type { ShownFinding } from '../shown-findings'
import { decide } from './decide'
import { decisionTexts, lifecycleTexts } from './texts'
import './lifecycle.css'

interface ReasonDialogProps {
  readonly finding: ShownFinding
  readonly design: Design
  readonly status: FindingStatus
  readonly onDecide: () => void
  readonly onClose: () => void
}

/** Asks why, without which nothing is decided, and whether it is about the whole finding or one place of it. */
export function ReasonDialog({ finding, design, status, onDecide, onClose }: ReasonDialogProps) {
  const text = useText()
  const id = useId()
  const [reason, setReason] = useState('')
  const [element, setElement] = useState<ElementId | null>(null)
  const { title, meaning, confirm } = decisionTexts[status]
  const places = finding.evidence.flatMap(({ about }) => {
    const label = about && elementName(design, about)
    return about && label ? [{ value: about, label }] : []
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '') return
    onClose()
    onDecide()
    decide({ audit: finding.info.id, ...(element && { element }), status, reason: reason.trim() })
  }
  return (
    <Dialog
      title={text(title)}
      closeLabel={text(lifecycleTexts.close)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{text(lifecycleTexts.cancel)}</Button>
          <Button variant="primary" disabled={reason.trim() === ''} onClick={submit}>
            {text(confirm)}
          </Button>
        </>
      }
    >
      <form className="reason-form" onSubmit={submit}>
        <p className="reason-finding">{text(finding.info.title.fail)}</p>
        <p className="reason-meaning">{text(meaning)}</p>
        <Field
          label={text(lifecycleTexts.reason)}
          htmlFor={`${id}-reason`}
          hint={text(lifecycleTexts.reasonHint)}
        >
          <input
            id={`${id}-reason`}
            type="text"
            className="input"
            required
            maxLength={maxReasonLength}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
        {places.length > 0 && (
          <Field label={text(lifecycleTexts.where)} htmlFor={`${id}-where`}>
            <Select
              id={`${id}-where`}
              value={element}
              empty={text(lifecycleTexts.everywhere)}
              options={places}
              onChange={setElement}
            />
          </Field>
        )}
      </form>
    </Dialog>
  )
}
