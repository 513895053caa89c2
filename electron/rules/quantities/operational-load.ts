import type { Profile } from '../../../shared/model/profile'
import type { OperationalLoad, Range } from '../../../shared/report/quantities'
import { personsOf } from '../audits/team'
import type { DesignGraph } from '../design-graph'
import { exactly, plus, through } from '../quant/range'
import { usualEffort, usualHoursPerPerson } from '../quant/usual-values'
import { isExternal, type ServiceSite } from '../site'
import type { Ledger } from './ledger'

/** Persons who run it; absent where neither the team nor the scale is stated. */
export function personsFor(profile: Profile, ledger: Ledger): number | null {
  const persons = personsOf(profile)
  if (persons === undefined) return null
  ledger.note('teamSize', exactly(persons), profile.teamSize === undefined ? 'default' : 'profile')
  return persons
}

/** Hours a week that persons have for running things, beside building them. */
export function hoursOf(persons: number, ledger: Ledger): Range {
  const each = ledger.note('hoursPerPerson', usualHoursPerPerson, 'default')
  return through(each, (hours) => hours * persons)
}

/**
 * Hours a week that one service takes, by hours for one point of the catalogue's operating effort; `null` for what the
 * team does not run.
 */
export function effortOf(
  { service, technology }: Pick<ServiceSite, 'service' | 'technology'>,
  perPoint: Range,
): Range | null {
  if (technology?.runtime !== 'process' && technology?.runtime !== 'platform') return null
  if (technology.category === 'client-app' || isExternal(service, technology)) return null
  const share = service.settings.managed === true ? usualEffort.managedShare : 1
  return through(perPoint, (hours) => hours * share * technology.rating.operations)
}

/**
 * Hours a week for upgrading, watching and restoring what the team runs: the catalogue's operating effort of every
 * process and platform in it, in hours; a share of that for what a provider operates.
 */
export function operationalLoad(graph: DesignGraph, persons: number | null, ledger: Ledger): OperationalLoad {
  const perPoint = ledger.note('operatingHours', usualEffort.perPoint, 'default')
  const services = [...graph.services.values()]
    .flatMap((node) => {
      const site = graph.site(node)
      const hours = site && effortOf(site, perPoint)
      if (hours && site.service.settings.managed === true) {
        ledger.note('managedEffort', exactly(usualEffort.managedShare), 'default')
      }
      return hours ? [{ service: node.id, hours }] : []
    })
    .sort((a, b) => b.hours.hi - a.hours.hi || (a.service < b.service ? -1 : 1))
  return {
    hours: services.map(({ hours }) => hours).reduce(plus, exactly(0)),
    capacity: persons === null ? null : hoursOf(persons, ledger),
    services,
  }
}
