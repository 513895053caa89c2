import type { ServiceId } from '../../../shared/base/ids'
import type { Technology } from '../../../shared/catalog/technology'
import type { Link } from '../../../shared/model/link'
import type { Service } from '../../../shared/model/service'
import { defineFact } from '../define-fact'
import type { DesignGraph } from '../design-graph'
import { firstFew } from '../first-few'
import type { ServiceNode } from '../nodes'
import { assumedAvailability, parallel, series, someOf, usualAvailability } from '../quant/availability'
import { isBusinessStore, isExternal, isFront, isWebApplication, replicasAtLeast } from '../site'

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

interface Part {
  readonly service: Service
  readonly entry: Technology | undefined
  readonly availability: number
}

const byCost = (a: Part, b: Part): number =>
  a.availability - b.availability || (a.service.id < b.service.id ? -1 : 1)

/** A majority of these must be up; an even number tolerates no more losses than the odd one below it. */
const votes = (entry: Technology | undefined): boolean =>
  entry?.category === 'document-database' || entry?.category === 'service-discovery'

/** Nodes beyond this change no figure that anybody sees. */
const mostVoters = 9

/** Members of which a majority must be up, an odd number; `null` where any one replica is enough. */
export function votersOf(service: Service, entry: Technology | undefined): number | null {
  if (!votes(entry)) return null
  const replicas = replicasAtLeast(service)
  return Math.min(mostVoters, replicas - ((replicas + 1) % 2))
}

/** A standby takes over by itself. One that a person has to switch to helps only after the fact. */
export const takesOver = ({ settings: { standby, failover } }: Service): boolean =>
  standby === true && failover === 'automatic'

/** A service with its replicas and its standby. */
function availabilityOf(service: Service, entry: Technology | undefined): number {
  const { availability, managed } = service.settings
  const usual = managed === true ? assumedAvailability.managed : entry && usualAvailability[entry.category]
  const one = availability ?? usual ?? assumedAvailability.other
  const voters = votersOf(service, entry)
  const copies =
    voters === null ? someOf(one, 1, replicasAtLeast(service)) : someOf(one, (voters + 1) / 2, voters)
  return takesOver(service) ? parallel([copies, one]) : copies
}

function remedyOf(service: Service, entry: Technology | undefined): CostlyPart['remedy'] {
  if (isExternal(service, entry) || service.settings.managed === true) return null
  if (isBusinessStore(entry) && entry?.runtime === 'process') {
    return takesOver(service) ? null : 'standby'
  }
  const replicated =
    isWebApplication(entry) ||
    isFront(entry) ||
    entry?.category === 'identity-provider' ||
    entry?.category === 'model-server'
  return replicated ? replicasAtLeast(service) + 1 : null
}

/** Where requests come in: what clients call, and what says that it is reachable. A loose service is no way in. */
export function isEntry({ service, technology, out, in: into }: ServiceNode): boolean {
  if ((isWebApplication(technology) || isFront(technology)) && out.length + into.length > 0) {
    const exposure = service?.settings.exposure
    if (exposure === 'public' || exposure === 'company') return true
  }
  return into.some(({ waits, source }) => waits && source.technology?.category === 'client-app')
}

/** Requests go on without it: a guarded external system, or a cache beside the store that it spares. */
export function isOptional(
  link: Link,
  source: Service,
  target: Service,
  entry: Technology | undefined,
): boolean {
  const guarded = link.settings.circuitBreaker === true || source.settings.fallback === true
  return (
    (guarded && isExternal(target, entry)) ||
    (entry?.category === 'cache' && target.settings.cachePattern === 'aside')
  )
}

/** Everything that a request from outside may wait for. */
function reachedBy(graph: DesignGraph): ServiceNode[] {
  const seen = new Uint8Array(graph.slots('services'))
  const reached: ServiceNode[] = []
  const reach = (node: ServiceNode): void => {
    if (seen[node.slot] === 1) return
    seen[node.slot] = 1
    reached.push(node)
  }
  for (const node of graph.services.values()) if (node.service && isEntry(node)) reach(node)
  for (const { service, out } of reached) {
    for (const { link, target, waits } of out) {
      if (!waits || seen[target.slot] === 1 || !service || !link || !target.service) continue
      if (!isOptional(link, service, target.service, target.technology)) reach(target)
    }
  }
  return reached
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
    const parts = reachedBy(graph).flatMap(({ service, technology: entry }): Part[] =>
      service ? [{ service, entry, availability: availabilityOf(service, entry) }] : [],
    )
    const costly = firstFew(parts, kept, byCost).map(({ service, entry, availability }) => ({
      id: service.id,
      availability,
      remedy: remedyOf(service, entry),
    }))
    if (parts.length === 0) return { availability: null, costly }
    const factors = parts.map(({ availability }) => availability)
    const oneZone = parts.some(
      ({ service, entry }) =>
        (service.settings.zones ?? 1) < 2 && service.settings.managed !== true && !isExternal(service, entry),
    )
    if (oneZone) factors.push(assumedAvailability.zone)
    // Sorted, so that the same parts give the same product to the last bit, in whatever order they were found.
    return { availability: series(new Float64Array(factors).sort()), costly }
  },
  same: (a, b) =>
    a.availability === b.availability &&
    a.costly.length === b.costly.length &&
    a.costly.every((part, n) => {
      const other = b.costly[n]
      return part.id === other?.id && part.availability === other.availability && part.remedy === other.remedy
    }),
})
