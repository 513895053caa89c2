import { ViewportPortal } from 'reactflow'
import type { Box, Point } from '../../../shared/views/positioned-view'
import { borderTowards } from '../layered/adapter/hit-test'
import './lines.css'

interface DrawnLineProps {
  /** Box of the end that stays, and the one that the loose end is over. */
  readonly fixed: Box | undefined
  readonly over: Box | undefined
  /** Where the pointer has the loose end; `null` or absent where it has none. */
  readonly at: Point | null | undefined
  /** The end with an arrowhead; `null`: neither has one. */
  readonly head: 'fixed' | 'loose' | null
}

const middle = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

/** A line being drawn: straight to what it is aimed at, until it has a route. */
export function DrawnLine({ fixed, over, at, head }: DrawnLineProps) {
  if (!fixed || fixed === over) return null
  const loose = over ? borderTowards(over, middle(fixed)) : at
  if (!loose) return null
  const start = borderTowards(fixed, loose)
  const [from, to] = head === 'fixed' ? [loose, start] : [start, loose]
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  return (
    <ViewportPortal>
      <svg className="view-layer line-drawn" aria-hidden="true">
        <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
        {head && <path d="M0 0L-9 -4.5L-9 4.5Z" transform={`translate(${to.x} ${to.y}) rotate(${angle})`} />}
      </svg>
    </ViewportPortal>
  )
}
