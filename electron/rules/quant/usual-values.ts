import type { Category, Technology } from '../../../shared/catalog/technology'
import type { TableKey } from '../../../shared/model/prices'
import type { Range } from '../../../shared/report/quantities'
import { thresholds } from '../audits/thresholds'
import { assumedAvailability } from './availability'

/**
 * What stands for a number that nobody stated: ranges that most systems lie in, chosen by this product and not taken
 * from a source. They are shown as assumptions, and stating the number replaces them.
 */

const range = (lo: number, hi: number): Range => ({ lo, hi })

interface UsualWork {
  /** Own working time for one request, without waiting for others, ms. */
  readonly timeMs: Range
  /** Requests that one replica works on at once. */
  readonly slots: Range
}

const otherWork: UsualWork = { timeMs: range(1, 20), slots: range(1, 4) }

const usualWork: { readonly [C in Category]?: UsualWork } = {
  'web-framework': { timeMs: range(2, 10), slots: range(1, 4) },
  rpc: { timeMs: range(1, 5), slots: range(1, 4) },
  'model-server': { timeMs: range(5, 50), slots: range(1, 4) },
  'reverse-proxy': { timeMs: range(0.05, 0.5), slots: range(1, 4) },
  'api-gateway': { timeMs: range(0.2, 2), slots: range(1, 4) },
  'load-balancer': { timeMs: range(0.02, 0.2), slots: range(1, 4) },
  'service-mesh': { timeMs: range(0.1, 1), slots: range(1, 4) },
  'connection-pooler': { timeMs: range(0.02, 0.2), slots: range(1, 1) },
  'relational-database': { timeMs: range(0.5, 3), slots: range(4, 16) },
  'document-database': { timeMs: range(0.5, 3), slots: range(4, 16) },
  'wide-column-store': { timeMs: range(0.5, 3), slots: range(4, 16) },
  'search-engine': { timeMs: range(3, 20), slots: range(4, 16) },
  'column-store': { timeMs: range(20, 500), slots: range(4, 16) },
  'object-storage': { timeMs: range(5, 30), slots: range(8, 64) },
  cache: { timeMs: range(0.01, 0.1), slots: range(1, 1) },
  'identity-provider': { timeMs: range(2, 10), slots: range(2, 8) },
  'external-system': { timeMs: range(50, 300), slots: range(1, 1) },
  'message-broker': { timeMs: range(0.05, 0.5), slots: range(1, 4) },
  'event-log': { timeMs: range(0.02, 0.2), slots: range(2, 8) },
  'task-queue': { timeMs: range(20, 500), slots: range(1, 8) },
}

export const usualWorkOf = (entry: Technology | undefined): UsualWork =>
  (entry && usualWork[entry.category]) ?? otherWork

/** Calls that one request makes, where the link does not say: to a store, to another service, and as a message. */
export const usualCalls = { store: range(1, 3), service: range(0.5, 1), message: range(0.1, 0.5) } as const

/** Share of the reads that a cache beside a store answers, 0…1. */
export const usualHits = range(0, 0.9)

/** Share of requests that only read, 0…1. */
export const usualReads = range(0.5, 0.95)

/** Seconds that a request is under way, to turn requests at once into requests a second. */
export const usualSeconds = range(0.1, 1)

/** Pool and overflow of one process that states neither. */
export const usualPool = range(1, 15)

/** Overflow of a process whose pool alone is known: from none to what SQLAlchemy comes with. */
export const usualOverflow = range(0, 10)

/** Share of failures that a better operated part avoids: the high end of what is assumed for one replica. */
export const oneNineMore = (availability: number): Range => range(availability, 1 - (1 - availability) / 10)

/** GB kept, where the profile does not say. */
export const usualDataGb = range(1, 100)

type Footprint = Technology['rating']['footprint']

/** Memory of one replica by the catalogue's class, MB. */
export const usualMemoryMb: { readonly [F in Footprint]: Range } = {
  tiny: range(16, 64),
  small: range(64, 256),
  medium: range(256, 1024),
  large: range(1024, 4096),
  huge: range(4096, 8192),
  managed: range(0, 0),
}

/** Processor cores of one replica by the same class. */
export const usualCores: { readonly [F in Footprint]: Range } = {
  tiny: range(0.1, 0.5),
  small: range(0.25, 1),
  medium: range(0.5, 2),
  large: range(1, 4),
  huge: range(2, 8),
  managed: range(0, 0),
}

const { eventLoop, greenlets } = thresholds.requestsPerProcess

/**
 * What stands for a number of the workspace's table that nobody stated. Prices are dollars a month, from rented machines
 * to list prices of the large providers; the other units are those of the table.
 */
export const usualInTable: { readonly [K in TableKey]: Range } = {
  cpuCore: range(5, 30),
  memoryGb: range(1, 4),
  storageGb: range(0.04, 0.15),
  accelerator: range(200, 1500),
  managedFactor: range(1.3, 2.5),
  zoneAvailability: oneNineMore(assumedAvailability.zone),
  operatingHours: range(0.25, 0.75),
  managedEffort: range(0.2, 0.4),
  hoursPerPerson: range(4, 8),
  // From what the audits count on: four times as many, and the connections that Gunicorn allows a worker by itself.
  eventLoopRequests: range(eventLoop, 4 * eventLoop),
  greenletRequests: range(greenlets, 1000),
  slowCalls: range(0.01, 0.01),
}

/** Zones that replicas may be spread over, where nobody says. */
export const mostZones = 3
