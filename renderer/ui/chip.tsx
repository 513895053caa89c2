import type { ReactNode } from 'react'
import './chip.css'

interface ChipProps {
  readonly tone?: 'plain' | 'good' | 'bad' | 'accent'
  readonly title?: string
  readonly children: ReactNode
}

/** A word or a number in a small pill. */
export function Chip({ tone = 'plain', title, children }: ChipProps) {
  return (
    <span className={`chip chip-${tone}`} title={title}>
      {children}
    </span>
  )
}
