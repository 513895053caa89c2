import type { LinkId, ServiceId } from '../../../../shared/base/ids'
import type { Design } from '../../../../shared/model/design'
import type { LineCourse } from '../../../../shared/model/line-course'
import type { Link } from '../../../../shared/model/link'
import { directRoutes } from '../../../../shared/views/layered/direct-routes'
import { boundsOf, layeredView } from '../../../../shared/views/layered/layered-view'
import { type PlacedNodes, placeNodes } from '../../../../shared/views/layered/place-nodes'
import { routeLinks } from '../../../../shared/views/layered/route-links'
import type { NodeBox, PositionedView } from '../../../../shared/views/positioned-view'
import { nearRoutes } from './near-routes'

/** A view together with what it was made from, so that the next one can tell what an edit changed. */
export interface DrawnView {
  readonly view: PositionedView
  /** Nothing is gained by routing all links anew, or it would take seconds; else it is still to be done. */
  readonly settled: boolean
  readonly links: readonly Link[]
  readonly courses: ReadonlyMap<string, LineCourse>
  /** Services with a second outline, round which links run. */
  readonly replicated: ReadonlySet<ServiceId>
}

/** Up to this many links are all routed anew after each edit, which takes less than a frame. */
const fewLinks = 60

/**
 * From this many links on it takes longer to route all of them than a person waits to see anything, and longer than a
 * frame to route one in the light of all others.
 */
const manyLinks = 400
/** From this many on it takes seconds, even on a thread: an edit moves nothing but the links that it touches. */
const tooManyLinks = 3000

const remember = (design: Design, view: PositionedView, settled: boolean): DrawnView => ({
  view,
  settled,
  links: [...design.links.values()],
  courses: new Map(design.lineCourses),
  replicated: replicatedIn(design),
})

function replicatedIn(design: Design): Set<ServiceId> {
  const found = new Set<ServiceId>()
  for (const { id, replicas } of design.services.values()) if (replicas > 1) found.add(id)
  return found
}

/** The view of a design with every link routed in the light of all others. */
export const settledView = (design: Design): DrawnView => remember(design, layeredView(design), true)

/** The view with every link on the shortest way, until it is settled; where there are too many, they stay on it. */
function directView(design: Design, placed: PlacedNodes = placeNodes(design)): DrawnView {
  const nodes = new Map<ServiceId, NodeBox>()
  for (const node of placed.nodes) nodes.set(node.service, node)
  const edges = directRoutes(design.links.values(), nodes, design.lineCourses)
  // Without bends no link runs farther out than the services do.
  const outer = design.lineCourses.size > 0 ? edges : []
  return remember(
    design,
    { ...placed, edges, bounds: boundsOf(placed.lanes, placed.nodes, outer) },
    design.links.size > tooManyLinks,
  )
}

/**
 * The view after an edit, at once: in a large design only the links that the edit touched are routed, and the others
 * stay. What is routed keeps clear of the others or, where there are many, runs as it did while it was dragged. The view is then not settled: `settledView` may yet move some of them a little. A large design
 * that was not drawn before has its links on direct ways at first.
 */
export function nextView(design: Design, before: DrawnView | null): DrawnView {
  if (design.links.size <= fewLinks) return settledView(design)
  const isMany = design.links.size > manyLinks
  if (!before) return isMany ? directView(design) : settledView(design)
  const placed = placeNodes(design)
  const moved = movedServices(design, placed.nodes, before)
  const unchanged = new Set(before.links)
  const touched = new Map<LinkId, Link>()
  for (const link of design.links.values()) {
    const reshaped = before.courses.get(link.id) !== design.lineCourses.get(link.id)
    const changed = reshaped || !unchanged.has(link)
    if (changed || moved.has(link.source) || moved.has(link.target)) touched.set(link.id, link)
  }
  if (touched.size > design.links.size / 2) return isMany ? directView(design, placed) : settledView(design)
  const sameLinks = touched.size === 0 && design.links.size === before.links.length
  if (sameLinks && moved.size === 0 && placed.nodes.length === before.view.nodes.length) {
    return remember(design, before.view, before.settled)
  }
  const standing = before.view.edges.filter(({ link }) => design.links.has(link) && !touched.has(link))
  const routed = isMany
    ? nearRoutes(design, placed, [...touched.values()])
    : routeLinks(design, placed, new Set(touched.keys()), standing)
  const edges = [...standing, ...routed]
  const settled = before.settled && design.links.size > tooManyLinks
  return remember(design, { ...placed, edges, bounds: boundsOf(placed.lanes, placed.nodes, edges) }, settled)
}

/** Services that are new, stand elsewhere, or gained or lost their second outline. */
function movedServices(design: Design, nodes: readonly NodeBox[], before: DrawnView): Set<ServiceId> {
  const old = new Map(before.view.nodes.map((node) => [node.service, node]))
  const moved = new Set<ServiceId>()
  for (const { service, x, y } of nodes) {
    const known = old.get(service)
    const replicated = (design.services.get(service)?.replicas ?? 1) > 1
    if (known?.x !== x || known.y !== y || before.replicated.has(service) !== replicated) moved.add(service)
  }
  return moved
}
