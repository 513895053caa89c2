import type { Locale } from '../../base/localized'
import { type Layer, layerNames } from '../../model/layer'
import type { Drawing } from '../drawing'

/** Where a lane's name stands, px from the lane's upper left corner: from `left`, as high as `height`. */
export const laneTitle = { left: 18, baseline: 23, size: 12, weight: 600 } as const

/** A band `width` × `height` px with its upper left corner at the origin: bar in the lane's colour, and its name. */
export function drawLane(layer: Layer, width: number, height: number, language: Locale): Drawing {
  return [
    { kind: 'rect', x: 0, y: 0, width, height, radius: 10, fill: 'panel', stroke: 'line', strokeWidth: 1 },
    { kind: 'rect', x: 0, y: 0, width: 4, height, radius: 2, fill: `lane-${layer}` },
    {
      kind: 'text',
      x: laneTitle.left,
      y: laneTitle.baseline,
      text: layerNames[layer][language],
      size: laneTitle.size,
      weight: laneTitle.weight,
      fill: 'muted',
      anchor: 'start',
    },
  ]
}
