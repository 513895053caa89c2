import type { Fragment } from '../../../../shared/commands/elements/paste-elements.command'
import { serviceSize } from '../../../../shared/shapes/service/service-shape'
import type { PositionedView } from '../../../../shared/views/positioned-view'
import { gridStep } from '../../grid'

/** px that a copy keeps from what stands already, so that links find a way between. */
const gap = { x: 24, y: 16 } as const
/** px between two tries. */
const tryStep = 3 * gridStep

/**
 * How far to the right, px, a fragment goes so that none of it covers what stands already: 0 back to where it was cut
 * from, else beside its original, and beside the copies made before.
 */
export function freeShift(view: PositionedView, fragment: Fragment): number {
  const layers = new Map<string, string>(fragment.services.map(({ id, layer }) => [id, layer]))
  const lanes = new Map(view.lanes.map((lane) => [lane.layer, lane]))
  const pairs = fragment.placements.flatMap(({ id, x, y }) =>
    view.nodes.flatMap((node) => {
      const lane = lanes.get(node.layer)
      const near = lane !== undefined && Math.abs(node.y - lane.y - y) < serviceSize.height + gap.y
      return near && layers.get(id) === node.layer ? [node.x - lane.x - x] : []
    }),
  )
  // Each number is where a standing service is, seen from one that is copied: the shift has to stay clear of all.
  const inTheWay = (shift: number): boolean =>
    pairs.some((distance) => Math.abs(distance - shift) < serviceSize.width + gap.x)
  let shift = 0
  while (inTheWay(shift)) shift += tryStep
  return shift
}
