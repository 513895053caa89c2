import { type ComponentType, useEffect, useMemo } from 'react'
import type { ElementId } from '../../../shared/base/ids'
import { planCalls } from '../../../shared/commands/registry'
import { formatChange, formatScore } from '../../../shared/i18n/format'
import type { Design } from '../../../shared/model/design'
import type { ImprovementStep } from '../../../shared/report/improvement'
import type { AuditInfo } from '../../../shared/report/report'
import { acceptProposal, rejectProposal } from '../../state/iterate'
import { useLanguage, useText } from '../../state/language'
import { showProposed } from '../../state/proposed'
import { light } from '../../state/selection'
import { useStudio } from '../../state/studio-store'
import { useLightOff } from '../../state/use-light-off'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { texts } from './texts'
import { type Touched, touchedBy } from './touched'

/** Shows what a step does to each dimension, and what it costs to run. */
export type StepFacts = ComponentType<{ readonly gain: ImprovementStep }>

interface ProposalCardProps {
  readonly step: ImprovementStep
  /** A better one may still be found. */
  readonly provisional: boolean
  readonly infos: ReadonlyMap<string, AuditInfo>
  readonly design: Design
  readonly Facts: StepFacts
  /** It is about to be accepted or rejected. */
  readonly onDecide: () => void
}

/** What is proposed next: what it does, why, what it gains and what it costs; what it touches is lit on the canvas. */
export function ProposalCard({ step, provisional, infos, design, Facts, onDecide }: ProposalCardProps) {
  const text = useText()
  const language = useLanguage()
  useLightOff()
  const revision = useStudio((state) => state.revision)
  const planned = useMemo(
    // Tables are changed in place: the revision says when.
    () => (revision >= 0 ? planCalls(design, step.calls, language) : null),
    [design, revision, step, language],
  )
  const touched = planned?.ok ? touchedBy(design, planned.value) : []
  useEffect(
    () => (planned?.ok && planned.value.length > 0 ? showProposed(design, planned.value) : undefined),
    [design, planned],
  )
  const places = placesOf(step, touched, design).join(' ')
  // On the canvas, too, it is what is talked about.
  useEffect(() => {
    light(places === '' ? [] : (places.split(' ') as ElementId[]))
    return () => light([])
  }, [places])
  const decide = (how: () => void) => () => {
    light([])
    onDecide()
    how()
  }
  const reason = step.why ?? (step.audit === undefined ? undefined : infos.get(step.audit)?.title.fail)
  return (
    <section className="proposal" aria-label={text(texts.proposal)}>
      <h3 className="overline">{text(provisional ? texts.soFarBest : texts.proposal)}</h3>
      <p className="proposal-label">{text(step.label)}</p>
      {reason && <p className="iterate-note">{text(reason)}</p>}
      {touched.length > 0 && (
        <ul className="proposal-touched">
          {touched.slice(0, mostShown).map(({ id, sign, what }) => (
            <li key={`${sign} ${id}`}>
              <span className="proposal-sign" data-sign={sign}>
                {signs[sign]}
              </span>{' '}
              {text(what)}
            </li>
          ))}
          {touched.length > mostShown && <li>… {touched.length - mostShown}</li>}
        </ul>
      )}
      <div className="proposal-facts">
        <Chip tone={step.total < 0 ? 'bad' : 'good'}>{formatChange(step.total)}</Chip>
        <span>→ {formatScore(step.reached)}</span>
        <Facts gain={step} />
      </div>
      <div className="proposal-buttons">
        <Button variant="primary" size="small" onClick={decide(acceptProposal)}>
          {text(texts.accept)}
        </Button>
        <Button size="small" onClick={decide(rejectProposal)}>
          {text(texts.reject)}
        </Button>
      </div>
    </section>
  )
}

const mostShown = 6
const signs = { added: '+', removed: '−', changed: '~' } as const

/** What stands in the design already, of all that a proposal is about. */
function placesOf(step: ImprovementStep, touched: readonly Touched[], design: Design): string[] {
  const known = (id: string): boolean =>
    design.services.has(id) || design.links.has(id) || design.classes.has(id)
  return [...new Set<string>([...touched.map(({ id }) => id), ...step.elements])].filter(known)
}
