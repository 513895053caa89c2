import { type ServiceId, serviceId } from '../../../shared/base/ids'
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

const isLonger = (a: Step | null, b: Step): boolean =>
  a === null || b.length > a.length || (b.length === a.length && b.id < a.id)

/** The step that some services are together, from those that they lead to; these are known by slot. */
function stepOf(members: readonly ServiceNode[], steps: readonly (Step | undefined)[]): Step {
  let id = members[0]?.id ?? serviceId('')
  let then: Step | null = null
  for (const member of members) {
    if (member.id < id) id = member.id
    for (const link of member.out) {
      const step = isWaiting(link) ? steps[link.target.slot] : undefined
      if (step && isLonger(then, step)) then = step
    }
  }
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
    const slots = graph.slots('services')
    const { nodes, ends } = strongComponents(graph.bySlot('services'), slots, isWaiting)
    const steps = new Array<Step | undefined>(slots)
    let best: Step | null = null
    // One list for all of them, emptied each time: most components are a single service.
    const members: ServiceNode[] = []
    let closed = 0
    for (const [place, node] of nodes.entries()) {
      members.push(node)
      if (place + 1 !== ends[closed]) continue
      const step = stepOf(members, steps)
      for (const { slot } of members) steps[slot] = step
      if (isLonger(best, step)) best = step
      members.length = 0
      closed += 1
    }
    const chain: ServiceId[] = []
    for (let step = best; step; step = step.then) chain.push(step.id)
    return chain.length > 1 ? chain : []
  },
  same: (a, b) => a.length === b.length && a.every((id, n) => id === b[n]),
})
