import type { ServiceId } from '../../../../shared/base/ids'
import { layers } from '../../../../shared/model/layer'
import type { NodeBox } from '../../../../shared/views/positioned-view'
import { rowsOf } from '../../walking'

/** Services in the order in which a person reads the view: lane by lane, row by row, from left to right. */
export function readingOrder(nodes: readonly NodeBox[]): ServiceId[] {
  const lanes = new Map(layers.map((layer): [string, NodeBox[]] => [layer, []]))
  for (const node of nodes) lanes.get(node.layer)?.push(node)
  return [...lanes.values()].flatMap((lane) => rowsOf(lane).flat()).map((node) => node.service)
}
