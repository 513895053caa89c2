import { driftHeadline } from '../../../shared/handover/record/drift-text'
import type { DecisionRecord } from '../../../shared/model/decision-record'
import type { Workspace } from '../../../shared/model/workspace'
import { chooseHandoverPage } from '../../state/handover-page'
import { useText } from '../../state/language'
import { show } from '../../state/session'
import { useStudio } from '../../state/studio-store'
import { useDrift } from '../../state/use-drift'
import { Icon } from '../../ui/icon'
import { Tooltip } from '../../ui/tooltip'
import { decisionText } from './texts'

/** Says where the last decision would be made otherwise by now, and leads to what changed; nothing where it would not. */
export function DecisionNotice() {
  const workspace = useStudio(({ document }) => document?.workspace)
  const last = useStudio(({ document }) => document?.workspace.records?.at(-1))
  const scored = useStudio(({ score }) => score !== null)
  if (!workspace || !last || !scored) return null
  return <OutdatedDecision key={last.number} record={last} workspace={workspace} />
}

interface OutdatedDecisionProps {
  readonly record: DecisionRecord
  readonly workspace: Workspace
}

function OutdatedDecision({ record, workspace }: OutdatedDecisionProps) {
  const text = useText()
  const known = useDrift(record, workspace)
  if (known?.drift.level !== 'otherwise') return null
  return (
    <Tooltip text={text(driftHeadline(known.drift, record, known.ranking))} side="above">
      <button
        type="button"
        className="status-decision"
        onClick={() => {
          chooseHandoverPage('record')
          show('handover')
        }}
      >
        <Icon name="warning" size={12} />
        {text(decisionText(record.number))}
      </button>
    </Tooltip>
  )
}
