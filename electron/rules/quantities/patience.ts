import type { LinkId, ServiceId } from '../../../shared/base/ids'
import type { RequestOrder } from './request-order'

/** How long a request can hang, and what retries do to a service that fails. */
export interface Patience {
  /** Seconds; without end where a call on the way has no timeout and ends nowhere by itself. */
  readonly seconds: number
  /** Tries of every layer multiplied, along the worst chain: `rᵈ` for r tries in each of d layers. */
  readonly load: number
}

/**
 * Longest time that a request at each service can hang: every waiting call runs into its timeout, at every try, one
 * after the other. What is called but calls nobody can keep its caller for ever. Multiplied retries after Beyer et al.,
 * Site Reliability Engineering, chapter 22.
 */
export function patienceOf({ calledFirst, callsOf }: RequestOrder): ReadonlyMap<ServiceId, Patience> {
  const known = new Map<ServiceId, Patience>()
  for (const id of calledFirst) {
    const waiting = callsOf(id).filter((call) => call.waits)
    let seconds = waiting.length === 0 ? Number.POSITIVE_INFINITY : 0
    let load = 1
    for (const { target, timeout, retries } of waiting) {
      const below = known.get(target)
      seconds += (retries + 1) * Math.min(timeout, below?.seconds ?? Number.POSITIVE_INFINITY)
      load = Math.max(load, (retries + 1) * (below?.load ?? 1))
    }
    known.set(id, { seconds, load })
  }
  return known
}

/** Waiting calls without a timeout among the services of a path, in the order of their ids. */
export function untimedCalls(services: readonly ServiceId[], { callsOf }: RequestOrder): LinkId[] {
  return services
    .flatMap((id) => callsOf(id))
    .filter((call) => call.waits && !Number.isFinite(call.timeout))
    .map(({ link }) => link)
    .sort()
}
