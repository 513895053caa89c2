import type { ReactNode } from 'react'
import type { Localized } from '../../../../shared/base/localized'
import { formatChange, formatScore } from '../../../../shared/i18n/format'
import type { Design } from '../../../../shared/model/design'
import type { Improvement, ImprovementRequest, ImprovementStep } from '../../../../shared/report/improvement'
import type { AuditInfo } from '../../../../shared/report/report'
import { acceptStep, rejectStep } from '../../../state/improve'
import { useText } from '../../../state/language'
import { light } from '../../../state/selection'
import { useLightOff } from '../../../state/use-light-off'
import { Button } from '../../../ui/button'
import { Chip } from '../../../ui/chip'
import { GainFacts } from '../changes/gain-facts'
import { outcome, rejected, texts } from './texts'

interface PlanProps {
  readonly improvement: Improvement
  readonly request: ImprovementRequest
  /** Of the design as it is, 0…100. */
  readonly total: number
  readonly infos: ReadonlyMap<string, AuditInfo>
  readonly design: Design
  /** A step is about to be accepted or rejected. */
  readonly onDecide: () => void
}

/** The steps that were found. The first one is to be decided on; each later one rests on those before it. */
export function Plan({ improvement, request, total, infos, design, onDecide }: PlanProps) {
  const text = useText()
  const { excluded, target } = request
  const { steps } = improvement
  const decide = (how: () => void) => () => {
    light([])
    onDecide()
    how()
  }
  return (
    <section className="plan" aria-label={text(texts.plan)}>
      <p className="improve-note" role="status">
        {text((steps.length > 0 ? outcome : nothingLeft)(improvement, total, target))}
        {excluded.length > 0 && ` ${text(rejected(excluded.length))}`}
      </p>
      <ol>
        {steps.map((step, n) => (
          // The first one keeps its buttons, and their focus, as the steps move up.
          <Step
            key={n === 0 ? 'next' : `${step.key} ${step.reached}`}
            step={step}
            position={n + 1}
            reason={infos.get(step.audit)?.title.fail}
            design={design}
          >
            {n === 0 && (
              <span className="step-buttons">
                <Button variant="primary" size="small" onClick={decide(acceptStep)}>
                  {text(texts.accept)}
                </Button>
                <Button size="small" onClick={decide(rejectStep)}>
                  {text(texts.reject)}
                </Button>
              </span>
            )}
          </Step>
        ))}
      </ol>
    </section>
  )
}

function nothingLeft({ ended }: Improvement, total: number, target: number): Localized {
  if (total >= target) return texts.isThere
  return ended === 'no-gain' ? texts.nothingGains : texts.allMade
}

interface StepProps {
  readonly step: ImprovementStep
  /** From 1, which is to be decided on. */
  readonly position: number
  readonly reason: Localized | undefined
  readonly design: Design
  readonly children: ReactNode
}

/** One step: what it does, why, what it gains and what it costs. Elements that earlier steps add cannot light yet. */
function Step({ step, position, reason, design, children }: StepProps) {
  const text = useText()
  useLightOff()
  const show = () => light(step.elements.filter((id) => design.services.has(id) || design.links.has(id)))
  return (
    <li
      className={position === 1 ? 'step step-next' : 'step'}
      onPointerEnter={show}
      onPointerLeave={() => light([])}
      onFocus={show}
      onBlur={() => light([])}
    >
      <p className="step-label">
        {position}. {text(step.label)}
      </p>
      <span className="step-points">
        <Chip tone="good">{formatChange(step.total)}</Chip>
        <span title={text(texts.reached)}>{formatScore(step.reached)}</span>
      </span>
      {reason && <p className="step-reason">{text(reason)}</p>}
      <GainFacts gain={step} />
      {children}
    </li>
  )
}
