import type { ServiceId } from '../../../shared/base/ids'
import type { Category } from '../../../shared/catalog/technology'
import { type PriceKey, type Prices, priceFields } from '../../../shared/model/prices'
import type { Profile } from '../../../shared/model/profile'
import type { Cost, CostOfService, Range } from '../../../shared/report/quantities'
import type { DesignGraph } from '../design-graph'
import { monthlyCost, type PriceTable, type Resources } from '../quant/cost'
import { exactly, plus, through, times } from '../quant/range'
import { usualCores, usualDataGb, usualMemoryMb } from '../quant/usual-values'
import { isBusinessStore, isExternal, replicasAtLeast, replicasAtMost, type ServiceSite } from '../site'
import type { Ledger } from './ledger'
import { tableValue } from './table-value'

const nothing = exactly(0)

/** What keeps files and not rows. */
const fileStores: readonly Category[] = ['object-storage', 'column-store', 'search-engine', 'event-log']

/** A service as its price sees it. */
type Priced = Pick<ServiceSite, 'service' | 'technology'>

const keepsData = ({ technology }: Priced): boolean =>
  isBusinessStore(technology) || (technology !== undefined && fileStores.includes(technology.category))

/** It takes machines of its own: a process, and neither a client's device nor part of the platform below. */
const takesMachines = ({ technology }: Priced): boolean =>
  technology === undefined || (technology.runtime === 'process' && technology.category !== 'client-app')

/** The data of the profile is divided between these. */
export const holdsOwnData = (site: Priced): boolean =>
  takesMachines(site) && !isExternal(site.service, site.technology) && keepsData(site)

/** What each resource costs. */
export function priceTable(prices: Prices, ledger: Ledger): PriceTable {
  return Object.fromEntries(
    Object.keys(priceFields).map((key) => [key, tableValue(key as PriceKey, prices, ledger)]),
  ) as PriceTable
}

function resourcesOf(site: Priced, dataGb: Range, ledger: Ledger): Resources {
  const { service, technology } = site
  const { cpuPerReplica, memoryMb, gpu, standby } = service.settings
  const footprint = technology?.rating.footprint ?? 'small'
  const more = Number(standby === true)
  const replicas = { lo: replicasAtLeast(service) + more, hi: replicasAtMost(service) + more }
  const cores =
    cpuPerReplica === undefined
      ? ledger.note('cpuPerReplica', usualCores[footprint], 'catalogue', service.id)
      : ledger.note('cpuPerReplica', exactly(cpuPerReplica), 'stated', service.id)
  const memory =
    memoryMb === undefined
      ? ledger.note('memoryMb', usualMemoryMb[footprint], 'catalogue', service.id)
      : ledger.note('memoryMb', exactly(memoryMb), 'stated', service.id)
  return {
    cores: times(cores, replicas),
    memoryGb: times(
      through(memory, (mb) => mb / 1024),
      replicas,
    ),
    storageGb: keepsData(site) ? times(dataGb, replicas) : nothing,
    gpus: gpu === true ? replicas : nothing,
  }
}

/** Data of one store, GB: an even share of the profile's volume, or of a usual one. */
export function dataOfEach(stores: number, { dataVolumeGb }: Profile, ledger: Ledger): Range {
  const all =
    dataVolumeGb === undefined
      ? ledger.note('dataVolumeGb', usualDataGb, 'default')
      : ledger.note('dataVolumeGb', exactly(dataVolumeGb), 'profile')
  return through(all, (gb) => gb / Math.max(1, stores))
}

/** Money a month for one service; `null` for what takes no machines and for what has a price that nobody stated. */
export function costOf(site: Priced, dataGb: Range, table: PriceTable, ledger: Ledger): Range | null {
  const { service, technology } = site
  const { monthlyCost: stated, managed } = service.settings
  if (stated !== undefined) return ledger.note('monthlyCost', exactly(stated), 'stated', service.id)
  if (isExternal(service, technology) || !takesMachines(site)) return null
  return monthlyCost(resourcesOf(site, dataGb, ledger), table, managed === true)
}

/** Money a month for everything that the design runs, in the currency of the price table. */
export function runningCosts(graph: DesignGraph, profile: Profile, prices: Prices, ledger: Ledger): Cost {
  const table = priceTable(prices, ledger)
  const sites = [...graph.services.keys()].sort().flatMap((id) => graph.siteOf(id) ?? [])
  const dataGb = dataOfEach(sites.filter(holdsOwnData).length, profile, ledger)
  const services: CostOfService[] = []
  const unpriced: ServiceId[] = []
  for (const site of sites) {
    const { service, technology } = site
    const monthly = costOf(site, dataGb, table, ledger)
    if (monthly) services.push({ service: service.id, monthly })
    else if (isExternal(service, technology)) unpriced.push(service.id)
  }
  return {
    total: services.map(({ monthly }) => monthly).reduce(plus, nothing),
    services: services
      .filter(({ monthly }) => monthly.hi > 0)
      .sort((a, b) => b.monthly.hi - a.monthly.hi || (a.service < b.service ? -1 : 1)),
    unpriced,
  }
}
