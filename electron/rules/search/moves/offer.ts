import type { ElementId, ServiceId } from '../../../../shared/base/ids'
import { type Localized, same } from '../../../../shared/base/localized'
import type { CommandCall } from '../../../../shared/model/command-call'
import type { Service } from '../../../../shared/model/service'

/** An edit that a search may make, before anybody knows what it would bring. */
export interface Offer {
  readonly label: Localized
  readonly calls: readonly CommandCall[]
  /** The audit that asks for it; absent for a move, which says why itself. */
  readonly audit?: string
  readonly why?: Localized
  /** What it touches. */
  readonly elements: readonly ElementId[]
}

/** Names the services in a label say; more are counted. */
const namesShown = 2

/** `Orders`, `Orders and Catalogue`, or `4 services`. */
export function called(services: readonly Service[]): Localized {
  if (services.length > namesShown)
    return { en: `${services.length} services`, zh: `${services.length} 个服务` }
  const names = services.map(({ name, id }) => name.trim() || id)
  return services.length === 1
    ? same(`“${names[0] ?? ''}”`)
    : { en: names.map((name) => `“${name}”`).join(' and '), zh: names.map((name) => `“${name}”`).join('和') }
}

export const idsOf = (services: readonly Service[]): ServiceId[] => services.map(({ id }) => id)

/** Services in the order of their ids, whatever the order of their table. */
export const inIdOrder = (services: Iterable<Service>): Service[] =>
  [...services].sort((a, b) => (a.id < b.id ? -1 : 1))
