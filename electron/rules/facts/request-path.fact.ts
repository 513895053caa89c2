import type { ServiceId } from '../../../shared/base/ids'
import type { Technology } from '../../../shared/catalog/technology'
import type { Link } from '../../../shared/model/link'
import type { Service } from '../../../shared/model/service'
import { keepsState } from '../audits/shared-state'
import { defineFact } from '../define-fact'
import type { DesignGraph } from '../design-graph'
import { firstFew } from '../first-few'
import type { ServiceNode } from '../nodes'
import { assumedAvailability, parallel, series, someOf, usualAvailability } from '../quant/availability'
import {
  fronts,
  isBusinessStore,
  isExternal,
  isFront,
  isWebApplication,
  replicasAtLeast,
  webApplications,
} from '../site'

/** One part of the request path that costs availability. */
export interface CostlyPart {
  readonly id: ServiceId
  /** Of this part alone, with its replicas, 0…1. */
  readonly availability: number
  /** What would make it fail less often: so many replicas, or a standby. */
  readonly remedy: number | 'standby' | null
  /** What one replica is counted with, 0…1, because it states none of its own; `null`: it does. */
  readonly assumed: number | null
  /** Nobody says in how many zones it runs, so that it stands and falls with one. */
  readonly zoneAssumed: boolean
}

export interface RequestPath {
  /** Of all parts in series, 0…1; `null` where nothing answers requests from outside, or nobody asks. */
  readonly availability: number | null
  /** The parts that cost most, worst first. */
  readonly costly: readonly CostlyPart[]
}

/** As many as one fix strengthens at once. */
const kept = 12

/** An availability that parts have, and how many of the parts that are being counted have it. */
interface Level {
  readonly availability: number
  count: number
}

interface Part {
  readonly service: Service
  readonly entry: Technology | undefined
  readonly level: Level
  /** The team runs it, and nobody says that it is spread over zones. */
  readonly inOneZone: boolean
}

const byCost = (a: Part, b: Part): number =>
  a.level.availability - b.level.availability || (a.service.id < b.service.id ? -1 : 1)

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

/** What stands for the availability of one replica that states none. */
function usualOf({ settings: { managed } }: Service, entry: Technology | undefined): number {
  const usual = managed === true ? assumedAvailability.managed : entry && usualAvailability[entry.category]
  return usual ?? assumedAvailability.other
}

/** A service with its replicas and its standby. */
function availabilityOf(service: Service, entry: Technology | undefined): number {
  const one = service.settings.availability ?? usualOf(service, entry)
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
  return replicated && !keepsState(service.settings) ? replicasAtLeast(service) + 1 : null
}

/** What can be told that it is reachable. */
const answering = [...webApplications, ...fronts]

const isExposed = ({ service, out, in: into }: ServiceNode): boolean => {
  const exposure = out.length + into.length > 0 ? service?.settings.exposure : undefined
  return exposure === 'public' || exposure === 'company'
}

/** Where requests come in: what clients call, and what says that it is reachable. A loose service is no way in. */
export function entriesOf(graph: DesignGraph): Set<ServiceNode> {
  const found = new Set<ServiceNode>()
  for (const category of answering)
    for (const node of graph.servicesOf(category)) if (isExposed(node)) found.add(node)
  for (const { out } of graph.servicesOf('client-app'))
    for (const { target, waits } of out) if (waits && target.service) found.add(target)
  return found
}

/** Requests go on without it: a guarded external system, or a cache beside the store that it spares. */
export function isOptional(
  link: Link,
  source: Service,
  target: Service,
  entry: Technology | undefined,
): boolean {
  if (entry?.category === 'cache' && target.settings.cachePattern === 'aside') return true
  return (
    isExternal(target, entry) && (link.settings.circuitBreaker === true || source.settings.fallback === true)
  )
}

/** What was worked out for one design: parts by the slots of services, and the levels of availability that they have. */
interface Memo {
  readonly parts: Part[]
  readonly levels: Map<number, Level>
}

/** An edit replaces the service that it changes, so each is worked out once. */
const memos = new WeakMap<DesignGraph, Memo>()

function memoOf(graph: DesignGraph): Memo {
  const known = memos.get(graph)
  if (known) return known
  const made: Memo = { parts: [], levels: new Map() }
  memos.set(graph, made)
  return made
}

function partFrom(service: Service, entry: Technology | undefined, { levels }: Memo): Part {
  const { zones, managed } = service.settings
  const availability = availabilityOf(service, entry)
  const level = levels.get(availability) ?? { availability, count: 0 }
  levels.set(availability, level)
  const inOneZone = (zones ?? 1) < 2 && managed !== true && !isExternal(service, entry)
  return { service, entry, level, inOneZone }
}

/** Everything that a request from outside may wait for. */
function partsReached(graph: DesignGraph, memo: Memo): Part[] {
  const reached = [...entriesOf(graph)]
  const isReached = new Uint8Array(graph.slots('services'))
  for (const { slot } of reached) isReached[slot] = 1
  const parts: Part[] = []
  for (const { service, technology, slot, out } of reached) {
    if (!service) continue
    const known = memo.parts[slot]
    const part = known?.service === service ? known : partFrom(service, technology, memo)
    memo.parts[slot] = part
    parts.push(part)
    for (const { link, target, waits } of out) {
      if (!waits || !link || !target.service || isReached[target.slot] === 1) continue
      if (isOptional(link, service, target.service, target.technology)) continue
      isReached[target.slot] = 1
      reached.push(target)
    }
  }
  return parts
}

/**
 * All parts in series, and the zone that they share. The factors are taken from the lowest to the highest, so that the
 * same parts give the same product to the last bit, in whatever order they were found. Few of thousands differ: they
 * are counted first, and no list of them has to be sorted.
 */
function productOf(parts: readonly Part[]): number {
  const levels: Level[] = []
  let inOneZone = false
  for (const part of parts) {
    if (part.level.count === 0) levels.push(part.level)
    part.level.count += 1
    inOneZone ||= part.inOneZone
  }
  if (inOneZone) levels.push({ availability: assumedAvailability.zone, count: 1 })
  levels.sort((a, b) => a.availability - b.availability)
  const factors = new Float64Array(parts.length + 1).fill(1)
  let from = 0
  for (const level of levels) {
    factors.fill(level.availability, from, from + level.count)
    from += level.count
    level.count = 0
  }
  return series(factors)
}

/**
 * Availability of everything that a request from outside may wait for: every service once, in series, with replicas in
 * parallel; the zone that parts share is counted once, unless all of them are spread. Computed only where the profile
 * states a goal.
 */
export const requestPath = defineFact<RequestPath>({
  id: 'request-path',
  reads: ['services', 'requests', 'paths', 'profile'],
  compute(graph, profile) {
    if (profile.availabilityTarget === undefined) return { availability: null, costly: [] }
    const parts = partsReached(graph, memoOf(graph))
    const costly = firstFew(parts, kept, byCost).map(({ service, entry, level, inOneZone }) => ({
      id: service.id,
      availability: level.availability,
      remedy: remedyOf(service, entry),
      assumed: service.settings.availability === undefined ? usualOf(service, entry) : null,
      zoneAssumed: inOneZone && service.settings.zones === undefined,
    }))
    return { availability: parts.length === 0 ? null : productOf(parts), costly }
  },
  same: (a, b) =>
    a.availability === b.availability &&
    a.costly.length === b.costly.length &&
    a.costly.every((part, n) => {
      const other = b.costly[n]
      return (
        part.id === other?.id &&
        part.availability === other.availability &&
        part.remedy === other.remedy &&
        part.assumed === other.assumed &&
        part.zoneAssumed === other.zoneAssumed
      )
    }),
})
