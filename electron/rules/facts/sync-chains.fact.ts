import type { ServiceId } from '../../../shared/base/ids'
import { defineFact } from '../define-fact'
import type { LinkNode, ServiceNode } from '../nodes'
import { strongComponents } from './strong-components'

/** The longest chain of services that wait for each other, first to last; empty without a waiting link. */
export type LongestChain = readonly ServiceId[]

const isWaiting = ({ waits, source, target }: LinkNode): boolean =>
  waits && source !== target && source.technology?.category !== 'client-app'

/** A circle of services, or one by itself, with the longest chain that begins in it. */
interface Step {
  /** Smallest id of its services. */
  readonly id: ServiceId
  readonly length: number
  readonly then: Step | null
}

const longer = (a: Step | null, b: Step): boolean =>
  a === null || b.length > a.length || (b.length === a.length && b.id < a.id)

/** The step that a component is, from those of the components that it leads to. */
function stepOf(members: readonly ServiceNode[], steps: ReadonlyMap<ServiceNode, Step>): Step {
  let then: Step | null = null
  for (const { out } of members) {
    for (const link of out) {
      const step = isWaiting(link) ? steps.get(link.target) : undefined
      if (step && longer(then, step)) then = step
    }
  }
  const id = members.map((member) => member.id).reduce((a, b) => (b < a ? b : a))
  return { id, length: 1 + (then?.length ?? 0), then }
}

/**
 * Longest synchronous chain from an entry: the way from the user's device to it does not count. Services that call each
 * other in a circle count as one step: the circle itself is the finding of another audit.
 */
export const longestSyncChain = defineFact<LongestChain>({
  id: 'longest-sync-chain',
  reads: ['requests'],
  compute(graph) {
    const steps = new Map<ServiceNode, Step>()
    let best: Step | null = null
    for (const members of strongComponents(graph.services.values(), graph.slots('services'), isWaiting)) {
      const step = stepOf(members, steps)
      for (const member of members) steps.set(member, step)
      if (longer(best, step)) best = step
    }
    const chain: ServiceId[] = []
    for (let step = best; step; step = step.then) chain.push(step.id)
    return chain.length > 1 ? chain : []
  },
  same: (a, b) => a.length === b.length && a.every((id, n) => id === b[n]),
})
