import type { LinkId, ServiceId } from '../../../shared/base/ids'
import { defineFact } from '../define-fact'
import type { DesignGraph } from '../design-graph'
import { carriesRequests } from '../site'

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

interface Step {
  readonly link: LinkId
  readonly target: ServiceId
}
type Steps = ReadonlyMap<ServiceId, readonly Step[]>

/** What each service waits for; every end of a waiting link is a key. */
function waitingSteps(graph: DesignGraph): Steps {
  const steps = new Map<ServiceId, Step[]>()
  const at = (id: ServiceId): Step[] => {
    const known = steps.get(id)
    if (known) return known
    const fresh: Step[] = []
    steps.set(id, fresh)
    return fresh
  }
  for (const link of graph.links.values()) {
    if (!link.sync || !carriesRequests(link) || link.source === link.target) continue
    at(link.source).push({ link: link.id, target: link.target })
    at(link.target)
  }
  return steps
}

interface Visit {
  readonly id: ServiceId
  readonly index: number
  low: number
  open: boolean
  /** How many of its steps were taken. */
  taken: number
}

/**
 * Strongly connected components of more than one service (Tarjan 1972), on an explicit stack, so depth is no limit.
 * Which components there are does not depend on the order of the steps.
 */
function components(steps: Steps): ServiceId[][] {
  const visits = new Map<ServiceId, Visit>()
  const found: ServiceId[][] = []
  const open: Visit[] = []
  const path: Visit[] = []
  const enter = (id: ServiceId): void => {
    const visit: Visit = { id, index: visits.size, low: visits.size, open: true, taken: 0 }
    visits.set(id, visit)
    open.push(visit)
    path.push(visit)
  }
  for (const start of steps.keys()) {
    if (!visits.has(start)) enter(start)
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const step = steps.get(top.id)?.[top.taken]
      if (step) {
        top.taken += 1
        const known = visits.get(step.target)
        if (!known) enter(step.target)
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
function closingLinks(members: readonly ServiceId[], steps: Steps): LinkId[] {
  const inside = new Set(members)
  const seen = new Set<ServiceId>()
  const onPath = new Set<ServiceId>()
  const closing: LinkId[] = []
  const path: { id: ServiceId; steps: readonly Step[]; taken: number }[] = []
  const enter = (id: ServiceId): void => {
    seen.add(id)
    onPath.add(id)
    const own = (steps.get(id) ?? []).filter(({ target }) => inside.has(target))
    path.push({ id, steps: own.sort((a, b) => (a.link < b.link ? -1 : 1)), taken: 0 })
  }
  for (const start of members) {
    if (!seen.has(start)) enter(start)
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const step = top.steps[top.taken]
      if (!step) {
        onPath.delete(top.id)
        path.pop()
        continue
      }
      top.taken += 1
      if (onPath.has(step.target)) closing.push(step.link)
      else if (!seen.has(step.target)) enter(step.target)
    }
  }
  return closing.sort()
}

/** Circles in the graph of waiting links. */
export const syncCycles = defineFact<SyncCycles>({
  id: 'sync-cycles',
  reads: ['links'],
  compute(graph) {
    const steps = waitingSteps(graph)
    const cycles = components(steps)
      .map((services) => ({ services, closing: closingLinks(services, steps) }))
      .sort(
        (a, b) =>
          b.services.length - a.services.length || ((a.services[0] ?? '') < (b.services[0] ?? '') ? -1 : 1),
      )
    return { cycles, services: steps.size }
  },
  same: (a, b) =>
    a.services === b.services &&
    a.cycles.length === b.cycles.length &&
    a.cycles.every(
      ({ services, closing }, n) =>
        services.join() === b.cycles[n]?.services.join() && closing.join() === b.cycles[n]?.closing.join(),
    ),
})
