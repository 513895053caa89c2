import type { HandedOver } from '../../../../shared/handover/handed-over'
import { driftOf } from '../../../../shared/handover/record/drift'
import { causeText, driftHeadline } from '../../../../shared/handover/record/drift-text'
import type { DecisionRecord } from '../../../../shared/model/decision-record'
import type { Workspace } from '../../../../shared/model/workspace'
import type { Ranking } from '../../../../shared/report/ranking'
import { useText } from '../../../state/language'
import { show } from '../../../state/session'
import { useStudio } from '../../../state/studio-store'
import { useRanking } from '../../../state/use-ranking'
import { Button } from '../../../ui/button'
import { placed } from '../placed'
import { recordTexts } from './texts'
import './drift-box.css'

interface DriftBoxProps {
  readonly workspace: Workspace
  readonly handedOver: HandedOver
  readonly ranking: Ranking
}

/** Whether the last decision would be made again, what changed since, and what can be done. */
export function DriftBox({ workspace, ...props }: DriftBoxProps) {
  const text = useText()
  const last = workspace.records?.at(-1)
  if (!last) return <p className="drift-box">{text(recordTexts.none)}</p>
  return <KnownDrift key={last.number} record={last} workspace={workspace} {...props} />
}

function KnownDrift({
  record,
  workspace,
  handedOver,
  ranking,
}: DriftBoxProps & { readonly record: DecisionRecord }) {
  const text = useText()
  const open = useStudio((state) => state.scenario)
  const asThen = useRanking(record.profile, record.weights)
  if (!asThen || !handedOver.report) return null
  const { profile, weights, scenarios } = workspace
  const drift = driftOf(record, {
    ranking,
    asThen,
    rules: handedOver.report.rules,
    profile,
    weights,
    design: scenarios.get(record.scenario.id)?.design ?? null,
    total: open === record.scenario.id ? handedOver.report.total : null,
  })
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
