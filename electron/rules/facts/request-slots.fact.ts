import { thresholds } from '../audits/thresholds'
import { servedBy, sharesEventLoop } from '../audits/waiting-style'
import { defineTally } from '../define-fact'
import { exactly, through, times } from '../quant/range'
import { usualProcesses, usualThreads } from '../quant/usual-processes'
import type { ServiceSite } from '../site'

/**
 * Requests that one process holds: the connections of an event loop for asynchronous handlers, else its greenlets or
 * threads. Asynchronous handlers behind WSGI hold a thread each; where nobody says how handlers are written and the server
 * takes both, it is anything from the threads to the event loop.
 */
function perProcess(site: ServiceSite) {
  const { threads, workerClass, handlers } = site.service.settings
  const { eventLoop, greenlets } = thresholds.requestsPerProcess
  if (sharesEventLoop(site)) return exactly(eventLoop)
  if (workerClass === 'gevent') return exactly(greenlets)
  const held =
    threads === undefined || site.technology?.interface === 'ASGI'
      ? usualThreads(site.technology, site.service.settings).value
      : exactly(threads)
  return handlers === undefined && servedBy(site) !== 'WSGI'
    ? { lo: held.lo, hi: Math.max(held.hi, eventLoop) }
    : held
}

/**
 * Requests that the web applications can have in flight at once: replicas × processes × what one process holds.
 * Autoscaled services count with their upper end. What nobody states is a usual range, so there is a `least` and a `most`;
 * `assumed` are the services for which these differ.
 */
export const requestSlots = defineTally<'least' | 'most' | 'assumed'>({
  id: 'request-slots',
  each(site, add) {
    const { service, technology, in: into } = site
    if (technology?.category !== 'web-framework' || into.length === 0) return
    const { autoscaleMax, workers } = service.settings
    const processes = workers === undefined ? usualProcesses(technology).value : exactly(workers)
    const replicas = Math.max(service.replicas, autoscaleMax ?? 0)
    const { lo, hi } = through(times(processes, perProcess(site)), (slots) => replicas * slots)
    add('least', lo)
    add('most', hi)
    if (lo < hi) add('assumed')
  },
})
