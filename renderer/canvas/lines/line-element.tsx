import type { MouseEvent, ReactNode, RefObject } from 'react'
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
  readonly route: {
    readonly points: readonly Point[]
    readonly label: Box | null
    /** Texts at its ends, where it has any. */
    readonly sourceEnd?: Box | null
    readonly targetEnd?: Box | null
  }
  readonly drawing: Drawing
  readonly selected: boolean
  readonly light: string
  /** `data-…` attribute by which the keyboard finds it. */
  readonly data: { readonly [attribute: `data-${string}`]: string }
  readonly onDoubleClick?: (event: MouseEvent) => void
  readonly children?: ReactNode
}

/** A line between two boxes. The pointer reaches it from some px away, and by its texts. */
export function LineElement(props: LineElementProps) {
  const { element, id, name, route, drawing, selected, light, data, onDoubleClick, children } = props
  const texts = [route.label, route.sourceEnd, route.targetEnd].flatMap((box) => box ?? [])
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
      onDoubleClick={onDoubleClick}
    >
      <path className="line-reach" d={roundedPath(route.points, 6)} />
      {texts.map((box) => (
        <rect key={`${box.x} ${box.y}`} className="line-reach-label" {...boxOf(box)} />
      ))}
      <DrawingView drawing={drawing} />
      {children}
    </g>
  )
}

const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height })
