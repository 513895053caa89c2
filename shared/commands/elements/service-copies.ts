import { freeId, type ServiceId, serviceId } from '../../base/ids'
import type { Design } from '../../model/design'
import type { DesignPatch } from '../../model/patch'
import type { Service } from '../../model/service'
import { withReferences } from '../../model/settings/references'

/** Copies of services as an edit adds them. */
export interface ServiceCopies {
  readonly patches: readonly DesignPatch[]
  /** Ids of the copies by the ids of what was copied. */
  readonly renamed: ReadonlyMap<string, ServiceId>
}

/**
 * Copies services from anywhere into a design under new ids. A setting that names a service names its copy, or the service
 * itself where that was not copied and is here.
 */
export function copiesOfServices(design: Design, services: readonly Service[]): ServiceCopies {
  const used = new Set(design.services.keys())
  const renamed = new Map<string, ServiceId>()
  for (const service of services) {
    const id = serviceId(freeId(used, 's'))
    used.add(id)
    renamed.set(service.id, id)
  }
  const patches: DesignPatch[] = []
  for (const service of services) {
    const id = renamed.get(service.id)
    if (!id) continue
    const settings = withReferences(
      service.settings,
      (other) => renamed.get(other) ?? (design.services.has(other) ? other : undefined),
    )
    patches.push({ table: 'services', id, before: null, after: { ...service, id, settings } })
  }
  return { patches, renamed }
}
