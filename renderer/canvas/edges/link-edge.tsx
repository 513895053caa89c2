import { memo, useMemo } from 'react'
import { EdgeLabelRenderer, type EdgeProps } from 'reactflow'
import type { Link } from '../../../shared/model/link'
import { drawLinkLabel, drawLinkLine } from '../../../shared/shapes/link/link-shape'
import { roundedPath } from '../../../shared/shapes/link/rounded-path'
import type { EdgeRoute, Point } from '../../../shared/views/positioned-view'
import type { FlowEdge } from '../adapter/flow-elements'
import { DrawingView } from '../drawing-view'
import { linkDragHandlers } from '../gestures/link-drag'
import { useLight } from '../nodes/standing-out'
import { useFocusWhenAsked } from '../use-focus-when-asked'
import './link-edge.css'

/** px that a grip keeps from the service, where its border would cover it. */
const gripDistance = 12

/** A link on its route. */
export const LinkEdge = memo(function LinkEdge({ data, selected = false }: EdgeProps<FlowEdge>) {
  return data ? <RoutedLink link={data.link} route={data.route} selected={selected} /> : null
})

interface RoutedLinkProps {
  readonly link: Link
  readonly route: EdgeRoute
  readonly selected: boolean
}

/** Line and label; the label stands in a layer above all lines. */
function RoutedLink({ link, route, selected }: RoutedLinkProps) {
  const light = useLight(link.id)
  const element = useFocusWhenAsked<SVGGElement>(link.id)
  const look = useMemo(() => ({ selected, lit: light === 'lit' }), [selected, light])
  const line = useMemo(() => drawLinkLine(route, link, look), [route, link, look])
  const label = useMemo(() => drawLinkLabel(route, look), [route, look])
  const className = `link-edge link-edge-${light}`

  return (
    <>
      <g ref={element} className={className}>
        <path className="link-edge-reach" d={roundedPath(route.points, 6)} />
        <DrawingView drawing={line} />
        {selected && <Grips link={link} points={route.points} />}
      </g>
      {label.length > 0 && (
        <EdgeLabelRenderer>
          <svg className={`${className} link-edge-label`} aria-hidden="true">
            <DrawingView drawing={label} />
          </svg>
        </EdgeLabelRenderer>
      )}
    </>
  )
}

/** Two grips that move the ends of a selected link to other services. */
function Grips({ link, points }: { readonly link: Link; readonly points: readonly Point[] }) {
  const start = gripAt(points[0], points[1])
  const end = gripAt(points.at(-1), points.at(-2))
  const grip = { className: 'link-edge-grip nopan', r: 5 }
  return (
    <>
      {start && (
        <circle
          {...grip}
          cx={start.x}
          cy={start.y}
          {...linkDragHandlers({ fixed: link.target, end: 'target', link: link.id })}
        />
      )}
      {end && (
        <circle
          {...grip}
          cx={end.x}
          cy={end.y}
          {...linkDragHandlers({ fixed: link.source, end: 'source', link: link.id })}
        />
      )}
    </>
  )
}

function gripAt(tip: Point | undefined, next: Point | undefined): Point | null {
  if (!tip || !next) return null
  const length = Math.hypot(next.x - tip.x, next.y - tip.y) || 1
  const share = Math.min(gripDistance, length / 2) / length
  return { x: tip.x + (next.x - tip.x) * share, y: tip.y + (next.y - tip.y) * share }
}
