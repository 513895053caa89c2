import type { ServiceId } from '../../../shared/base/ids'
import { technology } from '../../../shared/catalog/catalog'
import { defineFact } from '../define-fact'
import type { DesignGraph } from '../design-graph'
import { waits } from '../site'

/** The longest chain of services that wait for each other, first to last; empty without a waiting link. */
export type LongestChain = readonly ServiceId[]

/** Who waits for whom, by number: services without a waiting link are left out, which is most of a large design. */
interface Waiting {
  readonly ids: readonly ServiceId[]
  readonly next: readonly (readonly number[])[]
}

function waiting(graph: DesignGraph): Waiting {
  const numbers = new Map<ServiceId, number>()
  const ids: ServiceId[] = []
  const next: number[][] = []
  const numberOf = (id: ServiceId): number => {
    const known = numbers.get(id)
    if (known !== undefined) return known
    numbers.set(id, ids.length)
    next.push([])
    return ids.push(id) - 1
  }
  for (const link of graph.links.values()) {
    const { source, target } = link
    if (!waits(link) || source === target) continue
    if (technology(graph.service(source)?.technology ?? '')?.category === 'client-app') continue
    next[numberOf(source)]?.push(numberOf(target))
  }
  return { ids, next }
}

/** A circle of services, or one by itself, with the longest chain that begins in it. */
interface Step {
  /** Smallest id of its services. */
  readonly id: ServiceId
  readonly length: number
  readonly then: Step | null
}

const longer = (a: Step | null, b: Step): boolean =>
  a === null || b.length > a.length || (b.length === a.length && b.id < a.id)

/**
 * Strongly connected components in the order in which Tarjan's algorithm (1972) closes them: what a component waits
 * for is closed before it, so its longest chain is known at once. On an explicit stack, so depth is no limit.
 */
function longestFrom({ ids, next }: Waiting): Step | null {
  const index = new Int32Array(ids.length).fill(-1)
  const low = new Int32Array(ids.length)
  const at = new Int32Array(ids.length)
  const steps: (Step | undefined)[] = []
  const open: number[] = []
  let count = 0
  let best: Step | null = null
  const close = (root: number): void => {
    const members = open.splice(open.lastIndexOf(root))
    let then: Step | null = null
    let id = ids[root]
    for (const member of members) {
      const own = ids[member]
      if (own !== undefined && (id === undefined || own < id)) id = own
      for (const target of next[member] ?? []) {
        const step = steps[target]
        if (step && longer(then, step)) then = step
      }
    }
    if (id === undefined) return
    const step: Step = { id, length: 1 + (then?.length ?? 0), then }
    for (const member of members) steps[member] = step
    if (longer(best, step)) best = step
  }
  for (let start = 0; start < ids.length; start += 1) {
    if (index[start] !== -1) continue
    const path = [start]
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      if (index[top] === -1) {
        index[top] = low[top] = count
        count += 1
        open.push(top)
      }
      const target = next[top]?.[at[top] ?? 0]
      if (target !== undefined) {
        at[top] = (at[top] ?? 0) + 1
        if (index[target] === -1) path.push(target)
        else if (steps[target] === undefined) low[top] = Math.min(low[top] ?? 0, index[target] ?? 0)
        continue
      }
      path.pop()
      const below = path.at(-1)
      if (below !== undefined) low[below] = Math.min(low[below] ?? 0, low[top] ?? 0)
      if (low[top] === index[top]) close(top)
    }
  }
  return best
}

/**
 * Longest synchronous chain from an entry: the way from the user's device to it does not count. Services that call each
 * other in a circle count as one step: the circle itself is the finding of another audit.
 */
export const longestSyncChain = defineFact<LongestChain>({
  id: 'longest-sync-chain',
  reads: ['requests'],
  compute(graph) {
    const chain: ServiceId[] = []
    for (let step = longestFrom(waiting(graph)); step; step = step.then) chain.push(step.id)
    return chain.length > 1 ? chain : []
  },
  same: (a, b) => a.length === b.length && a.every((id, n) => id === b[n]),
})
