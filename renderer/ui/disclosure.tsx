import type { ReactNode } from 'react'
import { Icon } from './icon'
import './disclosure.css'

interface DisclosureProps {
  /** What stays in view while it is closed. */
  readonly summary: ReactNode
  readonly className: string
  readonly open?: boolean
  readonly onToggle?: (open: boolean) => void
  readonly children: ReactNode
}

/** A part that opens and closes under its own line. */
export function Disclosure({ summary, className, open, onToggle, children }: DisclosureProps) {
  return (
    <details
      className={`disclosure ${className}`}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <Icon name="chevron-right" size={14} />
        {summary}
      </summary>
      {children}
    </details>
  )
}
