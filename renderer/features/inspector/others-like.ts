import type { ServiceId } from '../../../shared/base/ids'
import { technology } from '../../../shared/catalog/catalog'
import type { Design } from '../../../shared/model/design'
import type { Service } from '../../../shared/model/service'

const kindOf = (service: Service): string => technology(service.technology)?.category ?? service.technology

/**
 * Other services of the same kind, by name: what a copy can be a copy of. The one that is named already is always among
 * them.
 */
export function othersLike(design: Design, of: readonly Service[], named: ServiceId | null): ServiceId[] {
  const kinds = new Set(of.map(kindOf))
  const own = new Set(of.map(({ id }) => id))
  return [...design.services.values()]
    .filter((service) => service.id === named || (kinds.has(kindOf(service)) && !own.has(service.id)))
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}
