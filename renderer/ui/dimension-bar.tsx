import type { ReactNode } from 'react'
import './dimension-bar.css'

interface DimensionBarProps {
  readonly name: string
  /** 0…100; `null`: not known, an empty bar. */
  readonly value: number | null
  /** The value as it is written. */
  readonly text: string
  /** Any CSS colour. */
  readonly colour: string
  /** Beside the value, such as the change of the last edit. */
  readonly mark?: ReactNode
  readonly size?: 'normal' | 'small'
}

/** A named value on a bar from 0 to 100. */
export function DimensionBar({ name, value, text, colour, mark, size = 'normal' }: DimensionBarProps) {
  return (
    <div className={`dimension-bar dimension-bar-${size}`}>
      <div className="dimension-bar-row">
        <span className="dimension-bar-name ellipsis" title={name}>
          {name}
        </span>
        <span className="dimension-bar-value">{text}</span>
        {mark}
      </div>
      <div className="dimension-bar-track" aria-hidden="true">
        <div className="dimension-bar-fill" style={{ width: `${value ?? 0}%`, background: colour }} />
      </div>
    </div>
  )
}
