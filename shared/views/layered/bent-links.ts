import type { LinkId, ServiceId } from '../../base/ids'
import type { Design } from '../../model/design'
import type { Link } from '../../model/link'
import { bentWay } from '../lines/bent-way'
import type { NodeBox, Point } from '../positioned-view'
import { withOutline } from './routing/draw-lines'

/**
 * The ways of those links that a person bent, between placed services. Links whose bends the services cover are left
 * out: they find their own way.
 */
export function bentLinks(
  links: Iterable<Link>,
  courses: Design['lineCourses'],
  nodes: ReadonlyMap<ServiceId, NodeBox>,
  replicated: ReadonlySet<string>,
): Map<LinkId, readonly Point[]> {
  const ways = new Map<LinkId, readonly Point[]>()
  if (courses.size === 0) return ways
  for (const { id, source, target } of links) {
    const bends = courses.get(id)?.bends
    const [from, to] = [nodes.get(source), nodes.get(target)]
    if (!bends || !from || !to) continue
    const way = bentWay(withOutline(from, replicated), withOutline(to, replicated), bends)
    if (way) ways.set(id, way)
  }
  return ways
}
