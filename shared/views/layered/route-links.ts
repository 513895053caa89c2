import type { LinkId, ServiceId } from '../../base/ids'
import type { Design } from '../../model/design'
import { linkText } from '../../shapes/link/link-label'
import { compareIds } from '../id-order'
import { labelMiddle } from '../lines/along'
import type { EdgeRoute, NodeBox, Point } from '../positioned-view'
import { bentLinks } from './bent-links'
import { placeLabels } from './place-labels'
import type { PlacedNodes } from './place-nodes'
import { chooseCourse } from './routing/choose-course'
import { drawLines } from './routing/draw-lines'
import { groundOf } from './routing/ground'
import { assignPorts, type TakenPort, takenAt } from './routing/ports'
import { shareTrunks } from './routing/share-trunks'
import type { Wire } from './routing/wire'

/**
 * Routes the links of a design between placed services: orthogonal, from border to border, round the services in
 * between, each with a place for its label; where a person bent a link or put its label, there. With `only`, just those links are routed, and `standing` routes, such as
 * those of all other links, are kept clear of; that is what a drag needs.
 *
 * Deterministic, O(links × bands crossed). Links of services that are not placed are left out.
 */
export function routeLinks(
  design: Design,
  placed: PlacedNodes,
  only?: ReadonlySet<LinkId>,
  standing: readonly EdgeRoute[] = [],
): EdgeRoute[] {
  const { nodes } = placed
  const byId = new Map<ServiceId, NodeBox>(nodes.map((node) => [node.service, node]))
  const ground = groundOf(nodes)
  const replicated = new Set([...design.services.values()].filter((s) => s.replicas > 1).map((s) => s.id))
  const links = [...design.links.values()]
    .filter((link) => only === undefined || only.has(link.id))
    .sort((a, b) => compareIds(a.id, b.id))
  const bent = bentLinks(links, design.lineCourses, byId, replicated)
  const wires: Wire[] = links.flatMap((link) => {
    if (bent.has(link.id)) return []
    const source = byId.get(link.source)
    const target = byId.get(link.target)
    if (!source || !target) return []
    return [{ link: link.id, source, target, course: chooseCourse(ground, source, target, replicated) }]
  })
  const kept = standing.filter(({ link, points }) => only?.has(link) === false && isNear(wires, points))
  const fixed = [...kept, ...[...bent].map(([link, points]) => ({ link, points, label: null }))]
  const ports = assignPorts(wires, replicated, takenPorts(design, byId, fixed))
  const found = shareTrunks(ground, drawLines(ground, nodes, wires, ports, replicated, fixed), design.links)
  const ways = new Map([...bent, ...found.map(({ link, points }) => [link, points] as const)])
  const lines = links.flatMap(({ id }) => {
    const points = ways.get(id)
    return points ? [{ link: id, points }] : []
  })
  const texts = new Map(links.map((link) => [link.id, linkText(link)]))
  const labels = placeLabels(
    lines.map(({ link, points }) => {
      const put = design.lineCourses.get(link)?.label
      return { link, points, text: texts.get(link) ?? '', ...(put && { middle: labelMiddle(points, put) }) }
    }),
    placed,
    replicated,
    kept,
  )
  return lines.map(({ link, points }) => ({ link, points, label: labels.get(link) ?? null }))
}

/** Lines and labels of wires stay within this distance of the two services, px, but for rare detours. */
const vicinity = 240

/** Whether a standing route comes into the vicinity of one of the wires. */
function isNear(wires: readonly Wire[], points: readonly Point[]): boolean {
  const low = (axis: 'x' | 'y'): number => Math.min(...points.map((point) => point[axis]))
  const high = (axis: 'x' | 'y'): number => Math.max(...points.map((point) => point[axis]))
  const [left, right, top, bottom] = [low('x'), high('x'), low('y'), high('y')]
  return wires.some(
    ({ source, target }) =>
      left < Math.max(source.x, target.x) + source.width + vicinity &&
      right > Math.min(source.x, target.x) - vicinity &&
      top < Math.max(source.y, target.y) + source.height + vicinity &&
      bottom > Math.min(source.y, target.y) - vicinity,
  )
}

/** The ports that routes on the canvas occupy. */
function takenPorts(
  design: Design,
  nodes: ReadonlyMap<ServiceId, NodeBox>,
  routes: readonly EdgeRoute[],
): TakenPort[] {
  return routes.flatMap(({ link, points }) => {
    const ends = design.links.get(link)
    const [first, last] = [points[0], points.at(-1)]
    const [source, target] = [ends && nodes.get(ends.source), ends && nodes.get(ends.target)]
    return [
      ...(source && first ? [takenAt(source, first)] : []),
      ...(target && last ? [takenAt(target, last)] : []),
    ]
  })
}
