import type { ClassPlacement } from '../../../../shared/model/classes/class-placement'
import type { Design } from '../../../../shared/model/design'
import { unionOf } from '../../../../shared/views/classes/boxes'
import type { ClassView } from '../../../../shared/views/classes/positioned-classes'
import type { Box } from '../../../../shared/views/positioned-view'
import { rankedPlacements } from './ranked-placements'

/** How many times as wide as high a layout is at the least and at the most: beyond, it is a tower or a band. */
const shape = { least: 0.5, most: 3 } as const

/**
 * The places that the layout engine found, unless they make a tower or a band, as they do of many classes on one rank:
 * then those in ranks, which break.
 */
export function wellShaped(
  found: readonly ClassPlacement[],
  design: Design,
  view: ClassView,
): readonly ClassPlacement[] {
  if (excess(found, view) === 0) return found
  const ranked = rankedPlacements(design, view)
  return excess(ranked, view) < excess(found, view) ? ranked : found
}

/** How far the shape of a layout is from what it should be; 0: it is as it should be. */
function excess(places: readonly ClassPlacement[], { nodes }: ClassView): number {
  const sizes = new Map<string, (typeof nodes)[number]>(nodes.map((node) => [node.class, node]))
  const boxes = places.flatMap(({ id, x, y }): Box[] => {
    const node = sizes.get(id)
    return node ? [{ x, y, width: node.width, height: node.outerHeight }] : []
  })
  const around = unionOf(boxes)
  if (!around || around.height === 0) return 0
  const ratio = around.width / around.height
  return Math.max(0, Math.log(ratio / shape.most), Math.log(shape.least / ratio))
}
