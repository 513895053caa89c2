import type { Range } from '../../../shared/report/quantities'
import { thresholds } from '../audits/thresholds'
import { servedBy, sharesEventLoop } from '../audits/waiting-style'
import { defineTally } from '../define-fact'
import { exactly, through, times } from '../quant/range'
import { usualProcesses, usualThreads } from '../quant/usual-processes'
import type { ServiceSite } from '../site'

/** `workers`, `few-threads`, `one-thread` and `handlers`: services of `assumed` that do not state these. */
export type SlotsKey = 'least' | 'most' | 'assumed' | 'workers' | 'few-threads' | 'one-thread' | 'handlers'

interface Held {
  readonly value: Range
  readonly unstated: readonly SlotsKey[]
}

/**
 * Requests that one process holds: the connections of an event loop for asynchronous handlers, else its greenlets or
 * threads. Asynchronous handlers behind WSGI hold a thread each; where nobody says how handlers are written and the server
 * takes both, it is anything from the threads to the event loop.
 */
function perProcess(site: ServiceSite): Held {
  const { threads, workerClass, handlers } = site.service.settings
  const { eventLoop, greenlets } = thresholds.requestsPerProcess
  if (sharesEventLoop(site)) return { value: exactly(eventLoop), unstated: [] }
  if (workerClass === 'gevent') return { value: exactly(greenlets), unstated: [] }
  const isPool = site.technology?.interface === 'ASGI'
  const usual = usualThreads(site.technology, site.service.settings).value
  const held = threads === undefined || isPool ? usual : exactly(threads)
  // Without `threads` a server takes one or a few; the pool of an ASGI server is not stated as threads.
  const unstated: SlotsKey[] =
    threads !== undefined || isPool ? [] : [usual.hi > 1 ? 'few-threads' : 'one-thread']
  return handlers === undefined && servedBy(site) !== 'WSGI'
    ? { value: { lo: held.lo, hi: Math.max(held.hi, eventLoop) }, unstated: [...unstated, 'handlers'] }
    : { value: held, unstated }
}

/**
 * Requests that the web applications can have in flight at once: replicas × processes × what one process holds.
 * Autoscaled services count with their upper end. What nobody states is a usual range, so there is a `least` and a `most`;
 * `assumed` are the services for which these differ.
 */
export const requestSlots = defineTally<SlotsKey>({
  id: 'request-slots',
  each(site, add) {
    const { service, technology, in: into } = site
    if (technology?.category !== 'web-framework' || into.length === 0) return
    const { autoscaleMax, workers } = service.settings
    const processes = workers === undefined ? usualProcesses(technology).value : exactly(workers)
    const replicas = Math.max(service.replicas, autoscaleMax ?? 0)
    const held = perProcess(site)
    const { lo, hi } = through(times(processes, held.value), (slots) => replicas * slots)
    add('least', lo)
    add('most', hi)
    if (lo === hi) return
    add('assumed')
    if (workers === undefined) add('workers')
    for (const key of held.unstated) add(key)
  },
})
