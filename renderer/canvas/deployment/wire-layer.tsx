import { memo, useMemo } from 'react'
import { ViewportPortal } from 'reactflow'
import type { Design } from '../../../shared/model/design'
import type { Link } from '../../../shared/model/link'
import { drawWire } from '../../../shared/shapes/deployment/wire-shape'
import type { WireRoute } from '../../../shared/views/deployment/deployment-boxes'
import { useStudio } from '../../state/studio-store'
import { DrawingView } from '../drawing-view'
import { useDeployment } from './deployment-state'
import './wire-layer.css'

interface WireLayerProps {
  readonly design: Design
  readonly wires: readonly WireRoute[]
}

/** The links between what is placed, over the places and under the replicas; away while something is moved. */
export function WireLayer({ design, wires }: WireLayerProps) {
  const moving = useDeployment(({ carry }) => carry !== null && !carry.byKeys)
  if (moving) return null
  return (
    <ViewportPortal>
      <svg className="view-layer wire-layer" aria-hidden="true">
        {wires.map((wire) => {
          const link = design.links.get(wire.link)
          return link && <Wire key={`${wire.link} ${wire.from}`} link={link} wire={wire} />
        })}
      </svg>
    </ViewportPortal>
  )
}

const Wire = memo(function Wire({ link, wire }: { readonly link: Link; readonly wire: WireRoute }) {
  const ends = [wire.link, wire.from, wire.to]
  const strong = useStudio(({ selection, lit }) => ends.some((id) => selection.has(id)) || lit.has(wire.link))
  const faded = useStudio(({ lit }) => lit.size > 0 && !lit.has(wire.link))
  const drawing = useMemo(
    () => drawWire(wire.points, link, wire.crossesZones, { strong }),
    [wire, link, strong],
  )
  return (
    <g className={faded ? 'wire-faded' : undefined}>
      <DrawingView drawing={drawing} />
    </g>
  )
})
