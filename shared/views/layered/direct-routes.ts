import type { ServiceId } from '../../base/ids'
import type { Design } from '../../model/design'
import type { Link } from '../../model/link'
import { bentWay } from '../lines/bent-way'
import type { EdgeRoute, NodeBox, Point } from '../positioned-view'

/**
 * The shortest orthogonal ways between placed services, without a look at what lies between or a place for labels: what
 * is shown of links until `routeLinks` has found better ones, which takes far longer. Links that a person bent have their
 * bends; the others stay within what holds both their services. Links of services that are not placed are left out.
 */
export function directRoutes(
  links: Iterable<Link>,
  nodes: ReadonlyMap<ServiceId, NodeBox>,
  courses: Design['lineCourses'],
): EdgeRoute[] {
  const routes: EdgeRoute[] = []
  for (const { id, source, target } of links) {
    const from = nodes.get(source)
    const to = nodes.get(target)
    if (!from || !to) continue
    const bends = courses.get(id)?.bends
    const points = (bends && bentWay(from, to, bends)) ?? direct(from, to)
    routes.push({ link: id, points, label: null })
  }
  return routes
}

const middle = ({ x, width }: NodeBox): number => Math.round(x + width / 2)
const level = ({ y, height }: NodeBox): number => Math.round(y + height / 2)

/** Down or up where one lies below the other, else sideways. */
function direct(from: NodeBox, to: NodeBox): Point[] {
  const isBelow = to.y > from.y + from.height
  if (isBelow || to.y + to.height < from.y) {
    const start = { x: middle(from), y: isBelow ? from.y + from.height : from.y }
    const end = { x: middle(to), y: isBelow ? to.y : to.y + to.height }
    const turn = Math.round((start.y + end.y) / 2)
    return withoutRepeats([start, { x: start.x, y: turn }, { x: end.x, y: turn }, end])
  }
  const isRight = to.x >= from.x
  const start = { x: isRight ? from.x + from.width : from.x, y: level(from) }
  const end = { x: isRight ? to.x : to.x + to.width, y: level(to) }
  const turn = Math.round((start.x + end.x) / 2)
  return withoutRepeats([start, { x: turn, y: start.y }, { x: turn, y: end.y }, end])
}

/** Without points that stand where the one before them does. The same list comes back where none does. */
function withoutRepeats(points: Point[]): Point[] {
  for (let n = 1; n < points.length; n += 1) {
    if (repeats(points, n)) return points.filter((_, at) => !repeats(points, at))
  }
  return points
}

function repeats(points: readonly Point[], n: number): boolean {
  const before = points[n - 1]
  const point = points[n]
  return before !== undefined && point?.x === before.x && point.y === before.y
}
