import type { ReactNode, RefObject } from 'react'
import type { ElementId } from '../../../shared/base/ids'
import type { Drawing } from '../../../shared/shapes/drawing'
import { roundedPath } from '../../../shared/shapes/link/rounded-path'
import type { Box, Point } from '../../../shared/views/positioned-view'
import { DrawingView } from '../drawing-view'
import { clickElement } from '../pressing'
import './lines.css'

interface LineElementProps {
  readonly element: RefObject<SVGGElement | null>
  readonly id: ElementId
  /** What a screen reader says. */
  readonly name: string
  readonly route: { readonly points: readonly Point[]; readonly label: Box | null }
  readonly drawing: Drawing
  readonly selected: boolean
  readonly light: string
  /** `data-…` attribute by which the keyboard finds it. */
  readonly data: { readonly [attribute: `data-${string}`]: string }
  readonly children?: ReactNode
}

/** A line between two boxes. The pointer reaches it from some px away, and by its label. */
export function LineElement(props: LineElementProps) {
  const { element, id, name, route, drawing, selected, light, data, children } = props
  return (
    <g
      ref={element}
      className={`line line-${light}`}
      {...data}
      role="option"
      aria-label={name}
      aria-selected={selected}
      tabIndex={-1}
      onClick={(event) => clickElement(id, event)}
    >
      <path className="line-reach" d={roundedPath(route.points, 6)} />
      {route.label && <rect className="line-reach-label" {...boxOf(route.label)} />}
      <DrawingView drawing={drawing} />
      {children}
    </g>
  )
}

const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height })
