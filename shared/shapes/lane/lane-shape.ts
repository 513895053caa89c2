import type { Locale } from '../../base/localized'
import { type Layer, layerNames } from '../../model/layer'
import type { Drawing } from '../drawing'
import { measure } from '../text-width'

/** Where a lane's name stands, px from the lane's upper left corner. */
export const laneTitle = { left: 18, baseline: 23, size: 12, weight: 600 } as const

/** The button that collapses a lane, px: its size, from the lane's upper edge, and from the end of the name. */
export const laneToggle = { size: 20, top: 8, gap: 4 } as const

/** What name and button take up of a lane, px from its upper left corner: enough for either language. */
export function laneHead(layer: Layer): {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
} {
  const { en, zh } = layerNames[layer]
  const name = Math.max(...[en, zh].map((each) => measure(each, laneTitle.size, laneTitle.weight)))
  const width = Math.ceil(name) + laneToggle.gap + laneToggle.size
  return { x: laneTitle.left, y: laneToggle.top, width, height: laneToggle.size }
}

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
