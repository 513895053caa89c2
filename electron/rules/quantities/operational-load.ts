import type { Prices } from '../../../shared/model/prices'
import type { Profile } from '../../../shared/model/profile'
import type { OperationalLoad, Range } from '../../../shared/report/quantities'
import { personsOf } from '../audits/team'
import type { DesignGraph } from '../design-graph'
import { exactly, plus, through, times } from '../quant/range'
import { isExternal, type ServiceSite } from '../site'
import type { Ledger } from './ledger'
import { tableValue } from './table-value'

/** Persons who run it; absent where neither the team nor the scale is stated. */
export function personsFor(profile: Profile, ledger: Ledger): number | null {
  const persons = personsOf(profile)
  if (persons === undefined) return null
  ledger.note('teamSize', exactly(persons), profile.teamSize === undefined ? 'default' : 'profile')
  return persons
}

/** Hours a week that persons have for running things, beside building them. */
export function hoursOf(persons: number, prices: Prices, ledger: Ledger): Range {
  const each = tableValue('hoursPerPerson', prices, ledger)
  return through(each, (hours) => hours * persons)
}

/** What the hours for running a design rest on. */
export interface Effort {
  /** Hours a week for one point of the catalogue's operating effort. */
  readonly perPoint: Range
  /** Share of that, 0…1, which is left where a provider operates a part. */
  readonly managedShare: Range
}

export const effortTable = (prices: Prices, ledger: Ledger): Effort => ({
  perPoint: tableValue('operatingHours', prices, ledger),
  managedShare: tableValue('managedEffort', prices, ledger),
})

/** Hours a week that one service takes; `null` for what the team does not run. */
export function effortOf(
  { service, technology }: Pick<ServiceSite, 'service' | 'technology'>,
  { perPoint, managedShare }: Effort,
): Range | null {
  if (technology?.runtime !== 'process' && technology?.runtime !== 'platform') return null
  if (technology.category === 'client-app' || isExternal(service, technology)) return null
  const own = through(perPoint, (hours) => hours * technology.rating.operations)
  return service.settings.managed === true ? times(own, managedShare) : own
}

/**
 * Hours a week for upgrading, watching and restoring what the team runs: the catalogue's operating effort of every
 * process and platform in it, in hours; a share of that for what a provider operates.
 */
export function operationalLoad(
  graph: DesignGraph,
  persons: number | null,
  prices: Prices,
  ledger: Ledger,
): OperationalLoad {
  const effort = effortTable(prices, ledger)
  const services = [...graph.services.values()]
    .flatMap((node) => {
      const site = graph.site(node)
      const hours = site && effortOf(site, effort)
      return hours ? [{ service: node.id, hours }] : []
    })
    .sort((a, b) => b.hours.hi - a.hours.hi || (a.service < b.service ? -1 : 1))
  return {
    hours: services.map(({ hours }) => hours).reduce(plus, exactly(0)),
    capacity: persons === null ? null : hoursOf(persons, prices, ledger),
    services,
  }
}
