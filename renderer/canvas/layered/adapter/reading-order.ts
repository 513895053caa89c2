import type { ServiceId } from '../../../../shared/base/ids'
import { layers } from '../../../../shared/model/layer'
import type { NodeBox } from '../../../../shared/views/positioned-view'

/** Services in the order in which a person reads the view: lane by lane, row by row, from left to right. */
export function readingOrder(nodes: readonly NodeBox[]): ServiceId[] {
  const lanes = new Map(layers.map((layer): [string, NodeBox[]] => [layer, []]))
  for (const node of nodes) lanes.get(node.layer)?.push(node)
  return [...lanes.values()].flatMap((lane) => rowsOf(lane).flat()).map((node) => node.service)
}

/** Rows from top to bottom. A service belongs to a row if it begins above the middle of the row's highest one. */
function rowsOf(lane: readonly NodeBox[]): NodeBox[][] {
  const rows: NodeBox[][] = []
  let rowEnd = Number.NEGATIVE_INFINITY
  for (const node of [...lane].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && node.y < rowEnd) row.push(node)
    else {
      rows.push([node])
      rowEnd = node.y + node.height / 2
    }
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x || a.y - b.y)
  return rows
}

/**
 * The service before or after `from` in reading order; without `from`, the first or the last one. `null` at the end:
 * the focus then leaves the canvas.
 */
export function stepInOrder(
  order: readonly ServiceId[],
  from: ServiceId | null,
  step: 1 | -1,
): ServiceId | null {
  const index = from === null ? -1 : order.indexOf(from)
  if (index === -1) return (step === 1 ? order[0] : order.at(-1)) ?? null
  return order[index + step] ?? null
}
