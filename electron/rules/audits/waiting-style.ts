import type { Technology } from '../../../shared/catalog/technology'
import type { ServiceSettings } from '../../../shared/model/settings/service-settings'
import { type ServiceSite, serverOf } from '../site'

/** Threads in which Starlette, and FastAPI on it, runs `def` handlers unless told otherwise: https://www.starlette.io/threadpool */
export const threadPool = 40

/** How one process of a web application waits: many requests at once on an event loop or greenlets, or one each thread. */
export type WaitingStyle = 'loop' | 'greenlets' | 'threads'

/** By what is stated, else by the framework; `undefined` where the framework allows both and nothing is said. */
export function waitingStyle(
  { interface: stated, workerClass }: ServiceSettings,
  entry: Technology | undefined,
): WaitingStyle | undefined {
  if (workerClass === 'gevent') return 'greenlets'
  if (workerClass === 'asgi' || stated === 'ASGI' || entry?.interface === 'ASGI') return 'loop'
  if (entry?.interface === 'own' && entry.concurrency === 'async') return 'loop'
  return workerClass !== undefined || stated === 'WSGI' || entry?.interface === 'WSGI' ? 'threads' : undefined
}

/** What serves a web application: its server where that speaks one interface only, else what is stated. */
export function servedBy(site: ServiceSite): 'WSGI' | 'ASGI' | undefined {
  // A framework that speaks WSGI alone starts an event loop for each request, on any server.
  if (site.technology?.interface === 'WSGI') return 'WSGI'
  const server = serverOf(site)?.interface
  if (server === 'WSGI' || server === 'ASGI') return server
  const { interface: stated, workerClass } = site.service.settings
  return workerClass === undefined ? stated : workerClass === 'asgi' ? 'ASGI' : 'WSGI'
}

/** Its handlers share an event loop. Behind WSGI each of them gets a loop for one request and still holds a worker. */
export const sharesEventLoop = (site: ServiceSite): boolean =>
  site.service.settings.handlers === 'async' && servedBy(site) !== 'WSGI'
