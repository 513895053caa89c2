import type { ElementId } from '../../../../shared/base/ids'
import { same } from '../../../../shared/base/localized'
import { formatChange } from '../../../../shared/i18n/format'
import type { FindingStatus } from '../../../../shared/model/decision'
import type { Design } from '../../../../shared/model/design'
import { severityNames } from '../../../../shared/report/report'
import { findingSeverity } from '../../../../shared/report/seen-severity'
import { useAuditInfos } from '../../../state/audit-infos'
import { elementName } from '../../../state/element-name'
import { useText } from '../../../state/language'
import { light } from '../../../state/selection'
import { useLightOff } from '../../../state/use-light-off'
import { Button } from '../../../ui/button'
import { SeverityBadge } from '../../../ui/severity-badge'
import { FindingEvidence } from '../finding-evidence'
import { elementsOf, type ShownReport } from '../shown-findings'
import { reopen } from './decide'
import type { DecidedAudit } from './decided-audits'
import { lifecycleTexts } from './texts'
import './lifecycle.css'

interface DecidedFindingsProps {
  readonly status: FindingStatus
  readonly audits: readonly DecidedAudit[]
  readonly accepted: ShownReport['accepted']
  readonly design: Design
}

/** Findings that are no longer open, each with its reasons and the way back. */
export function DecidedFindings({ status, audits, accepted, design }: DecidedFindingsProps) {
  const text = useText()
  useLightOff()
  if (audits.length === 0) {
    const { noAccepted, noNotApplicable } = lifecycleTexts
    return <p className="findings-none">{text(status === 'accepted' ? noAccepted : noNotApplicable)}</p>
  }
  return (
    <ul>
      {audits.map((decided) => (
        <DecidedFinding
          key={decided.audit}
          decided={decided}
          found={status === 'accepted' ? accepted.get(decided.audit) : undefined}
          design={design}
        />
      ))}
    </ul>
  )
}

interface DecidedFindingProps {
  readonly decided: DecidedAudit
  /** What was accepted, where the audit still finds it. */
  readonly found: ReturnType<ShownReport['accepted']['get']>
  readonly design: Design
}

function DecidedFinding({ decided: { audit, decisions }, found, design }: DecidedFindingProps) {
  const text = useText()
  const info = useAuditInfos().get(audit)
  const about = decisions.flatMap(({ element }): ElementId[] => (element === null ? [] : [element]))
  const severity =
    info && findingSeverity(info, found?.evidence ?? [], found?.failing ?? 0, design.severities)
  const elements = [...new Set([...about, ...elementsOf(found?.evidence ?? [])])]
  return (
    <li className="finding" onPointerEnter={() => light(elements)} onPointerLeave={() => light([])}>
      <h4 className="decided-head">
        {severity && <SeverityBadge level={severity} label={text(severityNames[severity])} />}
        <span className="finding-words">{text(info?.title.fail ?? same(audit))}</span>
        {found && <span className="finding-points">{formatChange(-found.points)}</span>}
      </h4>
      <div className="finding-body">
        {found && found.evidence.length > 0 && (
          <FindingEvidence finding={{ ...found, elements }} design={design} all={false} tabIndex={0} />
        )}
        {decisions.map(({ id, element, reason }) => (
          <div key={id} className="decided-reason">
            <p className="selectable">
              {element && <span className="decided-element">{elementName(design, element)} · </span>}
              {reason}
            </p>
            <Button size="small" onClick={() => reopen(id)}>
              {text(lifecycleTexts.reopen)}
            </Button>
          </div>
        ))}
      </div>
    </li>
  )
}
