import { memo, type PointerEvent, useMemo } from 'react'
import { type Node, useStore } from 'reactflow'
import type { Design } from '../../../shared/model/design'
import { markBounds } from '../../../shared/shapes/mark/mark-box'
import type { Box, Point } from '../../../shared/views/positioned-view'
import { useText } from '../../state/language'
import { boxAround } from '../box-around'
import { useShownMarks } from '../marks/use-shown-marks'
import { mapHandlers } from './map-handlers'
import { MapMarks } from './map-marks'
import './overview-map.css'

export const mapLabel = { en: 'Overview of the design', zh: '设计缩略图' } as const

/** px; the smaller one where the canvas itself is low. */
export const mapSizes = {
  usual: { width: 150, height: 96 },
  small: { width: 104, height: 66 },
  /** A canvas less high than this has the small one. */
  lowCanvas: 560,
} as const

/** px round what is shown. */
const rim = 4
/** Nodes that hold others: only their outlines are drawn, so that what is in them can be seen. */
const holders: readonly (string | undefined)[] = ['package', 'place', 'fragment']

interface Part extends Box {
  readonly id: string
  readonly kind: 'node' | 'holder'
}

/** The whole design with its marks in the corner, and which part of it is in view. */
export function OverviewMap({ design }: { readonly design: Design }) {
  const text = useText()
  const nodes = useStore((state) => state.nodes)
  const marks = useShownMarks(design)
  const [x, y, zoom] = useStore((state) => state.transform)
  const [width, height] = [useStore((state) => state.width), useStore((state) => state.height)]
  const size = height < mapSizes.lowCanvas ? mapSizes.small : mapSizes.usual
  const boxes = useMemo(() => nodes.map(nodePart), [nodes])
  const seen = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
  const whole = boxAround([...boxes, ...marks.map(markBounds), seen]) ?? seen
  const scale = Math.max(whole.width / (size.width - 2 * rim), whole.height / (size.height - 2 * rim)) || 1
  const [left, top] = [
    whole.x - (size.width * scale - whole.width) / 2,
    whole.y - (size.height * scale - whole.height) / 2,
  ]
  const at = (event: PointerEvent<Element>): Point => {
    const box = event.currentTarget.getBoundingClientRect()
    return { x: left + (event.clientX - box.left) * scale, y: top + (event.clientY - box.top) * scale }
  }
  return (
    <div
      className="canvas-map overview-map"
      role="img"
      aria-label={text(mapLabel)}
      style={size}
      {...mapHandlers(at)}
    >
      <svg
        {...size}
        viewBox={`${left} ${top} ${size.width * scale} ${size.height * scale}`}
        aria-hidden="true"
      >
        <MapParts parts={boxes} />
        <MapMarks marks={marks} />
        <path
          className="overview-map-unseen"
          fillRule="evenodd"
          d={`M${left} ${top}h${size.width * scale}v${size.height * scale}h${-size.width * scale}zM${seen.x} ${seen.y}h${seen.width}v${seen.height}h${-seen.width}z`}
        />
        <rect className="overview-map-seen" {...seen} />
      </svg>
    </div>
  )
}

const nodePart = ({ id, type, position, width, height }: Node): Part => {
  const kind = holders.includes(type) ? 'holder' : 'node'
  return { id, ...position, width: width ?? 0, height: height ?? 0, kind }
}

const MapParts = memo(function MapParts({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map(({ id, kind, ...box }) => (
    <rect key={id} className="overview-map-part" data-kind={kind} rx={12} {...box} />
  ))
})
