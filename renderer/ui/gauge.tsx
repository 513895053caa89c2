import type { ReactNode } from 'react'
import './gauge.css'

interface GaugeProps {
  /** Accessible name: what is measured. */
  readonly label: string
  /** 0…100; `null`: not known, an empty ring. */
  readonly value: number | null
  /** The value as it is written, such as `78.2`. */
  readonly text: string
  /** Any CSS colour. */
  readonly colour: string
  /** Diameter, px. */
  readonly size?: number
  /** Small print under the number. */
  readonly children?: ReactNode
}

/** A ring that fills clockwise from the top, with its number inside. */
export function Gauge({ label, value, text, colour, size = 92, children }: GaugeProps) {
  const stroke = Math.max(4, size / 11)
  const radius = (size - stroke) / 2
  const circumference = 2 * Math.PI * radius
  const filled = (circumference * Math.min(100, Math.max(0, value ?? 0))) / 100
  return (
    <div className="gauge" style={{ width: size, height: size }}>
      <meter
        className="visually-hidden"
        aria-label={label}
        aria-valuetext={text}
        max={100}
        value={value ?? undefined}
      />
      <svg aria-hidden="true" width={size} height={size} viewBox={`0 0 ${size} ${size}`}>
        <circle className="gauge-track" cx={size / 2} cy={size / 2} r={radius} strokeWidth={stroke} />
        {filled > 0 && (
          <circle
            className="gauge-arc"
            cx={size / 2}
            cy={size / 2}
            r={radius}
            strokeWidth={stroke}
            stroke={colour}
            strokeDasharray={`${filled} ${circumference}`}
            transform={`rotate(-90 ${size / 2} ${size / 2})`}
          />
        )}
      </svg>
      <div className="gauge-text">
        <span
          className="gauge-number"
          style={{ fontSize: size >= 80 ? 'var(--size-total)' : 'var(--size-heading)' }}
        >
          {text}
        </span>
        {children && <span className="gauge-small">{children}</span>}
      </div>
    </div>
  )
}
