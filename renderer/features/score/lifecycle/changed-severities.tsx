import { same } from '../../../../shared/base/localized'
import type { Design } from '../../../../shared/model/design'
import { severityNames } from '../../../../shared/report/report'
import { type ChangedSeverity, changedSeverities, giverNames } from '../../../../shared/report/seen-severity'
import { useAuditInfos } from '../../../state/audit-infos'
import { elementName } from '../../../state/element-name'
import { useText } from '../../../state/language'
import { useStudio } from '../../../state/studio-store'
import { Button } from '../../../ui/button'
import { Disclosure } from '../../../ui/disclosure'
import { SeverityBadge } from '../../../ui/severity-badge'
import { setSeverityHere, setSeverityOfWorkspace } from './decide'
import { lifecycleTexts } from './texts'
import './lifecycle.css'

const none = {}

/** Every severity that somebody set, wherever its audit stands now, and the way back to the default. */
export function ChangedSeverities({ design }: { readonly design: Design }) {
  const text = useText()
  const ofWorkspace = useStudio(({ document }) => document?.workspace.severities) ?? none
  const changed = changedSeverities(ofWorkspace, design.severities)
  if (changed.length === 0) return null
  return (
    <div className="other-audits">
      <Disclosure
        className="other-audits-section"
        summary={
          <>
            {text(lifecycleTexts.changed)} <span className="findings-count">{changed.length}</span>
          </>
        }
      >
        <ul>
          {changed.map((each) => (
            <Changed key={`${each.by} ${each.audit} ${each.element}`} changed={each} design={design} />
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}

interface ChangedProps {
  readonly changed: ChangedSeverity
  readonly design: Design
}

function Changed({ changed: { audit, element, severity, by }, design }: ChangedProps) {
  const text = useText()
  const info = useAuditInfos().get(audit)
  const where = by === 'element' ? element && elementName(design, element) : text(giverNames[by])
  const reset = (): void => {
    if (by === 'workspace') setSeverityOfWorkspace(audit, null)
    else setSeverityHere(audit, null, element ?? undefined)
  }
  return (
    <li className="changed-severity">
      <SeverityBadge level={severity} label={text(severityNames[severity])} size={14} />
      <p>
        {text(info?.title.fail ?? same(audit))} <span className="other-audits-remark">· {where}</span>
      </p>
      <Button size="small" onClick={reset}>
        {text(lifecycleTexts.toDefault)}
      </Button>
    </li>
  )
}
