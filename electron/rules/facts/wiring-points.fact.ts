import { freeId, type ServiceId, serviceId } from '../../../shared/base/ids'
import { technology } from '../../../shared/catalog/catalog'
import { defineFact } from '../define-fact'
import type { DesignGraph } from '../design-graph'
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

/** The first few by id, found in one pass: most of a large design is never kept, let alone sorted. */
class FirstFew {
  readonly ids: ServiceId[] = []

  add(id: ServiceId): void {
    const last = this.ids.at(-1)
    if (this.ids.length === few && last !== undefined && id > last) return
    let at = this.ids.length
    while (at > 0 && (this.ids[at - 1] ?? id) > id) at -= 1
    this.ids.splice(at, 0, id)
    if (this.ids.length > few) this.ids.pop()
  }
}

/** Another store replicates to it. */
const isCopy = (graph: DesignGraph, store: ServiceId): boolean =>
  [...graph.linksTo(store)].some(({ kind }) => kind === 'replicate')

function readersOf(graph: DesignGraph, store: ServiceId): ServiceId[] {
  const found = new Set<ServiceId>()
  for (const link of graph.linksTo(store)) {
    if (!carriesRequests(link)) continue
    if (isWebApplication(technology(graph.service(link.source)?.technology ?? ''))) found.add(link.source)
  }
  return [...found].sort().slice(0, few)
}

function brokerAt(graph: DesignGraph, id: ServiceId): NonNullable<WiringPoints['broker']> {
  const links = [...graph.linksTo(id)]
  const sent = links.some(
    ({ kind, source }) =>
      kind === 'publish' && isWebApplication(technology(graph.service(source)?.technology ?? '')),
  )
  return { id, sent, handled: links.some(({ kind }) => kind === 'consume') }
}

/** Reads which services and links there are, never their settings: it says where to wire, not what counts. */
export const wiringPoints = defineFact<WiringPoints>({
  id: 'wiring-points',
  reads: ['services', 'links'],
  compute(graph) {
    const applications = new FirstFew()
    const uncachedReaders = new FirstFew()
    let primary: ServiceId | null = null
    let broker: ServiceId | null = null
    for (const service of graph.services.values()) {
      const entry = technology(service.technology)
      if (isWebApplication(entry)) {
        applications.add(service.id)
        let stored = false
        let cached = false
        for (const link of graph.linksFrom(service.id)) {
          const target = technology(graph.service(link.target)?.technology ?? '')
          if (target?.category === 'cache') cached = true
          if (target?.category === 'connection-pooler' || isBusinessStore(target)) stored = true
        }
        if (stored && !cached) uncachedReaders.add(service.id)
      } else if (isBusinessStore(entry) && entry?.runtime === 'process') {
        if ((primary === null || service.id < primary) && !isCopy(graph, service.id)) primary = service.id
      } else if (isBroker(entry)) {
        if (broker === null || service.id < broker) broker = service.id
      }
    }
    return {
      applications: applications.ids,
      uncachedReaders: uncachedReaders.ids,
      primary:
        primary === null
          ? null
          : {
              id: primary,
              technology: graph.service(primary)?.technology ?? '',
              readers: readersOf(graph, primary),
            },
      broker: broker === null ? null : brokerAt(graph, broker),
      next: serviceId(freeId(graph.services, 's')),
    }
  },
})
