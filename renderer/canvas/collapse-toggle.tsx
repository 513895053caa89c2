import { useText } from '../state/language'
import { Icon } from '../ui/icon'
import { collapseTexts } from './layered/collapsing'
import './collapse-toggle.css'

interface CollapseToggleProps {
  /** The lane or package that it is of. */
  readonly of: string
  readonly collapsed: boolean
  /** Its upper left corner, px of the view. */
  readonly x: number
  readonly y: number
  readonly onToggle: () => void
}

/** What collapses something and expands it again by pointer; keys have an action of their own. */
export function CollapseToggle({ of, collapsed, x, y, onToggle }: CollapseToggleProps) {
  const text = useText()
  return (
    <button
      type="button"
      className="collapse-toggle nodrag nopan"
      data-toggles={of}
      data-collapsed={collapsed}
      aria-hidden="true"
      tabIndex={-1}
      title={text(collapsed ? collapseTexts.expand : collapseTexts.collapse)}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      onClick={onToggle}
    >
      <Icon name={collapsed ? 'chevron-right' : 'chevron-down'} size={14} />
    </button>
  )
}
