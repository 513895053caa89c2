import type { Technology } from '../../../shared/catalog/technology'
import type { ServiceSettings } from '../../../shared/model/settings/service-settings'

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
