import type { ServiceId } from '../../../shared/base/ids'
import type { Capability, Technology } from '../../../shared/catalog/technology'
import { type Counts, defineTally } from '../define-fact'
import {
  carriesMessages,
  carriesRequests,
  isApplication,
  isLoose,
  type Neighbour,
  type ServiceSite,
} from '../site'

const keeperOf = { metrics: 'metrics', logs: 'log-store', traces: 'trace-store' } as const satisfies {
  readonly [signal: string]: Capability
}
export type Signal = keyof typeof keeperOf
const signals = Object.keys(keeperOf) as readonly Signal[]

/**
 * `application` applications in use, and `talking` those that call each other or send each other messages; `unheard`
 * applications that neither a store of the signal nor a collector hears, `collected` those that only a collector hears;
 * `collector` collectors that hand the signal on to a store; `store` stores made for it, `other-store` those that can
 * keep it beside other data; `watching` metrics stores that hear something, `unread` those of them on which no
 * dashboard and no alert rests; `dashboard` dashboards and alerting.
 */
export type TelemetryKey =
  | 'application'
  | 'talking'
  | `${'unheard' | 'collected' | 'collector' | 'store' | 'other-store'}:${Signal}`
  | 'watching'
  | 'unread'
  | 'dashboard'

const gives = (entry: Technology | undefined, capability: Capability): boolean =>
  entry?.provides.includes(capability) === true

/** Most applications add these, so they are put together once. */
const keyOf: {
  readonly [S in Signal]: { readonly collected: `collected:${S}`; readonly unheard: `unheard:${S}` }
} = {
  metrics: { collected: 'collected:metrics', unheard: 'unheard:metrics' },
  logs: { collected: 'collected:logs', unheard: 'unheard:logs' },
  traces: { collected: 'collected:traces', unheard: 'unheard:traces' },
}

/** What gives none of these is counted nowhere, unless it is an application. */
const observing: readonly Capability[] = [
  ...Object.values(keeperOf),
  'instrumentation',
  'dashboards',
  'alerting',
]

const isDashboard = (entry: Technology | undefined): boolean =>
  (gives(entry, 'dashboards') || gives(entry, 'alerting')) && !gives(entry, 'metrics')

/** Whom a service tells how it is: what monitors it, and where it publishes to. */
const listeners = ({ out, in: into }: ServiceSite): Neighbour[] => [
  ...into.filter(({ link }) => link.kind === 'monitors'),
  ...out.filter(({ link }) => link.kind === 'publish'),
]

/** Whom a store or collector hears. */
const speakers = ({ out, in: into }: ServiceSite): Neighbour[] => [
  ...out.filter(({ link }) => link.kind === 'monitors'),
  ...into.filter(({ link }) => link.kind === 'publish'),
]

const talks = ({ link, technology }: Neighbour): boolean =>
  isApplication(technology) && (carriesRequests(link) || carriesMessages(link))

/** What reaches the stores of metrics, logs and traces, by links alone: what is not wired in watches nothing. */
export const telemetry = defineTally<TelemetryKey>({
  id: 'telemetry',
  each(site, add) {
    const { technology: entry, out, in: into } = site
    if (isApplication(entry)) {
      if (isLoose(site)) return
      add('application')
      if (out.some(talks) || into.some(talks)) add('talking')
      const heardBy = listeners(site)
      const collected = heardBy.some(({ technology }) => gives(technology, 'instrumentation'))
      for (const signal of signals) {
        if (heardBy.some(({ technology }) => gives(technology, keeperOf[signal]))) continue
        add(collected ? keyOf[signal].collected : keyOf[signal].unheard)
      }
      return
    }
    if (!entry?.provides.some((capability) => observing.includes(capability))) return
    for (const signal of signals) {
      if (gives(entry, keeperOf[signal]))
        add(entry.layer === 'observability' ? `store:${signal}` : `other-store:${signal}`)
      if (!gives(entry, 'instrumentation')) continue
      if (listeners(site).some(({ technology }) => gives(technology, keeperOf[signal])))
        add(`collector:${signal}`)
    }
    if (isDashboard(entry)) add('dashboard')
    const hears = ({ technology }: Neighbour): boolean =>
      isApplication(technology) || gives(technology, 'instrumentation')
    if (gives(entry, 'metrics') && speakers(site).some(hears)) {
      add('watching')
      if (![...out, ...into].some(({ technology }) => isDashboard(technology))) add('unread')
    }
  },
})

/** Applications that no store of a signal hears. What only reaches a collector is heard when a collector hands on. */
export function missing(count: Counts<TelemetryKey>, signal: Signal): readonly ServiceId[] {
  const unheard = count.of(`unheard:${signal}`)
  if (count(`collector:${signal}`) > 0) return unheard
  return [...unheard, ...count.of(`collected:${signal}`)].sort()
}

/** The store that further applications can tell a signal: one made for it, else one that can keep it beside other data. */
export const storeOf = (count: Counts<TelemetryKey>, signal: Signal): ServiceId | undefined =>
  count.of(`store:${signal}`)[0] ?? count.of(`other-store:${signal}`)[0]
