import type { ReactNode } from 'react'
import { Disclosure } from '../../ui/disclosure'

interface SectionProps {
  readonly name: string
  /** Its figure, in view while it is closed. */
  readonly figure?: ReactNode
  readonly open?: boolean
  readonly children: ReactNode
}

/** A part of the panel that can be closed; its head keeps the figure that matters most. */
export function Section({ name, figure, open = false, children }: SectionProps) {
  return (
    <Disclosure
      className="quantity-section"
      open={open}
      summary={
        <>
          <h3>{name}</h3>
          {figure && <span className="quantity-figure">{figure}</span>}
        </>
      }
    >
      <div className="quantity-body">{children}</div>
    </Disclosure>
  )
}

interface FigureProps {
  readonly name: ReactNode
  readonly value: ReactNode
  readonly note?: ReactNode
  /** It misses what the project asks for: at one end, or at both. */
  readonly misses?: 'perhaps' | 'surely' | null
}

/** One figure with its name, and what else there is to say about it. */
export function Figure({ name, value, note, misses = null }: FigureProps) {
  return (
    <div className="quantity">
      <dt>{name}</dt>
      <dd className={misses ? `quantity-misses-${misses}` : undefined}>{value}</dd>
      {note && <dd className="quantity-note">{note}</dd>}
    </div>
  )
}
