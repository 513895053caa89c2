import type { ServiceId } from '../../shared/base/ids'
import type { Design } from '../../shared/model/design'

/** A service in a list to choose from. */
export interface ServiceOption {
  readonly value: ServiceId
  readonly label: string
}

/** Services by their names, in the order given; those of the same name are told apart by their ids. */
export function serviceOptions({ services }: Design, ids: readonly ServiceId[]): ServiceOption[] {
  const named = ids.flatMap((id) => services.get(id) ?? [])
  const uses = new Map<string, number>()
  for (const { name } of named) uses.set(name, (uses.get(name) ?? 0) + 1)
  return named.map(({ id, name }) => ({ value: id, label: uses.get(name) === 1 ? name : `${name} (${id})` }))
}
