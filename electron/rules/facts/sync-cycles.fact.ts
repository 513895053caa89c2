import type { LinkId, ServiceId } from '../../../shared/base/ids'
import type { Link } from '../../../shared/model/link'
import { defineFact } from '../define-fact'
import type { DesignGraph } from '../design-graph'
import { waits } from '../site'

/** Services that wait for each other in a circle. */
export interface SyncCycle {
  /** In the order of ids. */
  readonly services: readonly ServiceId[]
  /** Links without which none of them waits for itself. */
  readonly closing: readonly LinkId[]
}

export interface SyncCycles {
  /** Largest first, then by the first id. */
  readonly cycles: readonly SyncCycle[]
  /** Services that wait or are waited for. */
  readonly services: number
}

const waitsForOther = (link: Link): boolean => waits(link) && link.source !== link.target

/** A service on the way of a walk, with the links that were not yet followed. */
interface Visit {
  readonly id: ServiceId
  readonly index: number
  readonly rest: Iterator<Link, undefined>
  low: number
  open: boolean
}

/**
 * Strongly connected components of more than one service (Tarjan 1972), on an explicit stack, so depth is no limit.
 * Only services that wait and are waited for, `both`, can be in a circle. Which components there are does not
 * depend on the order of the links.
 */
function components(graph: DesignGraph, both: ReadonlySet<ServiceId>): ServiceId[][] {
  const visits = new Map<ServiceId, Visit>()
  const found: ServiceId[][] = []
  const open: Visit[] = []
  const path: Visit[] = []
  const enter = (id: ServiceId): void => {
    const index = visits.size
    const visit: Visit = { id, index, low: index, open: true, rest: graph.linksFrom(id).values() }
    visits.set(id, visit)
    open.push(visit)
    path.push(visit)
  }
  for (const start of both) {
    if (!visits.has(start)) enter(start)
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { done, value: link } = top.rest.next()
      if (!done) {
        if (!waitsForOther(link) || !both.has(link.target)) continue
        const known = visits.get(link.target)
        if (!known) enter(link.target)
        else if (known.open) top.low = Math.min(top.low, known.index)
        continue
      }
      path.pop()
      const below = path.at(-1)
      if (below) below.low = Math.min(below.low, top.low)
      if (top.low < top.index) continue
      const members = open.splice(open.lastIndexOf(top))
      for (const member of members) member.open = false
      if (members.length > 1) found.push(members.map(({ id }) => id).sort())
    }
  }
  return found
}

/** The links of a walk, depth first and in the order of ids, that lead back to where the walk came from. */
function closingLinks(graph: DesignGraph, members: readonly ServiceId[]): LinkId[] {
  const inside = new Set(members)
  const seen = new Set<ServiceId>()
  const onPath = new Set<ServiceId>()
  const closing: LinkId[] = []
  const path: { readonly id: ServiceId; readonly rest: Iterator<Link, undefined> }[] = []
  const enter = (id: ServiceId): void => {
    seen.add(id)
    onPath.add(id)
    const own = [...graph.linksFrom(id)].filter((link) => waitsForOther(link) && inside.has(link.target))
    path.push({ id, rest: own.sort((a, b) => (a.id < b.id ? -1 : 1)).values() })
  }
  for (const start of members) {
    if (!seen.has(start)) enter(start)
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { done, value: link } = top.rest.next()
      if (done) {
        onPath.delete(top.id)
        path.pop()
      } else if (onPath.has(link.target)) closing.push(link.id)
      else if (!seen.has(link.target)) enter(link.target)
    }
  }
  return closing.sort()
}

/** Circles in the graph of waiting links. */
export const syncCycles = defineFact<SyncCycles>({
  id: 'sync-cycles',
  reads: ['requests'],
  compute(graph) {
    const waiting = new Set<ServiceId>()
    const awaited = new Set<ServiceId>()
    for (const link of graph.links.values()) {
      if (!waitsForOther(link)) continue
      waiting.add(link.source)
      awaited.add(link.target)
    }
    const both = new Set<ServiceId>()
    for (const id of awaited) if (waiting.has(id)) both.add(id)
    const cycles = components(graph, both)
      .map((services) => ({ services, closing: closingLinks(graph, services) }))
      .sort(
        (a, b) =>
          b.services.length - a.services.length || ((a.services[0] ?? '') < (b.services[0] ?? '') ? -1 : 1),
      )
    return { cycles, services: waiting.size + awaited.size - both.size }
  },
  same: (a, b) =>
    a.services === b.services &&
    a.cycles.length === b.cycles.length &&
    a.cycles.every(
      ({ services, closing }, n) =>
        services.join() === b.cycles[n]?.services.join() && closing.join() === b.cycles[n].closing.join(),
    ),
})
