import { thresholds } from '../audits/thresholds'
import { sharesEventLoop, threadPool } from '../audits/waiting-style'
import { defineTally } from '../define-fact'

/**
 * Requests that the web applications can have in flight at once: replicas × processes × what one process holds, which
 * are the connections of an event loop for asynchronous handlers, else its greenlets or threads. Asynchronous handlers
 * behind WSGI hold a thread each. Autoscaled services count with their upper end.
 */
export const requestSlots = defineTally<'slots'>({
  id: 'request-slots',
  each(site, add) {
    const { service, technology, in: into } = site
    if (technology?.category !== 'web-framework' || into.length === 0) return
    const { autoscaleMax, workers, threads, workerClass } = service.settings
    const processes = Math.max(service.replicas, autoscaleMax ?? 0) * (workers ?? 1)
    const { eventLoop, greenlets } = thresholds.requestsPerProcess
    if (sharesEventLoop(site)) add('slots', processes * eventLoop)
    else if (technology.interface === 'ASGI') add('slots', processes * threadPool)
    else if (workerClass === 'gevent') add('slots', processes * greenlets)
    else add('slots', processes * (threads ?? 1))
  },
})
