import { causeText, driftHeadline } from '../../../../shared/handover/record/drift-text'
import type { DecisionRecord } from '../../../../shared/model/decision-record'
import type { Workspace } from '../../../../shared/model/workspace'
import { useText } from '../../../state/language'
import { show } from '../../../state/session'
import { useDrift } from '../../../state/use-drift'
import { Button } from '../../../ui/button'
import { placed } from '../placed'
import { recordTexts } from './texts'
import './drift-box.css'

interface DriftBoxProps {
  readonly workspace: Workspace
}

/** Whether the last decision would be made again, what changed since, and what can be done. */
export function DriftBox({ workspace }: DriftBoxProps) {
  const text = useText()
  const last = workspace.records?.at(-1)
  if (!last) return <p className="drift-box">{text(recordTexts.none)}</p>
  return <DriftOf key={last.number} record={last} workspace={workspace} />
}

function DriftOf({ record, workspace }: DriftBoxProps & { readonly record: DecisionRecord }) {
  const text = useText()
  const known = useDrift(record, workspace)
  if (!known) return null
  const { drift, ranking } = known
  return (
    <section className="drift-box" data-level={drift.level} aria-label={text(recordTexts.state)}>
      <strong>{text(driftHeadline(drift, record, ranking))}</strong>
      {drift.causes.length > 0 && (
        <ul>
          {placed(drift.causes).map(([key, cause]) => (
            <li key={key}>{text(causeText(cause, record, ranking))}</li>
          ))}
        </ul>
      )}
      {drift.level === 'otherwise' && (
        <Button size="small" onClick={() => show('profile')}>
          {text(recordTexts.candidates)}
        </Button>
      )}
    </section>
  )
}
