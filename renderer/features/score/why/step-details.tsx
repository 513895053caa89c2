import type { ReactNode } from 'react'
import { same } from '../../../../shared/base/localized'
import {
  blockerTitle,
  capText,
  explanationTexts,
  measureText,
  stepPoints,
} from '../../../../shared/exchange/markdown/explanation-texts'
import { thresholdsText } from '../../../../shared/exchange/markdown/threshold-text'
import type { Design } from '../../../../shared/model/design'
import type { AuditStep, DimensionSteps } from '../../../../shared/report/explanation'
import { statusNames } from '../../../../shared/report/lifecycle'
import type { AuditInfo, Evidence, Report } from '../../../../shared/report/report'
import { seenSeverity, severityText } from '../../../../shared/report/seen-severity'
import { useAuditInfos } from '../../../state/audit-infos'
import { elementName } from '../../../state/element-name'
import { useText } from '../../../state/language'
import { Icon } from '../../../ui/icon'
import { SeverityBadge } from '../../../ui/severity-badge'
import { AssumedList } from '../assumed-list'
import { fromSource } from '../texts'
import type { FallingStep } from './fall'

interface StepDetailsProps {
  readonly step: FallingStep
  readonly steps: DimensionSteps
  readonly report: Report
  readonly design: Design
  /** Its bar. */
  readonly children: ReactNode
}

/** One step down, closed until somebody wants to know more. */
export function StepDetails({ step, steps, report, design, children }: StepDetailsProps) {
  const text = useText()
  const infos = useAuditInfos()
  const info = infos.get(step.id)
  const title = step.audit ? (info?.title.fail ?? same(step.id)) : explanationTexts.blockers
  return (
    <details className="why-step">
      <summary className="why-row">
        <span className="why-name">
          <Icon name="chevron-right" size={14} />
          {text(title)}
        </span>
        {children}
        <span className="why-points">{stepPoints(step.points)}</span>
      </summary>
      <div className="why-more selectable">
        {step.audit && info ? (
          <Measured step={step.audit} steps={steps} info={info} report={report} design={design} />
        ) : (
          <p>
            {text(
              capText(
                (steps.cap?.blockers ?? []).map((subject) =>
                  blockerTitle(subject, infos, (element) => elementName(design, element)),
                ),
              ),
            )}
          </p>
        )}
      </div>
    </details>
  )
}

interface MeasuredProps {
  readonly step: AuditStep
  readonly steps: DimensionSteps
  readonly info: AuditInfo
  readonly report: Report
  readonly design: Design
}

function Measured({ step, steps, info, report, design }: MeasuredProps) {
  const text = useText()
  const result = report.audits.find(({ id }) => id === step.audit)
  const ownNumbers = thresholdsText(info.ownNumbers)
  const own = info.seen?.own ?? info.severity
  const severity = text(severityText(seenSeverity(info, design.severities), own))
  const words = ({ elements, note, about }: Evidence): string => {
    const seen = seenSeverity(info, design.severities, about)
    return [
      ...elements.flatMap((element) => elementName(design, element) ?? []),
      text(note),
      ...(seen.by === 'element' ? [text(severityText(seen, own))] : []),
    ].join(' · ')
  }
  const places = [
    ...(result?.evidence ?? []).map((each) => ({ ...each, words: words(each) })),
    ...(result?.accepted?.evidence ?? []).map((each) => ({
      ...each,
      words: `${words(each)} · ${text(statusNames.accepted)}`,
    })),
  ]
  return (
    <>
      <p>{text(measureText(step, steps))}</p>
      {places.length > 0 && (
        <ul>
          {places.map(({ words: said, elements, assumes = [] }) => (
            <li key={said}>
              {said}
              <AssumedList assumes={assumes} design={design} named={elements} />
            </li>
          ))}
        </ul>
      )}
      <p className="why-severity">
        <SeverityBadge level={info.severity} label={severity} size={13} />
        <span aria-hidden="true" className="why-severity-name">
          {severity}
        </span>
        <span>
          {text(fromSource(info.source.title))}
          {info.source.address !== undefined && ` (${info.source.address})`}
        </span>
      </p>
      {ownNumbers && <p>{text(ownNumbers)}</p>}
    </>
  )
}
