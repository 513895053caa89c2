import type { ServiceId } from '../../../../shared/base/ids'
import type { Design } from '../../../../shared/model/design'
import type { Link } from '../../../../shared/model/link'
import type { EdgeRoute, Point, PositionedView } from '../../../../shared/views/positioned-view'
import { nearRoutes } from './near-routes'

/** The links at services that are being moved. */
export const linksAt = (design: Design, moved: ReadonlyMap<ServiceId, Point>): Link[] =>
  [...design.links.values()].filter(({ source, target }) => moved.has(source) || moved.has(target))

/** The routes of the links at services that are being moved in a large view. */
export function followRoutes(
  design: Design,
  { lanes, nodes }: PositionedView,
  moved: ReadonlyMap<ServiceId, Point>,
  links: readonly Link[],
): EdgeRoute[] {
  const placed = nodes.map((node) =>
    moved.has(node.service) ? { ...node, ...moved.get(node.service) } : node,
  )
  return nearRoutes(design, { lanes, nodes: placed }, links)
}
