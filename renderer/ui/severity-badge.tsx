import './severity-badge.css'

interface SeverityBadgeProps {
  readonly level: 'blocker' | 'high' | 'medium' | 'low'
  /** What the level is called. */
  readonly label: string
  /** px. */
  readonly size?: number
}

const octagon = 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z'
const triangle = 'M8 1.8 15 14.2H1z'
const circle = 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z'

const shapes = { blocker: octagon, high: octagon, medium: triangle, low: circle } as const

/** How bad something is, told by shape and by colour: a filled or outlined octagon, a triangle, a circle. */
export function SeverityBadge({ level, label, size = 16 }: SeverityBadgeProps) {
  return (
    <svg
      className="severity-badge"
      data-level={level}
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox="0 0 16 16"
    >
      <title>{label}</title>
      <path className="severity-badge-shape" d={shapes[level]} />
      <path
        className="severity-badge-mark"
        d={level === 'low' ? 'M8 7.3v4M8 4.8v.1' : 'M8 5.2v3.8M8 11.3v.1'}
      />
    </svg>
  )
}
