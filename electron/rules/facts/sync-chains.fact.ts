import type { ServiceId } from '../../../shared/base/ids'
import { technology } from '../../../shared/catalog/catalog'
import { defineFact } from '../define-fact'
import { carriesRequests } from '../site'

/** The longest chain of services that wait for each other, first to last; empty without a waiting link. */
export type LongestChain = readonly ServiceId[]

/**
 * Longest synchronous chain from an entry: the way from the user's device to it does not count. Services that call each other in a circle count as one step: the circle itself is the
 * finding of another audit. Walks the links once (depth first, on an explicit stack, so depth is no limit).
 */
export const longestSyncChain = defineFact<LongestChain>({
  id: 'longest-sync-chain',
  reads: ['services', 'links'],
  compute(graph) {
    const next = new Map<ServiceId, ServiceId | null>()
    const length = new Map<ServiceId, number>()
    const open = new Set<ServiceId>()
    const targets = (id: ServiceId): ServiceId[] => {
      const found: ServiceId[] = []
      if (technology(graph.service(id)?.technology ?? '')?.category === 'client-app') return found
      for (const link of graph.linksFrom(id)) {
        if (link.sync && carriesRequests(link) && graph.service(link.target)) found.push(link.target)
      }
      return found.sort()
    }
    for (const start of [...graph.services.keys()].sort() as ServiceId[]) {
      const stack: { id: ServiceId; targets: ServiceId[]; at: number }[] = []
      const enter = (id: ServiceId): void => {
        open.add(id)
        stack.push({ id, targets: targets(id), at: 0 })
      }
      if (!length.has(start)) enter(start)
      for (let top = stack.at(-1); top; top = stack.at(-1)) {
        const target = top.targets[top.at]
        if (target !== undefined) {
          top.at += 1
          if (!length.has(target) && !open.has(target)) enter(target)
          continue
        }
        const best = top.targets
          .filter((id) => length.has(id))
          .reduce<ServiceId | null>(
            (a, b) => (a !== null && (length.get(a) ?? 0) >= (length.get(b) ?? 0) ? a : b),
            null,
          )
        next.set(top.id, best)
        length.set(top.id, 1 + (best === null ? 0 : (length.get(best) ?? 0)))
        open.delete(top.id)
        stack.pop()
      }
    }
    let first: ServiceId | null = null
    for (const id of [...length.keys()].sort()) {
      if (first === null || (length.get(id) ?? 0) > (length.get(first) ?? 0)) first = id
    }
    const chain: ServiceId[] = []
    for (let id = first; id !== null; id = next.get(id) ?? null) chain.push(id)
    return chain.length > 1 ? chain : []
  },
  same: (a, b) => a.length === b.length && a.every((id, n) => id === b[n]),
})
