import { defineTally } from '../define-fact'
import {
  carriesMessages,
  carriesRequests,
  isApplication,
  isBroker,
  isBusinessStore,
  isReplica,
  isWebApplication,
  isWorker,
  type Neighbour,
  type ServiceSite,
} from '../site'

/**
 * `readers` web applications that use a business store, `cached` those with a cache, `cached-readers` those with both;
 * `primaries` business stores in use that are no copy, `read-replicas` copies that an application or a pooler reads;
 * `stored` ways from a web application to a business store, directly or through a pooler;
 * `buffers` queues with somebody who sends and somebody else who handles.
 */
export type DataWiringKey =
  | 'readers'
  | 'cached'
  | 'cached-readers'
  | 'primaries'
  | 'read-replicas'
  | 'stored'
  | 'buffers'

const isPooler = ({ technology }: { technology: Neighbour['technology'] }): boolean =>
  technology?.category === 'connection-pooler'

const usesStore = (n: Neighbour): boolean =>
  carriesRequests(n.link) && (isBusinessStore(n.technology) || isPooler(n))

const usesCache = ({ link, service, technology }: Neighbour): boolean =>
  carriesRequests(link) &&
  technology?.category === 'cache' &&
  (service.settings.role === undefined || service.settings.role === 'cache')

const asksFrom = ({ link, technology }: Neighbour): boolean =>
  carriesRequests(link) && isWebApplication(technology)

/** A broker, or a store used as one, with a sender and another service that handles; or a worker fed directly. */
function buffers(site: ServiceSite): boolean {
  const { technology, out, in: into } = site
  if (isBroker(technology) || technology?.category === 'cache') {
    const handlers = into.filter(({ link }) => link.kind === 'consume')
    return into.some(
      (sender) =>
        isApplication(sender.technology) &&
        (sender.link.kind === 'publish' || (!isBroker(technology) && carriesRequests(sender.link))) &&
        handlers.some(({ service }) => service.id !== sender.service.id),
    )
  }
  const fed = into.some(
    (n) => isApplication(n.technology) && (carriesMessages(n.link) || carriesRequests(n.link)),
  )
  if (isWorker(technology)) return fed && out.some(({ link }) => link.kind === 'consume')
  return fed && technology?.category === 'workflow-engine' && technology.provides.includes('task-queue')
}

/** How applications are wired to what keeps data and messages. A part that nothing is wired to does not count. */
export const dataWiring = defineTally<DataWiringKey>({
  id: 'data-wiring',
  each(site, add) {
    const { technology, out, in: into } = site
    if (isWebApplication(technology)) {
      const reads = out.some(usesStore)
      const cached = out.some(usesCache)
      if (reads) add('readers')
      if (cached) add('cached')
      if (reads && cached) add('cached-readers')
    }
    if (isBusinessStore(technology)) {
      const asked = into.some(asksFrom)
      if (isReplica(site)) {
        if (asked || into.some((n) => isPooler(n) && carriesRequests(n.link))) add('read-replicas')
      } else if (into.some(({ link }) => carriesRequests(link))) {
        add('primaries')
        if (asked) add('stored')
      }
    }
    if (isPooler(site) && into.some(asksFrom) && out.some(usesStore)) add('stored')
    if (buffers(site)) add('buffers')
  },
})
