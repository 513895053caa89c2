import type { RankingRobustness } from '../../../shared/report/ranking'
import { useText } from '../../state/language'
import { Icon } from '../../ui/icon'
import './agreement.css'

const icons = { clear: 'check', likely: 'info', open: 'warning' } as const

/** How far the order can be relied on. */
export function Agreement({ robustness: { level, statement } }: { readonly robustness: RankingRobustness }) {
  const text = useText()
  return (
    <p className="agreement" data-level={level}>
      <Icon name={icons[level]} size={16} />
      <span>{text(statement)}</span>
    </p>
  )
}
