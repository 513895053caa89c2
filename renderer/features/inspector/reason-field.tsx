import { useId } from 'react'
import { call } from '../../../shared/commands/define-command'
import deleteElements from '../../../shared/commands/elements/delete-elements.command'
import decide from '../../../shared/commands/finding/decide.command'
import { maxReasonLength } from '../../../shared/model/decision'
import type { Mark } from '../../../shared/model/marks/mark'
import { markText } from '../../../shared/model/marks/mark-name'
import { useAuditInfos } from '../../state/audit-infos'
import { run } from '../../state/edit'
import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { Field } from '../../ui/field'
import { Select } from '../../ui/select'
import { markFormTexts } from './mark-texts'

/** Accepts a finding, with what stands on a note as the reason. The note goes: it has become the reason. */
export function ReasonField({ note }: { readonly note: Mark }) {
  const text = useText()
  const id = useId()
  const infos = useAuditInfos()
  const audits = useStudio((state) => state.score?.report.audits) ?? []
  const open = audits.flatMap(({ id: audit, state, score, evidence }) => {
    const info = infos.get(audit)
    const isOpen = info && state === 'scored' && score < 1 && evidence.length > 0
    return isOpen ? [{ value: audit, label: text(info.title.fail) }] : []
  })
  if (open.length === 0) return null
  return (
    <Field layout="row" label={text(markFormTexts.reason)} htmlFor={id}>
      <Select
        id={id}
        options={open}
        value={null}
        empty={text(markFormTexts.chooseFinding)}
        onChange={(audit) => {
          const reason = markText(note.content).trim().slice(0, maxReasonLength)
          if (audit)
            run(
              [
                call(decide, { audit, status: 'accepted', reason }),
                call(deleteElements, { services: [], links: [], elements: [note.id] }),
              ],
              markFormTexts.reason,
            )
        }}
      />
    </Field>
  )
}
