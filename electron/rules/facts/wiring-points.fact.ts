import { freeId, type ServiceId, serviceId } from '../../../shared/base/ids'
import { defineFact } from '../define-fact'
import { firstFew } from '../first-few'
import type { ServiceNode } from '../nodes'
import {
  brokers,
  businessStores,
  carriesRequests,
  isBusinessStore,
  isWebApplication,
  webApplications,
} from '../site'

/** Where a fix of the whole design wires what it adds. Lists are in the order of ids, the first few only. */
export interface WiringPoints {
  readonly applications: readonly ServiceId[]
  /** Web applications that use a store or a pooler, and no cache. */
  readonly uncachedReaders: readonly ServiceId[]
  readonly primary: {
    readonly id: ServiceId
    readonly technology: string
    readonly readers: readonly ServiceId[]
  } | null
  readonly broker: { readonly id: ServiceId; readonly sent: boolean; readonly handled: boolean } | null
  /** The id that the next added service gets. */
  readonly next: ServiceId
}

/** A fix that touches more places than this is work for a person. */
const few = 20

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

const idsOf = (nodes: Iterable<ServiceNode>): ServiceId[] => firstFew(nodes, few, byId).map(({ id }) => id)

/** Another store replicates to it. */
const isCopy = (store: ServiceNode): boolean => store.in.some(({ link }) => link?.kind === 'replicate')

function readersOf(store: ServiceNode): ServiceId[] {
  const readers = new Set<ServiceNode>()
  for (const { link, source } of store.in) {
    if (link && carriesRequests(link) && isWebApplication(source.technology)) readers.add(source)
  }
  return idsOf(readers)
}

/** A web application with a store or a pooler, and without a cache. */
function readsUncached({ out }: ServiceNode): boolean {
  let stored = false
  for (const { target } of out) {
    const category = target.technology?.category
    if (category === 'cache') return false
    if (category === 'connection-pooler' || isBusinessStore(target.technology)) stored = true
  }
  return stored
}

const brokerAt = (broker: ServiceNode): WiringPoints['broker'] => ({
  id: broker.id,
  sent: broker.in.some(({ link, source }) => link?.kind === 'publish' && isWebApplication(source.technology)),
  handled: broker.in.some(({ link }) => link?.kind === 'consume'),
})

const sameIds = (a: readonly ServiceId[], b: readonly ServiceId[]): boolean =>
  a.length === b.length && a.every((id, n) => id === b[n])

/** Reads which services and links there are, never their settings: it says where to wire, not what counts. */
export const wiringPoints = defineFact<WiringPoints>({
  id: 'wiring-points',
  reads: ['services', 'links'],
  compute(graph) {
    const applications: ServiceNode[] = []
    const uncachedReaders: ServiceNode[] = []
    let primary: ServiceNode | null = null
    let broker: ServiceNode | null = null
    for (const category of webApplications) {
      for (const node of graph.servicesOf(category)) {
        applications.push(node)
        if (readsUncached(node)) uncachedReaders.push(node)
      }
    }
    for (const category of businessStores) {
      for (const node of graph.servicesOf(category)) {
        const isFirst = primary === null || node.id < primary.id
        if (isFirst && node.technology?.runtime === 'process' && !isCopy(node)) primary = node
      }
    }
    for (const category of brokers)
      for (const node of graph.servicesOf(category)) if (broker === null || node.id < broker.id) broker = node
    return {
      applications: idsOf(applications),
      uncachedReaders: idsOf(uncachedReaders),
      primary: primary && {
        id: primary.id,
        technology: primary.technology?.id ?? '',
        readers: readersOf(primary),
      },
      broker: broker && brokerAt(broker),
      next: serviceId(freeId(graph.design.services, 's')),
    }
  },
  same: (a, b) =>
    a.next === b.next &&
    sameIds(a.applications, b.applications) &&
    sameIds(a.uncachedReaders, b.uncachedReaders) &&
    a.primary?.id === b.primary?.id &&
    a.primary?.technology === b.primary?.technology &&
    sameIds(a.primary?.readers ?? [], b.primary?.readers ?? []) &&
    a.broker?.id === b.broker?.id &&
    a.broker?.sent === b.broker?.sent &&
    a.broker?.handled === b.broker?.handled,
})
