import type { ServiceId } from '../../../shared/base/ids'
import type { Prices } from '../../../shared/model/prices'
import type { Profile } from '../../../shared/model/profile'
import { thresholds } from '../audits/thresholds'
import type { DesignGraph } from '../design-graph'
import { entriesOf } from '../facts/request-path.fact'
import type { ServiceNode } from '../nodes'
import { type Bounds, exactly, highIsGood, lowIsGood } from '../quant/range'
import { usualSeconds } from '../quant/usual-values'
import { isFront, isWebApplication } from '../site'
import { type CallInput, callInputs } from './call-inputs'
import type { Ledger } from './ledger'
import { type ServiceInput, serviceInput } from './service-inputs'
import { tableValue } from './table-value'

/** All that the model of requests rests on. A stress is the same with other numbers. */
export interface Inputs {
  /** Requests a second from outside; `null` where nothing says. */
  readonly arrivals: Bounds | null
  /** Where requests come in, in the order of ids. */
  readonly entries: readonly ServiceId[]
  /** Further entries that are left out, because nobody reads so many paths unless all are asked for. */
  readonly entriesLeftOut: number
  readonly services: ReadonlyMap<ServiceId, ServiceInput>
  /** By source; what calls nobody is not in it. */
  readonly calls: ReadonlyMap<ServiceId, readonly CallInput[]>
  /** Availability of one zone. */
  readonly zone: Bounds
  /** Number of the zone that is out, from 0; `null`: none is. */
  readonly lostZone: number | null
}

/**
 * Where requests come in: what clients call, and what says that it is reachable and stands behind nothing else. Where
 * nothing says so, the applications that nobody here calls.
 */
function entryNodes(graph: DesignGraph): ServiceNode[] {
  const called = (node: ServiceNode, byClients: boolean): boolean =>
    node.in.some(({ source, waits }) => waits && (source.technology?.category === 'client-app') === byClients)
  const nodes = [...graph.services.values()]
  const outermost = [...entriesOf(graph)].filter((node) => called(node, true) || !called(node, false))
  const found =
    outermost.length > 0
      ? outermost
      : nodes.filter(
          (node) => (isFront(node.technology) || isWebApplication(node.technology)) && !called(node, false),
        )
  return found.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** How many services a request to a node may wait for. */
function servicesBehind(node: ServiceNode): number {
  const reached = new Set([node])
  for (const each of reached) {
    for (const { waits, target } of each.out) if (waits) reached.add(target)
  }
  return reached.size - 1
}

/** The entries with most services behind them, in the order of ids; where as many are behind several, the first by id. */
function widest(entries: readonly ServiceNode[], most: number): readonly ServiceNode[] {
  if (entries.length <= most) return entries
  const behind = new Map(entries.map((node) => [node, servicesBehind(node)]))
  const kept = new Set(
    [...entries].sort((a, b) => (behind.get(b) ?? 0) - (behind.get(a) ?? 0)).slice(0, most),
  )
  return entries.filter((node) => kept.has(node))
}

/** The peak: stated, or by Little's law from the requests at once that the level of concurrency means. */
function arrivalsOf({ peakRequestsPerSecond, concurrency }: Profile, ledger: Ledger): Bounds | null {
  if (peakRequestsPerSecond !== undefined) {
    return lowIsGood(ledger.note('peakRequestsPerSecond', exactly(peakRequestsPerSecond), 'profile'))
  }
  const atOnce = concurrency === undefined ? undefined : thresholds.concurrency.atOnce[concurrency - 1]
  if (atOnce === undefined) return null
  const perSecond = { lo: atOnce / usualSeconds.hi, hi: atOnce / usualSeconds.lo }
  return lowIsGood(ledger.note('arrivals', perSecond, 'profile'))
}

/** Reads a design, a profile and the workspace's table, and writes down whatever none of them says. */
export function readInputs(
  graph: DesignGraph,
  profile: Profile,
  prices: Prices,
  ledger: Ledger,
  mostEntries: number,
): Inputs {
  const services = new Map<ServiceId, ServiceInput>()
  const calls = new Map<ServiceId, readonly CallInput[]>()
  for (const id of [...graph.services.keys()].sort()) {
    const site = graph.siteOf(id)
    const runtime = site?.technology?.runtime
    if (!site || site.technology?.category === 'client-app' || (runtime && runtime !== 'process')) continue
    services.set(site.service.id, serviceInput(site, prices, ledger))
    const found = callInputs(site, (other) => graph.siteOf(other), profile, ledger)
    if (found.length > 0) calls.set(site.service.id, found)
  }
  const entries = entryNodes(graph).filter(({ id }) => services.has(id))
  const shown = widest(entries, mostEntries)
  return {
    arrivals: arrivalsOf(profile, ledger),
    entries: shown.map(({ id }) => id),
    entriesLeftOut: entries.length - shown.length,
    services,
    calls,
    zone: highIsGood(tableValue('zoneAvailability', prices, ledger)),
    lostZone: null,
  }
}
