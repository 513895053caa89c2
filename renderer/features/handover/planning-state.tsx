import { useText } from '../../state/language'
import { startPlanning, stopPlanning } from '../../state/plans'
import type { Planning } from '../../state/studio-store'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import type { IconName } from '../../ui/icons'
import { planTexts } from './plan-texts'
import './planning-state.css'

interface PlanningStateProps {
  readonly planning: Planning | null
  readonly icon: IconName
}

/** What stands where there are no plans yet: how far they are, and a way to stop and to start again. */
export function PlanningState({ planning, icon }: PlanningStateProps) {
  const text = useText()
  const stopped = planning !== null && planning.share === null
  const percent = Math.round((planning?.share ?? 0) * 100)
  return (
    <EmptyState
      icon={icon}
      text={text(stopped ? planTexts.stopped : planTexts.planning)}
      action={
        stopped ? (
          <Button size="small" onClick={startPlanning}>
            {text(planTexts.start)}
          </Button>
        ) : (
          <div className="planning-progress">
            <progress aria-label={text(planTexts.progress)} max={100} value={percent} />
            <span className="planning-percent">{`${percent}%`}</span>
            <Button size="small" variant="quiet" onClick={stopPlanning}>
              {text(planTexts.cancel)}
            </Button>
          </div>
        )
      }
    />
  )
}
