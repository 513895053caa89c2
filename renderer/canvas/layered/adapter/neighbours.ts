import type { ServiceId } from '../../../../shared/base/ids'
import type { Box, NodeBox, Point } from '../../../../shared/views/positioned-view'

export type Direction = 'left' | 'right' | 'up' | 'down'

const unit: { readonly [D in Direction]: Point } = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

const centre = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

/**
 * The nearest service that lies beyond the border on one side, as a person would walk: distance aside counts twice, so
 * what stands straight ahead wins over what is near but beside. `null` where nothing lies there.
 */
export function neighbourTowards(
  nodes: readonly NodeBox[],
  from: ServiceId,
  direction: Direction,
): ServiceId | null {
  const start = nodes.find((node) => node.service === from)
  if (!start) return null
  const origin = centre(start)
  const ahead = unit[direction]
  const border = Math.abs(ahead.x) * (start.width / 2) + Math.abs(ahead.y) * (start.height / 2)
  let best: { readonly service: ServiceId; readonly cost: number } | null = null
  for (const node of nodes) {
    const { x, y } = centre(node)
    const along = (x - origin.x) * ahead.x + (y - origin.y) * ahead.y
    const aside = Math.abs((x - origin.x) * ahead.y) + Math.abs((y - origin.y) * ahead.x)
    if (node.service === from || along <= border) continue
    const cost = along + 2 * aside
    if (!best || cost < best.cost || (cost === best.cost && node.service < best.service)) {
      best = { service: node.service, cost }
    }
  }
  return best?.service ?? null
}
