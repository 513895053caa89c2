import { thresholds } from '../audits/thresholds'
import { defineTally } from '../define-fact'

/**
 * Requests that the web applications can have in flight at once: replicas × processes × threads for synchronous
 * handlers; replicas × processes × connections that one event loop holds for asynchronous ones. Autoscaled services
 * count with their upper end.
 */
export const requestSlots = defineTally<'slots'>({
  id: 'request-slots',
  each({ service, technology, in: into }, add) {
    if (technology?.category !== 'web-framework' || into.length === 0) return
    const { autoscaleMax, workers, threads, handlers, workerClass } = service.settings
    const processes = Math.max(service.replicas, autoscaleMax ?? 0) * (workers ?? 1)
    const { eventLoop, greenlets } = thresholds.requestsPerProcess
    if (handlers === 'async') add('slots', processes * eventLoop)
    else if (workerClass === 'gevent') add('slots', processes * greenlets)
    else add('slots', processes * (threads ?? 1))
  },
})
