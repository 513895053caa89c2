import type { ServiceId } from '../../../shared/base/ids'
import { technology } from '../../../shared/catalog/catalog'
import type { Technology } from '../../../shared/catalog/technology'
import type { Link } from '../../../shared/model/link'
import type { Service } from '../../../shared/model/service'
import { defineFact } from '../define-fact'
import type { DesignGraph } from '../design-graph'
import { assumedAvailability, parallel, series, someOf, usualAvailability } from '../quant/availability'
import {
  carriesRequests,
  isBusinessStore,
  isExternal,
  isFront,
  isWebApplication,
  replicasAtLeast,
} from '../site'

/** One part of the request path that costs availability. */
export interface CostlyPart {
  readonly id: ServiceId
  /** Of this part alone, with its replicas, 0…1. */
  readonly availability: number
  /** What would make it fail less often: so many replicas, or a standby. */
  readonly remedy: number | 'standby' | null
}

export interface RequestPath {
  /** Of all parts in series, 0…1; `null` where nothing answers requests from outside, or nobody asks. */
  readonly availability: number | null
  /** The parts that cost most, worst first. */
  readonly costly: readonly CostlyPart[]
}

/** As many as one fix strengthens at once. */
const kept = 12

const byCost = (
  a: Pick<CostlyPart, 'id' | 'availability'>,
  b: Pick<CostlyPart, 'id' | 'availability'>,
): number => a.availability - b.availability || (a.id < b.id ? -1 : 1)

/** A majority of these must be up; an even number tolerates no more losses than the odd one below it. */
const votes = (entry: Technology | undefined): boolean =>
  entry?.category === 'document-database' || entry?.category === 'service-discovery'

/** Nodes beyond this change no figure that anybody sees. */
const mostVoters = 9

/** A service with its replicas and its standby. A standby that a person has to switch to helps only after the fact. */
function availabilityOf(service: Service, entry: Technology | undefined): number {
  const { availability, managed, standby, failover } = service.settings
  const usual = managed === true ? assumedAvailability.managed : entry && usualAvailability[entry.category]
  const one = availability ?? usual ?? assumedAvailability.other
  const replicas = replicasAtLeast(service)
  const voters = Math.min(mostVoters, replicas - ((replicas + 1) % 2))
  const copies = votes(entry) ? someOf(one, (voters + 1) / 2, voters) : someOf(one, 1, replicas)
  return standby === true && failover === 'automatic' ? parallel([copies, one]) : copies
}

function remedyOf(service: Service, entry: Technology | undefined): CostlyPart['remedy'] {
  if (isExternal(service, entry) || service.settings.managed === true) return null
  if (isBusinessStore(entry) && entry?.runtime === 'process') {
    return service.settings.failover === 'automatic' && service.settings.standby === true ? null : 'standby'
  }
  const replicated =
    isWebApplication(entry) ||
    isFront(entry) ||
    entry?.category === 'identity-provider' ||
    entry?.category === 'model-server'
  return replicated ? replicasAtLeast(service) + 1 : null
}

/** Where requests come in: what clients call, and what says that it is reachable. */
function entriesOf(graph: DesignGraph): Set<Service> {
  const found = new Set<Service>()
  for (const service of graph.services.values()) {
    const entry = technology(service.technology)
    if (entry?.category === 'client-app') {
      for (const link of graph.linksFrom(service.id)) {
        const target = graph.service(link.target)
        if (target && link.sync && carriesRequests(link)) found.add(target)
      }
    } else if (isWebApplication(entry) || isFront(entry)) {
      const { exposure } = service.settings
      if (exposure === 'public' || exposure === 'company') found.add(service)
    }
  }
  return found
}

/** Requests go on without it: a guarded external system, or a cache beside the store that it spares. */
function isOptional(link: Link, source: Service, target: Service): boolean {
  const entry = technology(target.technology)
  const guarded = link.settings.circuitBreaker === true || source.settings.fallback === true
  return (
    (guarded && isExternal(target, entry)) ||
    (entry?.category === 'cache' && target.settings.cachePattern === 'aside')
  )
}

/**
 * Availability of everything that a request from outside may wait for: every service once, in series, with replicas in
 * parallel; the zone that parts share is counted once, unless all of them are spread. Computed only where the profile
 * states a goal.
 */
export const requestPath = defineFact<RequestPath>({
  id: 'request-path',
  reads: ['services', 'links', 'settings', 'link-settings', 'profile'],
  compute(graph, profile) {
    if (profile.availabilityTarget === undefined) return { availability: null, costly: [] }
    const reached = entriesOf(graph)
    const parts: number[] = []
    let costly: CostlyPart[] = []
    let oneZone = false
    for (const service of reached) {
      const entry = technology(service.technology)
      const availability = availabilityOf(service, entry)
      parts.push(availability)
      const { zones, managed } = service.settings
      if ((zones ?? 1) < 2 && managed !== true && !isExternal(service, entry)) oneZone = true
      const part = { id: service.id, availability }
      const last = costly[kept - 1]
      if (last === undefined || byCost(part, last) < 0) {
        costly = [...costly, { ...part, remedy: remedyOf(service, entry) }].sort(byCost).slice(0, kept)
      }
      for (const link of graph.linksFrom(service.id)) {
        if (!link.sync || !carriesRequests(link)) continue
        const target = graph.service(link.target)
        if (target && !isOptional(link, service, target)) reached.add(target)
      }
    }
    if (parts.length === 0) return { availability: null, costly }
    if (oneZone) parts.push(assumedAvailability.zone)
    // Sorted, so that the same parts give the same product to the last bit, in whatever order they were found.
    return { availability: series(new Float64Array(parts).sort()), costly }
  },
  same: (a, b) =>
    a.availability === b.availability &&
    a.costly.length === b.costly.length &&
    a.costly.every((part, n) => {
      const other = b.costly[n]
      return part.id === other?.id && part.availability === other.availability && part.remedy === other.remedy
    }),
})
