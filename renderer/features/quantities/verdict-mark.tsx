import { type Verdict, verdictNames } from '../../../shared/report/stress'
import { useText } from '../../state/language'
import { Icon } from '../../ui/icon'
import { SeverityBadge } from '../../ui/severity-badge'

const levels = { breaks: 'high', 'may-break': 'medium', unknown: 'low' } as const

/** A verdict, told by shape and by colour. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const text = useText()
  const label = text(verdictNames[verdict])
  if (verdict !== 'holds') return <SeverityBadge level={levels[verdict]} label={label} />
  return (
    <span role="img" aria-label={label} className="stress-holds">
      <Icon name="check" size={16} />
    </span>
  )
}
