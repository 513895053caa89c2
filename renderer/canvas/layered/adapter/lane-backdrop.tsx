import { memo, useMemo } from 'react'
import { ViewportPortal } from 'reactflow'
import type { Locale } from '../../../../shared/base/localized'
import type { Layer } from '../../../../shared/model/layer'
import { drawLane } from '../../../../shared/shapes/lane/lane-shape'
import type { LaneBox } from '../../../../shared/views/positioned-view'
import { useLanguage } from '../../../state/language'
import { DrawingView } from '../../drawing-view'
import { useCanvas } from '../canvas-state'
import './lane-backdrop.css'

/** The lanes, behind everything; those that would take what is being dragged stand out. */
export function LaneBackdrop({ lanes }: { readonly lanes: readonly LaneBox[] }) {
  const language = useLanguage()
  const dropLanes = useCanvas((state) => state.dropLanes)
  return (
    <ViewportPortal>
      <svg className="view-layer lane-backdrop" aria-hidden="true">
        {lanes.map(({ layer, x, y, width, height, empty }) => (
          <g key={layer} transform={`translate(${x} ${y})`} className={empty ? 'lane lane-empty' : 'lane'}>
            <Lane layer={layer} width={width} height={height} language={language} />
            {dropLanes.has(layer) && <rect className="lane-target" width={width} height={height} rx={10} />}
          </g>
        ))}
      </svg>
    </ViewportPortal>
  )
}

interface LaneProps {
  readonly layer: Layer
  readonly width: number
  readonly height: number
  readonly language: Locale
}

const Lane = memo(function Lane({ layer, width, height, language }: LaneProps) {
  const drawing = useMemo(() => drawLane(layer, width, height, language), [layer, width, height, language])
  return <DrawingView drawing={drawing} />
})
