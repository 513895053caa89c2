import { whatOf } from '../../../../shared/handover/roadmap/roadmap-document'
import { phaseTexts, riskLevelNames } from '../../../../shared/handover/roadmap/roadmap-texts'
import { effortOf, itemsIn } from '../../../../shared/handover/roadmap/schedule'
import { formatChange, formatEstimate } from '../../../../shared/i18n/format'
import { formatRange } from '../../../../shared/i18n/format-range'
import type { AuditInfo } from '../../../../shared/report/report'
import { type Roadmap, type RoadmapItem, roadmapPhases } from '../../../../shared/report/roadmap'
import { run } from '../../../state/edit'
import { useLanguage, useText } from '../../../state/language'
import { Button } from '../../../ui/button'
import { Chip } from '../../../ui/chip'
import type { PageProps } from '../page-props'
import { planTexts } from '../plan-texts'
import './roadmap-board.css'

interface BoardProps extends PageProps {
  readonly roadmap: Roadmap
  readonly infos: ReadonlyMap<string, AuditInfo>
}

/** The steps of a roadmap, a column a phase. */
export function RoadmapBoard({ roadmap: { items }, ...props }: BoardProps) {
  const text = useText()
  if (items.length === 0) return null
  return (
    <section className="roadmap-board" aria-label={text(planTexts.board)}>
      {roadmapPhases.map((phase) => {
        const here = itemsIn(items, phase)
        const effort = effortOf(here.map(({ item }) => item))
        return (
          <section key={phase} className="roadmap-phase" aria-label={text(phaseTexts[phase].name)}>
            <header>
              <h2>{text(phaseTexts[phase].name)}</h2>
              <span>
                {here.length === 0
                  ? text(planTexts.none)
                  : `${formatRange(effort, formatEstimate).en}${text(planTexts.days)}`}
              </span>
            </header>
            <ol>
              {here.map(({ item, place }) => (
                <RoadmapCard key={`${item.audit} ${place}`} item={item} place={place} {...props} />
              ))}
            </ol>
          </section>
        )
      })}
    </section>
  )
}

interface CardProps extends Omit<BoardProps, 'roadmap'> {
  readonly item: RoadmapItem
  /** From 0, in the whole plan. */
  readonly place: number
}

/** One step: what is done and why, what it gains and takes, and the step itself where nothing has to come before it. */
function RoadmapCard({ item, place, infos, onFinding }: CardProps) {
  const text = useText()
  const language = useLanguage()
  const { audit, labels, calls, gain, effort, needs, risk, raisedBy } = item
  const title = infos.get(audit)?.title.fail[language] ?? audit
  const facts = [
    `${formatRange(effort, formatEstimate).en}${text(planTexts.days)}`,
    ...(needs.length === 0 ? [] : [text(planTexts.after(needs.map((need) => need + 1).join(', ')))]),
  ]
  return (
    <li className="roadmap-card" data-risk={risk.level}>
      <header>
        <span className="roadmap-step">{place + 1}</span>
        <strong>{whatOf(item, language)}</strong>
        <Chip tone="good">{formatChange(gain)}</Chip>
      </header>
      {raisedBy === null ? (
        <button type="button" className="document-mention document-finding" onClick={() => onFinding(audit)}>
          {title}
        </button>
      ) : (
        <span>{title}</span>
      )}
      <footer>
        <span>
          {facts.join(' · ')}
          {risk.kind !== 'none' && <> · {text(riskLevelText(item))}</>}
        </span>
        {needs.length === 0 && (
          <Button
            size="small"
            aria-label={text(planTexts.applyStep(place + 1))}
            onClick={() => run(calls, labels[0])}
          >
            {text(planTexts.apply)}
          </Button>
        )}
      </footer>
    </li>
  )
}

const riskLevelText = ({ risk: { level } }: RoadmapItem) => ({
  en: `${riskLevelNames[level].en} risk`,
  zh: `风险${riskLevelNames[level].zh}`,
})
