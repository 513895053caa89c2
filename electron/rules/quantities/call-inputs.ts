import type { LinkId, ServiceId } from '../../../shared/base/ids'
import type { Category, Technology } from '../../../shared/catalog/technology'
import type { Link } from '../../../shared/model/link'
import type { Profile } from '../../../shared/model/profile'
import type { Range } from '../../../shared/report/quantities'
import { isOptional } from '../facts/request-path.fact'
import { type Bounds, exactly, highIsGood, lowIsGood, times } from '../quant/range'
import { usualCalls, usualHits, usualReads } from '../quant/usual-values'
import { carriesMessages, carriesRequests, isFront, type Neighbour, type ServiceSite, waits } from '../site'
import type { Ledger } from './ledger'

/** Work that one service causes at another. */
export interface CallInput {
  readonly link: LinkId
  readonly target: ServiceId
  /** The source waits for the answer. */
  readonly waits: boolean
  /** Requests go on without it. */
  readonly optional: boolean
  /** Calls for one request at the source. */
  readonly calls: Bounds
  /** Share of them that a cache answers, 0…1. */
  readonly hits: Bounds
  /** One of several targets, among which each request goes to one. */
  readonly choice: boolean
  /** Seconds; without end where there is no timeout. */
  readonly timeout: number
  readonly retries: number
}

/** What watches a system is told of its work; the load that this makes is not the load of requests. */
const watching: readonly Category[] = ['metrics', 'dashboards', 'logs', 'tracing', 'error-tracking']
const stores: readonly Category[] = [
  'relational-database',
  'document-database',
  'wide-column-store',
  'search-engine',
  'column-store',
  'object-storage',
]

const isIn = (entry: Technology | undefined, categories: readonly Category[]): boolean =>
  entry !== undefined && categories.includes(entry.category)

const isStore = (entry: Technology | undefined): boolean =>
  isIn(entry, stores) || entry?.category === 'cache' || entry?.category === 'connection-pooler'

/** A cache that the service reads before it asks a store. */
const cachesFor = ({ out }: ServiceSite): boolean =>
  out.some(
    ({ link, service, technology }) =>
      waits(link) && technology?.category === 'cache' && (service.settings.role ?? 'cache') === 'cache',
  )

/** Targets of a proxy among which each request goes to one: those for which no number of calls is stated. */
function choicesOf({ technology, out }: ServiceSite): ReadonlySet<LinkId> {
  if (!isFront(technology)) return new Set()
  const open = out.filter(({ link }) => waits(link) && link.settings.callsPerRequest === undefined)
  return new Set(open.length > 1 ? open.map(({ link }) => link.id) : [])
}

function callsFor(
  site: ServiceSite,
  { link, technology }: Neighbour,
  choice: boolean,
  ledger: Ledger,
): Range {
  const own = link.settings.callsPerRequest
  if (own !== undefined) return ledger.note('callsPerRequest', exactly(own), 'stated', link.id)
  // A proxy or pooler passes everything on, once.
  if (choice || isFront(site.technology) || site.technology?.category === 'connection-pooler')
    return exactly(1)
  const usual =
    link.kind === 'publish' ? usualCalls.message : isStore(technology) ? usualCalls.store : usualCalls.service
  return ledger.note('callsPerRequest', usual, 'default', link.id)
}

function hitsOf(site: ServiceSite, { link, technology }: Neighbour, profile: Profile, ledger: Ledger): Range {
  const own = link.settings.cachedShare
  if (own !== undefined) return ledger.note('cachedShare', exactly(own), 'stated', link.id)
  if (!isIn(technology, stores) || !cachesFor(site)) return exactly(0)
  const reads = link.kind === 'read' ? exactly(1) : readsOf(profile, ledger)
  return ledger.note('cachedShare', times(usualHits, reads), 'default', link.id)
}

const readsOf = ({ readShare }: Profile, ledger: Ledger): Range =>
  readShare === undefined
    ? ledger.note('readShare', usualReads, 'default')
    : ledger.note('readShare', exactly(readShare), 'profile')

const patience = ({ settings }: Link): Pick<CallInput, 'timeout' | 'retries'> => ({
  timeout: settings.timeoutMs === undefined ? Number.POSITIVE_INFINITY : settings.timeoutMs / 1000,
  retries: settings.retries ?? 0,
})

/** Handlers of what is published to a broker, each message once: the consumers' own links point at the broker. */
function handledBy(site: ServiceSite, broker: Neighbour, published: Bounds, sites: SiteOf): CallInput[] {
  return (sites(broker.service.id)?.in ?? [])
    .filter(({ link, service }) => link.kind === 'consume' && service.id !== site.service.id)
    .map(({ link, service }) => ({
      link: link.id,
      target: service.id,
      waits: false,
      optional: true,
      calls: published,
      hits: { best: 0, worst: 0 },
      choice: false,
      ...patience(link),
    }))
}

type SiteOf = (service: ServiceId) => ServiceSite | undefined

/** What a service causes elsewhere while it answers one request, in the order of link ids. */
export function callInputs(site: ServiceSite, sites: SiteOf, profile: Profile, ledger: Ledger): CallInput[] {
  const choices = choicesOf(site)
  return site.out.flatMap((neighbour): CallInput[] => {
    const { link, service, technology } = neighbour
    const requests = carriesRequests(link)
    if (isIn(technology, watching) || service.id === site.service.id) return []
    if (!requests && !(carriesMessages(link) && link.kind === 'publish')) return []
    const choice = choices.has(link.id)
    const calls = lowIsGood(callsFor(site, neighbour, choice, ledger))
    const call: CallInput = {
      link: link.id,
      target: service.id,
      waits: waits(link),
      optional: !waits(link) || isOptional(link, site.service, service, technology),
      calls,
      hits: highIsGood(hitsOf(site, neighbour, profile, ledger)),
      choice,
      ...patience(link),
    }
    return requests ? [call] : [call, ...handledBy(site, neighbour, calls, sites)]
  })
}
