import { ViewportPortal } from 'reactflow'
import type { Design } from '../../../../shared/model/design'
import { layerNames } from '../../../../shared/model/layer'
import { laneTitle } from '../../../../shared/shapes/lane/lane-shape'
import { measure } from '../../../../shared/shapes/text-width'
import type { LaneBox } from '../../../../shared/views/positioned-view'
import { useText } from '../../../state/language'
import { Icon } from '../../../ui/icon'
import { collapseTexts, toggleLane } from '../collapsing'
import '../../collapse-toggle.css'

interface LaneTogglesProps {
  readonly design: Design
  readonly lanes: readonly LaneBox[]
}

/** Beside the name of every lane with services, what collapses and expands it by pointer; keys have an action of their own. */
export function LaneToggles({ design, lanes }: LaneTogglesProps) {
  const text = useText()
  return (
    <ViewportPortal>
      {lanes.flatMap(({ layer, x, y, empty }) => {
        if (empty) return []
        const collapsed = design.collapsedLanes.has(layer)
        const name = text(layerNames[layer])
        const left = x + laneTitle.left + measure(name, laneTitle.size, laneTitle.weight) + 4
        return [
          <button
            key={layer}
            type="button"
            className="collapse-toggle nodrag nopan"
            data-lane={layer}
            data-collapsed={collapsed}
            aria-hidden="true"
            tabIndex={-1}
            title={text(collapsed ? collapseTexts.expand : collapseTexts.collapse)}
            style={{ transform: `translate(${left}px, ${y + 8}px)` }}
            onClick={() => toggleLane(layer)}
          >
            <Icon name={collapsed ? 'chevron-right' : 'chevron-down'} size={14} />
          </button>,
        ]
      })}
    </ViewportPortal>
  )
}
