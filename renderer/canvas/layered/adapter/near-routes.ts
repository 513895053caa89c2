import type { LinkId, ServiceId } from '../../../../shared/base/ids'
import type { Design } from '../../../../shared/model/design'
import type { Link } from '../../../../shared/model/link'
import { directRoutes } from '../../../../shared/views/layered/direct-routes'
import type { PlacedNodes } from '../../../../shared/views/layered/place-nodes'
import { routeLinks } from '../../../../shared/views/layered/route-links'
import type { Box, EdgeRoute, NodeBox } from '../../../../shared/views/positioned-view'
import { boxAround } from '../../box-around'

/** Up to as many links, among as many services, are routed within a frame; more take the direct way. */
const fewLinks = 16
const fewServices = 240
/** px round the ends of a link that its line stays in. */
const vicinity = 240

/**
 * The routes of some links of a view so large that to route them in the light of all others would take longer than a
 * frame: in the light of the services that are near, or straight there.
 */
export function nearRoutes(
  design: Design,
  { lanes, nodes }: PlacedNodes,
  links: readonly Link[],
): EdgeRoute[] {
  const ends = new Set(links.flatMap(({ source, target }) => [source, target]))
  const known = new Map<ServiceId, NodeBox>()
  for (const node of nodes) if (ends.has(node.service)) known.set(node.service, node)
  const around = links.length <= fewLinks ? boxAround([...known.values()]) : null
  if (!around) return directRoutes(links, known, design.lineCourses)
  const near = nodes.filter((node) => isNear(node, around))
  if (near.length > fewServices) return directRoutes(links, known, design.lineCourses)
  const part = {
    ...design,
    services: new Map(
      near.flatMap(({ service }) => design.services.get(service) ?? []).map((s) => [s.id, s]),
    ),
    links: new Map(links.map((link) => [link.id, link])),
  }
  return routeLinks(part, { lanes, nodes: near }, new Set<LinkId>(links.map(({ id }) => id)))
}

const isNear = (node: NodeBox, around: Box): boolean =>
  node.x < around.x + around.width + vicinity &&
  node.x + node.width > around.x - vicinity &&
  node.y < around.y + around.height + vicinity &&
  node.y + node.height > around.y - vicinity
