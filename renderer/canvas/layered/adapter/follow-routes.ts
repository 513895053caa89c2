import type { LinkId, ServiceId } from '../../../../shared/base/ids'
import type { Design } from '../../../../shared/model/design'
import type { Link } from '../../../../shared/model/link'
import { directRoutes } from '../../../../shared/views/layered/direct-routes'
import { routeLinks } from '../../../../shared/views/layered/route-links'
import type { Box, EdgeRoute, NodeBox, Point, PositionedView } from '../../../../shared/views/positioned-view'
import { boxAround } from '../../box-around'

/** Up to as many links, among as many services, are routed while they are dragged; more take the direct way. */
const fewLinks = 16
const fewServices = 240
/** px round the ends of a link that its line stays in. */
const vicinity = 240

/** The links at services that are being moved. */
export const linksAt = (design: Design, moved: ReadonlyMap<ServiceId, Point>): Link[] =>
  [...design.links.values()].filter(({ source, target }) => moved.has(source) || moved.has(target))

/**
 * The routes of the links at services that are being moved, in a view so large that to route them in the light of all
 * others would take longer than a frame: in the light of what is near, or straight there.
 */
export function followRoutes(
  design: Design,
  view: PositionedView,
  moved: ReadonlyMap<ServiceId, Point>,
  links: readonly Link[],
): EdgeRoute[] {
  const ends = new Set(links.flatMap(({ source, target }) => [source, target]))
  const nodes = new Map<ServiceId, NodeBox>()
  for (const node of view.nodes)
    if (ends.has(node.service)) nodes.set(node.service, { ...node, ...moved.get(node.service) })
  const around = links.length <= fewLinks ? boxAround([...nodes.values()]) : null
  if (!around) return directRoutes(links, nodes, design.lineCourses)
  const near = view.nodes.filter((node) => !moved.has(node.service) && isNear(node, around))
  if (near.length > fewServices) return directRoutes(links, nodes, design.lineCourses)
  for (const node of near) if (!nodes.has(node.service)) nodes.set(node.service, node)
  const services = [...nodes.keys()].flatMap((id) => design.services.get(id) ?? [])
  const part = {
    ...design,
    services: new Map(services.map((service) => [service.id, service])),
    links: new Map(links.map((link) => [link.id, link])),
  }
  const placed = { lanes: view.lanes, nodes: [...nodes.values()] }
  return routeLinks(part, placed, new Set<LinkId>(links.map(({ id }) => id)))
}

const isNear = (node: NodeBox, around: Box): boolean =>
  node.x < around.x + around.width + vicinity &&
  node.x + node.width > around.x - vicinity &&
  node.y < around.y + around.height + vicinity &&
  node.y + node.height > around.y - vicinity
