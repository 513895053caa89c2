import type { ServiceId } from '../../../shared/base/ids'
import type { Case } from '../quant/range'
import type { CallInput } from './call-inputs'
import type { RequestOrder } from './request-order'

/** How often each service is visited for one request; what is never visited is not in it. */
export type Visits = ReadonlyMap<ServiceId, number>

const add = (to: Map<ServiceId, number>, id: ServiceId, visits: number): void => {
  if (visits > 0) to.set(id, (to.get(id) ?? 0) + visits)
}

/**
 * Visits where each request goes to one of several: in the worst case all of the traffic takes the way that visits a
 * service most, in the best it divides evenly.
 */
export function oneOf(ways: readonly Visits[], which: Case): Map<ServiceId, number> {
  const found = new Map<ServiceId, number>()
  for (const way of ways) {
    for (const [id, visits] of way) {
      if (which === 'worst') found.set(id, Math.max(found.get(id) ?? 0, visits))
      else add(found, id, visits / ways.length)
    }
  }
  return found
}

/** Visits for one request at each service that was asked for, worked out once for each. */
export class VisitCounter {
  readonly #order: RequestOrder
  readonly #rank: ReadonlyMap<ServiceId, number>
  readonly #callsMade: (call: CallInput) => number
  readonly #which: Case
  readonly #known = new Map<ServiceId, Visits>()

  /** @param callsMade calls that reach the target, tries included, for one request at the source */
  constructor(order: RequestOrder, callsMade: (call: CallInput) => number, which: Case) {
    this.#order = order
    this.#rank = new Map(order.calledFirst.map((id, rank) => [id, rank]))
    this.#callsMade = callsMade
    this.#which = which
  }

  /** Visits of every service for one request that arrives at this one. */
  from(start: ServiceId): Visits {
    const known = this.#known.get(start)
    if (known) return known
    const flow = new Map<ServiceId, number>([[start, 1]])
    const settled = new Map<ServiceId, number>()
    for (const id of this.#reachOf(start)) {
      const visits = flow.get(id) ?? 0
      if (visits === 0) continue
      const calls = this.#order.callsOf(id)
      for (const call of calls) {
        if (!call.choice) add(flow, call.target, visits * this.#callsMade(call))
      }
      const ways = calls.filter(({ choice }) => choice).map(({ target }) => this.from(target))
      if (ways.length > 0)
        for (const [each, share] of oneOf(ways, this.#which)) add(settled, each, visits * share)
    }
    for (const [id, visits] of settled) add(flow, id, visits)
    this.#known.set(start, flow)
    return flow
  }

  /** What a request to a service can reach without a choice, each after all that calls it. */
  #reachOf(start: ServiceId): ServiceId[] {
    const reached = new Set<ServiceId>([start])
    for (const id of reached) {
      for (const { target, choice } of this.#order.callsOf(id)) if (!choice) reached.add(target)
    }
    return [...reached].sort((a, b) => (this.#rank.get(b) ?? 0) - (this.#rank.get(a) ?? 0))
  }
}
