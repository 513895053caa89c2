import type { ReactNode } from 'react'
import { Icon } from './icon'
import type { IconName } from './icons'
import './empty-state.css'

interface EmptyStateProps {
  readonly icon: IconName
  /** One sentence that teaches. */
  readonly text: string
  /** One thing to do. */
  readonly action?: ReactNode
}

/** What stands where there is nothing yet. */
export function EmptyState({ icon, text, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Icon name={icon} size={28} />
      <p className="empty-state-text">{text}</p>
      {action}
    </div>
  )
}
