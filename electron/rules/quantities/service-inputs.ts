import type { ServiceId } from '../../../shared/base/ids'
import type { Category, Technology } from '../../../shared/catalog/technology'
import type { Prices } from '../../../shared/model/prices'
import type { Service } from '../../../shared/model/service'
import type { Origin, Range } from '../../../shared/report/quantities'
import { takesOver, votersOf } from '../facts/request-path.fact'
import { assumedAvailability, usualAvailability } from '../quant/availability'
import { type Bounds, exactly, highIsGood, lowIsGood, through, times } from '../quant/range'
import { type Usual, usualProcesses, usualThreads } from '../quant/usual-processes'
import { mostZones, oneNineMore, usualWorkOf } from '../quant/usual-values'
import {
  isApplication,
  isExternal,
  isWorker,
  replicasAtLeast,
  replicasAtMost,
  type ServiceSite,
} from '../site'
import type { Ledger } from './ledger'
import { tableValue } from './table-value'

/** What a service brings to the model. */
export interface ServiceInput {
  readonly id: ServiceId
  readonly technology: Technology | undefined
  /** Somebody else runs it, so its load, its cost and its zones are not ours. */
  readonly external: boolean
  /** Own working time for one request, seconds. */
  readonly seconds: Bounds
  /** Requests that all replicas work on at once; without end where nobody says and nobody here can change it. */
  readonly slots: Bounds
  /** Slots of one process, which runs Python in one of them at a time. */
  readonly threads: Bounds
  /** A slot stays taken while the request waits for others. */
  readonly holds: boolean
  /** Requests under way at once, worked on or waiting; without end where a slot is all that it takes. */
  readonly mostUnderWay: Bounds
  readonly copies: Copies
}

/** What keeps a service up. */
export interface Copies {
  /** Availability of one, 0…1. */
  readonly one: Bounds
  readonly count: number
  /** How many of them must be up. */
  readonly needed: number
  /** One more that takes over by itself, from members that vote. */
  readonly standby: boolean
  /** Zones that they are spread over; `null`: the provider's own concern. */
  readonly zones: Bounds | null
}

/** Stores in which one copy takes all writes. */
const onePrimary: readonly Category[] = ['relational-database', 'document-database', 'cache']

/** Copies that share the work: of a store with one primary only that one, unless everybody merely reads. */
function servingReplicas({ service, technology, in: into }: ServiceSite): number {
  const primaryOnly = technology !== undefined && onePrimary.includes(technology.category)
  return primaryOnly && into.some(({ link }) => link.kind !== 'read') ? 1 : replicasAtMost(service)
}

/** A number of its pool that a service states, else the catalogue's usual one, else our own range. */
export function poolNumber(
  { service, technology }: ServiceSite,
  kind: 'poolSize' | 'maxOverflow',
  usual: Range,
  ledger: Ledger,
): Range {
  const own = service.settings[kind]
  const [value, origin]: [Range, Origin] =
    own !== undefined
      ? [exactly(own), 'stated']
      : technology?.defaults[kind] !== undefined
        ? [exactly(technology.defaults[kind]), 'catalogue']
        : [usual, 'default']
  return ledger.note(kind, value, origin, service.id)
}

/** Processes of one replica of an application. */
export const processesOf = (site: ServiceSite, ledger: Ledger): Range =>
  statedCount(site, 'workers', usualProcesses(site.technology), ledger)

/** A number that a service states, else the usual one. How many there are is nobody's default: it is set for the machine. */
function statedCount(
  { service }: ServiceSite,
  kind: 'workers' | 'threads',
  { value, basis }: Usual,
  ledger: Ledger,
): Range {
  const own = service.settings[kind]
  if (own !== undefined) return ledger.note(kind, exactly(own), 'stated', service.id)
  return ledger.note(kind, value, basis === undefined ? 'default' : 'catalogue', service.id, basis)
}

interface Work {
  readonly slots: Range
  readonly threads: Range
  readonly holds: boolean
  readonly mostUnderWay: Range
}

const endless = exactly(Number.POSITIVE_INFINITY)
const alone = exactly(1)

/** How one replica takes requests, by its processes, threads and handlers. */
function workOf(site: ServiceSite, prices: Prices, ledger: Ledger): Work {
  const { service, technology } = site
  const { handlers, workerClass, cpuPerReplica } = service.settings
  if (isApplication(technology)) {
    const processes = processesOf(site, ledger)
    const asynchronous = handlers === undefined ? technology?.concurrency === 'async' : handlers === 'async'
    if (asynchronous && !isWorker(technology)) {
      const held = tableValue('eventLoopRequests', prices, ledger)
      return { slots: processes, threads: alone, holds: false, mostUnderWay: times(processes, held) }
    }
    if (workerClass === 'gevent') {
      const held = tableValue('greenletRequests', prices, ledger)
      return { slots: processes, threads: alone, holds: false, mostUnderWay: times(processes, held) }
    }
    const threads = isWorker(technology)
      ? alone
      : statedCount(site, 'threads', usualThreads(technology, service.settings), ledger)
    return { slots: times(processes, threads), threads, holds: true, mostUnderWay: endless }
  }
  const slots =
    cpuPerReplica === undefined
      ? ledger.note('slots', usualWorkOf(technology).slots, 'default', service.id)
      : ledger.note('cpuPerReplica', exactly(Math.max(1, cpuPerReplica)), 'stated', service.id)
  return { slots, threads: alone, holds: false, mostUnderWay: endless }
}

function secondsOf({ service, technology }: ServiceSite, ledger: Ledger): Range {
  const { serviceTimeMs } = service.settings
  const ms =
    serviceTimeMs === undefined
      ? ledger.note('serviceTimeMs', usualWorkOf(technology).timeMs, 'default', service.id)
      : ledger.note('serviceTimeMs', exactly(serviceTimeMs), 'stated', service.id)
  return through(ms, (value) => value / 1000)
}

function copiesOf(site: ServiceSite, ledger: Ledger): Copies {
  const { service, technology } = site
  const { availability, managed, zones } = service.settings
  const usual =
    managed === true ? assumedAvailability.managed : technology && usualAvailability[technology.category]
  const one =
    availability === undefined
      ? ledger.note('availability', oneNineMore(usual ?? assumedAvailability.other), 'default', service.id)
      : ledger.note('availability', exactly(availability), 'stated', service.id)
  const voters = votersOf(service, technology)
  const replicas = replicasAtLeast(service)
  const standby = takesOver(service)
  const own = managed !== true && !isExternal(service, technology)
  return {
    one: highIsGood(one),
    count: voters ?? replicas + Number(standby),
    needed: voters === null ? 1 : (voters + 1) / 2,
    standby: voters !== null && standby,
    zones: own ? highIsGood(zonesOf(service, zones, replicas + Number(standby), ledger)) : null,
  }
}

function zonesOf(service: Service, zones: number | undefined, copies: number, ledger: Ledger): Range {
  if (zones !== undefined) return ledger.note('zones', exactly(zones), 'stated', service.id)
  return copies === 1
    ? exactly(1)
    : ledger.note('zones', { lo: 1, hi: Math.min(copies, mostZones) }, 'default', service.id)
}

/** Reads what one service states, and writes down what it does not. */
export function serviceInput(site: ServiceSite, prices: Prices, ledger: Ledger): ServiceInput {
  const { service, technology } = site
  const external = isExternal(service, technology)
  const { maxRequestsPerSecond } = service.settings
  const serving = servingReplicas(site)
  const seconds = secondsOf(site, ledger)
  const common = {
    id: service.id,
    technology,
    external,
    seconds: lowIsGood(seconds),
    copies: copiesOf(site, ledger),
  }
  if (maxRequestsPerSecond !== undefined) {
    const limit = ledger.note('maxRequestsPerSecond', exactly(maxRequestsPerSecond), 'stated', service.id)
    // Slots that finish as much as is stated, whichever time one request takes.
    const slots = { best: serving * limit.lo * seconds.lo, worst: serving * limit.lo * seconds.hi }
    return { ...common, slots, threads: highIsGood(alone), holds: false, mostUnderWay: highIsGood(endless) }
  }
  if (external) {
    const unlimited = highIsGood(endless)
    return { ...common, slots: unlimited, threads: highIsGood(alone), holds: false, mostUnderWay: unlimited }
  }
  const { slots, threads, holds, mostUnderWay } = workOf(site, prices, ledger)
  return {
    ...common,
    slots: highIsGood(through(slots, (value) => value * serving)),
    threads: highIsGood(threads),
    holds,
    mostUnderWay: highIsGood(through(mostUnderWay, (value) => value * serving)),
  }
}
