import { memo, useMemo } from 'react'
import type { Link } from '../../../../shared/model/link'
import { drawLinkLine } from '../../../../shared/shapes/link/link-shape'
import { roundedPath } from '../../../../shared/shapes/link/rounded-path'
import type { Box, EdgeRoute, Point } from '../../../../shared/views/positioned-view'
import { DrawingView } from '../../drawing-view'
import { gripPlace } from '../../grip-place'
import { clickElement } from '../../pressing'
import { linkDragHandlers } from '../gestures/link-drag'
import { useLight } from '../nodes/standing-out'
import { useFocusWhenAsked } from '../use-focus-when-asked'

/** px that a grip keeps from the service, whose border would cover it. */
const gripDistance = 12

interface LinkLineProps {
  readonly link: Link
  readonly route: EdgeRoute
  readonly selected: boolean
  /** It is all that is selected, and its ends can be moved. */
  readonly alone: boolean
  /** What a screen reader says. */
  readonly name: string
}

/** A link on its route. The pointer reaches it from some px away, and by its label. */
export const LinkLine = memo(function LinkLine({ link, route, selected, alone, name }: LinkLineProps) {
  const light = useLight(link.id)
  const element = useFocusWhenAsked<SVGGElement>(link.id)
  const line = useMemo(
    () => drawLinkLine(route, link, { selected, lit: light === 'lit' }),
    [route, link, selected, light],
  )
  return (
    <g
      ref={element}
      className={`link link-${light}`}
      data-link={link.id}
      role="option"
      aria-label={name}
      aria-selected={selected}
      tabIndex={-1}
      onClick={(event) => clickElement(link.id, event)}
    >
      <path className="link-reach" d={roundedPath(route.points, 6)} />
      {route.label && <rect className="link-reach-label" {...boxOf(route.label)} />}
      <DrawingView drawing={line} />
      {alone && <Grips link={link} points={route.points} />}
    </g>
  )
})

const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height })

/** Two grips that move the ends of a selected link to other services. */
function Grips({ link, points }: { readonly link: Link; readonly points: readonly Point[] }) {
  const ends = [
    { end: 'target', fixed: link.target, at: gripPlace(points[0], points[1], gripDistance) },
    { end: 'source', fixed: link.source, at: gripPlace(points.at(-1), points.at(-2), gripDistance) },
  ] as const
  return ends.map(
    ({ end, fixed, at }) =>
      at && (
        <circle
          key={end}
          className="link-grip nopan"
          cx={at.x}
          cy={at.y}
          r={5}
          {...linkDragHandlers({ fixed, end, link: link.id })}
        />
      ),
  )
}
