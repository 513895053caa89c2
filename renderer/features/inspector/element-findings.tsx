import type { ElementId } from '../../../shared/base/ids'
import { findingsAt } from '../../../shared/report/findings-at'
import { severityNames } from '../../../shared/report/report'
import { useAuditInfos } from '../../state/audit-infos'
import { useText } from '../../state/language'
import { useOpenDesign } from '../../state/open-design'
import { useStudio } from '../../state/studio-store'
import { SeverityBadge } from '../../ui/severity-badge'
import { texts } from './texts'

/** What the score says about the selected element. */
export function ElementFindings({ element }: { readonly element: ElementId }) {
  const text = useText()
  const report = useStudio((state) => state.score?.report)
  const infos = useAuditInfos()
  const design = useOpenDesign()
  const findings = report && design ? findingsAt(element, report, infos, design.severities) : []
  if (findings.length === 0) return null
  return (
    <section className="inspector-part">
      <h3 className="overline">
        {text(texts.findings)} <span className="inspector-count">{findings.length}</span>
      </h3>
      <ul className="inspector-findings">
        {findings.map(({ info, severity, notes }) => (
          <li key={info.id} className="inspector-finding">
            <SeverityBadge level={severity} label={text(severityNames[severity])} size={14} />
            <div>
              <p>{text(info.title.fail)}</p>
              {[...new Set(notes.map(text))].map((note) => (
                <p key={note} className="inspector-note selectable">
                  {note}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
