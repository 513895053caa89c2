import { ViewportPortal } from 'reactflow'
import type { Design } from '../../../../shared/model/design'
import { layerNames } from '../../../../shared/model/layer'
import { laneTitle, laneToggle } from '../../../../shared/shapes/lane/lane-shape'
import { measure } from '../../../../shared/shapes/text-width'
import type { LaneBox } from '../../../../shared/views/positioned-view'
import { useText } from '../../../state/language'
import { CollapseToggle } from '../../collapse-toggle'
import { toggleLane } from '../collapsing'

interface LaneTogglesProps {
  readonly design: Design
  readonly lanes: readonly LaneBox[]
}

/** Beside the name of every lane with services, what collapses and expands it by pointer. */
export function LaneToggles({ design, lanes }: LaneTogglesProps) {
  const text = useText()
  return (
    <ViewportPortal>
      {lanes.flatMap(({ layer, x, y, empty }) => {
        if (empty) return []
        const collapsed = design.collapsedLanes.has(layer)
        const name = text(layerNames[layer])
        const left = x + laneTitle.left + measure(name, laneTitle.size, laneTitle.weight) + laneToggle.gap
        return [
          <CollapseToggle
            key={layer}
            of={layer}
            collapsed={collapsed}
            x={left}
            y={y + laneToggle.top}
            onToggle={() => toggleLane(layer)}
          />,
        ]
      })}
    </ViewportPortal>
  )
}
