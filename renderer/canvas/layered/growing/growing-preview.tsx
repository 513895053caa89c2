import { ViewportPortal } from 'reactflow'
import { serviceSize } from '../../../../shared/shapes/service/service-shape'
import type { Box, PositionedView } from '../../../../shared/views/positioned-view'
import { DrawnLine } from '../../lines/drawn-line'
import { useCanvas } from '../canvas-state'
import './growing.css'

function Outlines({ boxes }: { readonly boxes: readonly Box[] }) {
  return (
    <ViewportPortal>
      <svg className="view-layer growing-boxes" aria-hidden="true">
        {boxes.map(({ x, y, width, height }) => (
          <rect key={`${x}/${y}`} x={x} y={y} width={width} height={height} rx={8} />
        ))}
      </svg>
    </ViewportPortal>
  )
}

/** Where the services stay that copies are being dragged of. */
export function CopyPreview({ view }: { readonly view: PositionedView }) {
  const originals = useCanvas((state) => (state.copying ? state.preview : null))
  return originals && <Outlines boxes={view.nodes.filter(({ service }) => originals.has(service))} />
}

/** Where the services will stand that are about to be added, and their links. */
export function GrowingPreview({ view }: { readonly view: PositionedView }) {
  const growing = useCanvas((state) => state.growing)
  if (!growing) return null
  const from = view.nodes.find(({ service }) => service === growing.from)
  const boxes = growing.corners.map((corner) => ({ ...corner, ...serviceSize }))
  return (
    <>
      {boxes.map((box) => (
        <DrawnLine
          key={`${box.x}/${box.y}`}
          fixed={from}
          over={box}
          at={null}
          head={growing.end === 'source' ? 'loose' : 'fixed'}
        />
      ))}
      <Outlines boxes={boxes} />
    </>
  )
}
