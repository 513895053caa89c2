import type { ElementId } from '../../../../shared/base/ids'
import type { Design } from '../../../../shared/model/design'
import { type AuditInfo, severityNames } from '../../../../shared/report/report'
import { seenSeverity, severityText } from '../../../../shared/report/seen-severity'
import { elementName } from '../../../state/element-name'
import { useText } from '../../../state/language'
import { MenuButton } from '../../../ui/menu'
import { SeverityBadge } from '../../../ui/severity-badge'
import { setSeverityHere } from './decide'
import { severityItems } from './severity-items'
import { defaultSeverity, severityAt } from './texts'
import './lifecycle.css'

interface PlaceSeverityProps {
  readonly info: AuditInfo
  readonly element: ElementId
  readonly design: Design
  readonly tabIndex: number
}

/** How severe a finding is seen at one element, and the menu that changes it there. */
export function PlaceSeverity({ info, element, design, tabIndex }: PlaceSeverityProps) {
  const text = useText()
  const seen = seenSeverity(info, design.severities, element)
  const label = text(severityText(seen, info.seen?.own ?? info.severity))
  const own = seen.by === 'element'
  return (
    <MenuButton
      label={text(severityAt(elementName(design, element) ?? element))}
      groups={[
        severityItems({
          id: 'element',
          chosen: own ? seen.severity : undefined,
          usual: defaultSeverity.finding(severityNames[info.severity]),
          text,
          onChoose: (severity) => setSeverityHere(info.id, severity, element),
        }),
      ]}
    >
      {(opens) => (
        <button type="button" className="place-severity" tabIndex={tabIndex} title={label} {...opens}>
          <SeverityBadge level={seen.severity} label={label} size={13} />
          {own && <span aria-hidden="true">{text(severityNames[seen.severity])}</span>}
        </button>
      )}
    </MenuButton>
  )
}
