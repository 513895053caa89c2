import type { ServiceId } from '../../../shared/base/ids'
import type { CallInput } from './call-inputs'
import type { Inputs } from './read-inputs'

/** The calls as they are followed: without those that close a circle. */
export interface RequestOrder {
  /** Every service, after all that it calls. */
  readonly calledFirst: readonly ServiceId[]
  readonly callsOf: (service: ServiceId) => readonly CallInput[]
}

const none: readonly CallInput[] = []

/**
 * Services in an order in which everything that one calls stands before it. A call back to a service that is still
 * being followed is left out: a circle has no such order, and it is the finding of an audit. On an explicit stack, so
 * depth is no limit.
 */
export function requestOrder({ services, calls, entries }: Inputs): RequestOrder {
  const state = new Map<ServiceId, 'open' | 'done'>()
  const followed = new Map<ServiceId, CallInput[]>()
  const calledFirst: ServiceId[] = []
  for (const start of [...entries, ...services.keys()]) {
    const stack: { id: ServiceId; at: number }[] = state.has(start) ? [] : [{ id: start, at: 0 }]
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const { id } = top
      if (top.at === 0) state.set(id, 'open')
      const call = calls.get(id)?.[top.at]
      top.at += 1
      if (!call) {
        state.set(id, 'done')
        calledFirst.push(id)
        stack.pop()
        continue
      }
      const known = state.get(call.target)
      if (known === 'open' || !services.has(call.target)) continue
      const own = followed.get(id)
      if (own) own.push(call)
      else followed.set(id, [call])
      if (known === undefined) stack.push({ id: call.target, at: 0 })
    }
  }
  return { calledFirst, callsOf: (service) => followed.get(service) ?? none }
}
