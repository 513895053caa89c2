import type { ServiceId } from '../../../../shared/base/ids'
import type { NodeBox } from '../../../../shared/views/positioned-view'
import { type Direction, neighbourOf } from '../../walking'

/** The nearest service on one side of another; `null` where none lies there. */
export const neighbourTowards = (
  nodes: readonly NodeBox[],
  from: ServiceId,
  direction: Direction,
): ServiceId | null =>
  neighbourOf(
    nodes.map((node) => ({ ...node, id: node.service })),
    from,
    direction,
  )
