import { technology } from '../../../shared/catalog/catalog'
import type { Design } from '../../../shared/model/design'
import { type DesignPatch, squashDesign } from '../../../shared/model/patch'
import type { Prices } from '../../../shared/model/prices'
import type { Profile } from '../../../shared/model/profile'
import type { Service } from '../../../shared/model/service'
import { type PriceChange, samePrice } from '../../../shared/report/price-change'
import type { Range } from '../../../shared/report/quantities'
import { change, exactly, plus } from '../quant/range'
import { Ledger } from './ledger'
import { effortOf, effortTable } from './operational-load'
import { costOf, dataOfEach, holdsOwnData, priceTable } from './running-costs'

const siteOf = (service: Service) => ({ service, technology: technology(service.technology) })

const storesAmong = (services: readonly Service[]): number =>
  services.filter((service) => holdsOwnData(siteOf(service))).length

/**
 * Tells what edits of a design would change in its monthly cost and in the hours for running it: the same as working
 * out both designs and comparing them. Only services cost anything, and each by itself; what they share is the data,
 * which is divided anew when a store comes or goes.
 *
 * @param design stays as it is while edits are priced
 */
export function pricing(
  design: Design,
  profile: Profile,
  prices: Prices,
): (patches: readonly DesignPatch[]) => PriceChange {
  const ledger = new Ledger()
  const table = priceTable(prices, ledger)
  const effort = effortTable(prices, ledger)
  const stores = storesAmong([...design.services.values()])

  const running = (services: readonly Service[], storeCount: number): { monthly: Range; hours: Range } => {
    const data = dataOfEach(storeCount, profile, ledger)
    const sites = services.map(siteOf)
    return {
      monthly: sites.flatMap((site) => costOf(site, data, table, ledger) ?? []).reduce(plus, exactly(0)),
      hours: sites.flatMap((site) => effortOf(site, effort) ?? []).reduce(plus, exactly(0)),
    }
  }

  return (patches) => {
    const edited = squashDesign(patches).filter((patch) => patch.table === 'services')
    if (edited.length === 0) return samePrice
    const before = edited.flatMap((patch) => patch.before ?? [])
    const after = edited.flatMap((patch) => patch.after ?? [])
    const storesAfter = stores + storesAmong(after) - storesAmong(before)
    const ids = new Set<string>(edited.map(({ id }) => id))
    const others =
      storesAfter === stores ? [] : [...design.services.values()].filter(({ id }) => !ids.has(id))
    const from = running([...others, ...before], stores)
    const to = running([...others, ...after], storesAfter)
    return { monthly: change(from.monthly, to.monthly), hours: change(from.hours, to.hours) }
  }
}
