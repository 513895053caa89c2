import type { ElementId, LinkId, ServiceId } from '../base/ids'
import type { TableKey } from '../model/prices'
import type { ProfileNumber } from '../model/profile'
import type { LinkSettingKey } from '../model/settings/link-settings'
import type { ServiceSettingKey } from '../model/settings/service-settings'
import type { Basis } from './assumption-basis'

/** From `lo` to `hi`; the same number twice where it is known. `Infinity`: without end. */
export interface Range {
  readonly lo: number
  readonly hi: number
}

/** Where an assumed value comes from, the least certain first: our own table, the catalogue, the profile, the element. */
export const origins = ['default', 'catalogue', 'profile', 'stated'] as const
export type Origin = (typeof origins)[number]

/** What follows from other fields, or stands for them until they are stated. */
export type DerivedAssumption = 'arrivals' | 'slots'

/** What is assumed; the name of the field that states it, where there is one. */
export type AssumptionKind = ServiceSettingKey | LinkSettingKey | ProfileNumber | TableKey | DerivedAssumption

/** One input of the quantities: shown beside them, and replaced by stating it. */
export interface Assumption {
  /** Stable: the kind, after the element that it is about. */
  readonly id: string
  readonly kind: AssumptionKind
  /** Service or link that it is about; absent for the whole design. */
  readonly element?: ElementId
  readonly value: Range
  readonly origin: Origin
  /** What a usual value rests on; absent: it is our own, or it was stated. */
  readonly basis?: Basis
}

/** What a place of a finding rests on because nobody stated it: which field would, and what is counted until then. */
export interface Assumed extends Pick<Assumption, 'kind' | 'element' | 'basis'> {
  /** Absent: nothing stands for it, so that nothing could be measured. */
  readonly value?: Range
}

/** What a request from outside meets: an entry and everything that is waited for behind it. */
export interface PathQuantities {
  readonly entry: ServiceId
  /** Services that a request may wait for, the entry first, then in the order of ids. */
  readonly services: readonly ServiceId[]
  /** Share of time, 0…1, in which all of them answer. */
  readonly availability: Range
  /** Time to the answer at the peak, ms; `null` where the traffic is not known. */
  readonly latency: { readonly mean: Range; readonly p95: Range; readonly p99: Range } | null
  /** Requests a second that it can take. */
  readonly capacity: Range
  /** What limits it: in the worst case first, then in the best. */
  readonly bottlenecks: readonly ServiceId[]
  /** Calls to other services that one request causes, one after the other or at once. */
  readonly calls: Range
  /** Share of requests, 0…1, that are slow when as many of these calls are slow as is assumed. */
  readonly slowShare: Range
  /** Longest time that a request can hang, ms; `Infinity` where a call has no timeout. */
  readonly hangMs: number
  /** Calls on the path without a timeout. */
  readonly untimed: readonly LinkId[]
  /** By how much retries multiply the load on the last service of a chain, while it fails. */
  readonly retryLoad: number
}

/** A service at the peak. */
export interface ServiceLoad {
  readonly service: ServiceId
  /** Requests a second that it can take; `Infinity` where that is somebody else's concern. */
  readonly capacity: Range
  /** Requests a second that reach it, and the share of its capacity; `null` where the traffic is not known. */
  readonly rate: Range | null
  readonly utilisation: Range | null
  /** Wait before it begins, ms. */
  readonly wait: { readonly mean: Range; readonly p95: Range } | null
}

/** What stops answering when a service is lost as a whole. */
export interface BlastRadius {
  readonly service: ServiceId
  /** Services that cannot answer without it, in the order of ids; itself is not among them. */
  readonly stops: readonly ServiceId[]
  /** Entries among them, or itself. */
  readonly entries: number
}

/** Connections to a store or a pooler. */
export interface ConnectionUse {
  readonly service: ServiceId
  /** Opened when every pool is full. */
  readonly opened: Range
  /** Busy on average at the peak (Little's law); `null` where the traffic is not known. */
  readonly busy: Range | null
  /** That it takes; `null` where that is not stated. */
  readonly limit: number | null
}

export interface CostOfService {
  readonly service: ServiceId
  readonly monthly: Range
}

/** Money a month, in the currency of the price table. */
export interface Cost {
  readonly total: Range
  /** Every service that costs something, dearest first. */
  readonly services: readonly CostOfService[]
  /** Run by somebody else at a price that nobody stated: not in the total. */
  readonly unpriced: readonly ServiceId[]
}

/** Hours a week for running it. */
export interface OperationalLoad {
  readonly hours: Range
  /** Hours a week that the team has for it; `null` where its size is not known. */
  readonly capacity: Range | null
  /** What takes most of it, most first. */
  readonly services: readonly { readonly service: ServiceId; readonly hours: Range }[]
}

/** What follows from a design and a profile in numbers. What is not known is a range, never a point. */
export interface Quantities {
  /** Requests a second from outside at the peak; `null` where nothing says. */
  readonly arrivals: Range | null
  /** Share of calls, 0…1, that are taken to be slow. */
  readonly slowCalls: Range
  /** In the order of their entries: all of them, or those with most services behind them. */
  readonly paths: readonly PathQuantities[]
  /** Further entries, for which nothing is worked out; all traffic is taken to come in at the others. */
  readonly entriesLeftOut: number
  /** Everything that requests reach, in the order of ids. */
  readonly services: readonly ServiceLoad[]
  /** Services whose loss stops others, widest first. */
  readonly blast: readonly BlastRadius[]
  readonly connections: readonly ConnectionUse[]
  readonly cost: Cost
  readonly operations: OperationalLoad
  /** In the order of their ids. */
  readonly assumptions: readonly Assumption[]
}
