import type { ServiceId } from '../../../shared/base/ids'
import { technology } from '../../../shared/catalog/catalog'
import type { Capability } from '../../../shared/catalog/technology'
import { defineFact } from '../define-fact'
import type { DesignGraph } from '../design-graph'
import { carriesMessages, carriesRequests, isApplication } from '../site'

const keeperOf = { metrics: 'metrics', logs: 'log-store', traces: 'trace-store' } as const satisfies {
  readonly [signal: string]: Capability
}
type Signal = keyof typeof keeperOf

/** Who keeps a signal, and of whom it hears nothing. Lists are in the order of ids. */
export interface Reach {
  /** Stores made for it first, then those that can keep it beside other data. */
  readonly stores: readonly ServiceId[]
  /** Applications that no store hears. */
  readonly missing: readonly ServiceId[]
}

export type Telemetry = { readonly [S in Signal]: Reach } & {
  readonly applications: number
  /** Applications that call each other or send each other messages. */
  readonly talking: readonly ServiceId[]
  /** Metrics stores that hear an application, and those of them on which no dashboard and no alert rests. */
  readonly watching: readonly ServiceId[]
  readonly unread: readonly ServiceId[]
  /** Dashboards and alerting, linked or not. */
  readonly dashboards: readonly ServiceId[]
}

/** Adds everyone whom a store or a collector hears: whom it monitors, and who publishes to it. */
function addHeard(graph: DesignGraph, listener: ServiceId, heard: Set<ServiceId>): void {
  for (const link of graph.linksFrom(listener)) if (link.kind === 'monitors') heard.add(link.target)
  for (const link of graph.linksTo(listener)) if (link.kind === 'publish') heard.add(link.source)
}

/** Everyone whom the stores hear, directly or through a collector that hands on to them. */
function heardBy(
  graph: DesignGraph,
  stores: Iterable<ServiceId>,
  collectors: readonly ServiceId[],
): Set<ServiceId> {
  const heard = new Set<ServiceId>()
  for (const store of stores) addHeard(graph, store, heard)
  for (const collector of collectors) if (heard.has(collector)) addHeard(graph, collector, heard)
  return heard
}

function talkingOf(graph: DesignGraph, applications: ReadonlySet<ServiceId>): ServiceId[] {
  const talking = new Set<ServiceId>()
  for (const link of graph.links.values()) {
    if (!applications.has(link.source) || !applications.has(link.target)) continue
    if (carriesRequests(link) || carriesMessages(link)) talking.add(link.source).add(link.target)
  }
  return [...talking].sort()
}

const sameIds = (a: readonly ServiceId[], b: readonly ServiceId[]): boolean =>
  a.length === b.length && a.every((id, n) => id === b[n])

/** What reaches the stores of metrics, logs and traces, by links alone: what is not wired in watches nothing. */
export const telemetry = defineFact<Telemetry>({
  id: 'telemetry',
  reads: ['services', 'links'],
  compute(graph) {
    const applications = new Set<ServiceId>()
    const collectors: ServiceId[] = []
    const dashboards: ServiceId[] = []
    const made: { [S in Signal]: ServiceId[] } = { metrics: [], logs: [], traces: [] }
    const able: { [S in Signal]: ServiceId[] } = { metrics: [], logs: [], traces: [] }
    for (const service of graph.services.values()) {
      const entry = technology(service.technology)
      if (isApplication(entry)) applications.add(service.id)
      if (!entry || entry.provides.length === 0) continue
      const gives = (capability: Capability): boolean => entry.provides.includes(capability)
      for (const signal of ['metrics', 'logs', 'traces'] as const) {
        if (gives(keeperOf[signal])) (entry.layer === 'observability' ? made : able)[signal].push(service.id)
      }
      if (gives('instrumentation')) collectors.push(service.id)
      if ((gives('dashboards') || gives('alerting')) && !gives('metrics')) dashboards.push(service.id)
    }
    const reach = (signal: Signal): Reach => {
      const stores = [...made[signal].sort(), ...able[signal].sort()]
      const heard = heardBy(graph, stores, collectors)
      return { stores, missing: [...applications].filter((id) => !heard.has(id)).sort() }
    }
    const metrics = reach('metrics')
    const watching = metrics.stores.filter((store) =>
      [...heardBy(graph, [store], collectors)].some((id) => applications.has(id)),
    )
    const readers = new Set(dashboards)
    const isRead = (store: ServiceId): boolean =>
      [...graph.linksTo(store)].some(({ source }) => readers.has(source)) ||
      [...graph.linksFrom(store)].some(({ target }) => readers.has(target))
    return {
      metrics,
      logs: reach('logs'),
      traces: reach('traces'),
      applications: applications.size,
      talking: talkingOf(graph, applications),
      watching,
      unread: watching.filter((store) => !isRead(store)),
      dashboards: dashboards.sort(),
    }
  },
  same: (a, b) =>
    a.applications === b.applications &&
    (['metrics', 'logs', 'traces'] as const).every(
      (signal) =>
        sameIds(a[signal].stores, b[signal].stores) && sameIds(a[signal].missing, b[signal].missing),
    ) &&
    (['talking', 'watching', 'unread', 'dashboards'] as const).every((key) => sameIds(a[key], b[key])),
})
