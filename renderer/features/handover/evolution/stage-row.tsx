import { stageTexts, stateNames } from '../../../../shared/handover/evolution/evolution-texts'
import { formatChange, formatScore } from '../../../../shared/i18n/format'
import type { Evolution, StageAhead, StageState } from '../../../../shared/report/evolution'
import { compareStage } from '../../../state/compare-stage'
import { useLanguage, useText } from '../../../state/language'
import { Button } from '../../../ui/button'
import { planTexts } from '../plan-texts'
import './stage-row.css'

/** The stages from left to right; those ahead with what they score at their own load. */
export function StageRow({ evolution }: { readonly evolution: Evolution }) {
  const text = useText()
  return (
    <ol className="stage-row" aria-label={text(planTexts.stages)}>
      {evolution.stages.map((stage) => (
        <StageCard key={stage.stage} stage={stage} />
      ))}
    </ol>
  )
}

function StageCard({ stage: { stage, state, ahead } }: { readonly stage: StageState }) {
  const text = useText()
  const { period, name, move } = stageTexts[stage]
  return (
    <li className="stage-card" data-state={state} aria-current={state === 'here' ? 'step' : undefined}>
      <span className="stage-period">{text(period)}</span>
      <strong>{text(name)}</strong>
      <span className="stage-move">{text(move)}</span>
      {ahead ? (
        <StageFigures stage={stage} ahead={ahead} />
      ) : (
        <span className="stage-state">{text(stateNames[state])}</span>
      )}
    </li>
  )
}

function StageFigures({ stage, ahead }: { readonly stage: StageState['stage']; readonly ahead: StageAhead }) {
  const text = useText()
  const language = useLanguage()
  const { total, before, calls } = ahead
  return (
    <>
      <dl>
        <div>
          <dt>{text(planTexts.atItsLoad)}</dt>
          <dd>
            {formatScore(total)} <small>{formatChange((total ?? 0) - (before ?? 0))}</small>
          </dd>
        </div>
      </dl>
      <Button size="small" onClick={() => compareStage(calls, stageTexts[stage].name[language])}>
        {text(planTexts.addScenario)}
      </Button>
    </>
  )
}
