import { ViewportPortal } from 'reactflow'
import type { Box, PositionedView } from '../../../../shared/views/positioned-view'
import { borderTowards } from '../adapter/hit-test'
import { useCanvas } from '../canvas-state'
import './link-preview.css'

const middle = (box: Box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

/** The link being drawn: a straight line to what it is aimed at, until it has a route. */
export function LinkPreview({ view }: { readonly view: PositionedView }) {
  const draft = useCanvas((state) => state.draft)
  const fixed = draft && view.nodes.find(({ service }) => service === draft.fixed)
  const over = draft?.over && view.nodes.find(({ service }) => service === draft.over)
  const loose = over ? borderTowards(over, fixed ? middle(fixed) : middle(over)) : draft?.at
  if (!fixed || !loose) return null
  const start = borderTowards(fixed, loose)
  const [from, to] = draft.end === 'source' ? [start, loose] : [loose, start]
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  return (
    <ViewportPortal>
      <svg className="link-preview" aria-hidden="true">
        <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
        <path d="M0 0L-9 -4.5L-9 4.5Z" transform={`translate(${to.x} ${to.y}) rotate(${angle})`} />
      </svg>
    </ViewportPortal>
  )
}
