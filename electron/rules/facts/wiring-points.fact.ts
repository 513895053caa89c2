import { freeId, type ServiceId, serviceId } from '../../../shared/base/ids'
import { defineFact } from '../define-fact'
import { firstFew } from '../first-few'
import type { ServiceNode } from '../nodes'
import { carriesRequests, isBroker, isBusinessStore, isWebApplication } from '../site'

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

const brokerAt = (broker: ServiceNode): WiringPoints['broker'] => ({
  id: broker.id,
  sent: broker.in.some(({ link, source }) => link?.kind === 'publish' && isWebApplication(source.technology)),
  handled: broker.in.some(({ link }) => link?.kind === 'consume'),
})

/** Reads which services and links there are, never their settings: it says where to wire, not what counts. */
export const wiringPoints = defineFact<WiringPoints>({
  id: 'wiring-points',
  reads: ['services', 'links'],
  compute(graph) {
    const applications: ServiceNode[] = []
    const uncachedReaders: ServiceNode[] = []
    let primary: ServiceNode | null = null
    let broker: ServiceNode | null = null
    for (const node of graph.services.values()) {
      const { technology: entry } = node
      if (isWebApplication(entry)) {
        applications.push(node)
        let stored = false
        let cached = false
        for (const { target } of node.out) {
          if (target.technology?.category === 'cache') cached = true
          if (target.technology?.category === 'connection-pooler' || isBusinessStore(target.technology))
            stored = true
        }
        if (stored && !cached) uncachedReaders.push(node)
      } else if (isBusinessStore(entry) && entry?.runtime === 'process') {
        if ((primary === null || node.id < primary.id) && !isCopy(node)) primary = node
      } else if (isBroker(entry)) {
        if (broker === null || node.id < broker.id) broker = node
      }
    }
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
})
