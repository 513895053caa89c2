import { type ServiceId, serviceId } from '../../base/ids'
import { type ServiceSettingKey, type ServiceSettings, serviceFields } from './service-settings'

/** Settings that name another service of the same design. */
type ReferenceKey = {
  [K in ServiceSettingKey]: (typeof serviceFields)[K]['kind'] extends 'service' ? K : never
}[ServiceSettingKey]

const referenceKeys = (Object.keys(serviceFields) as ServiceSettingKey[]).filter(
  (key): key is ReferenceKey => serviceFields[key].kind === 'service',
)

/** Services that settings name, with the setting that does. */
export function referencesIn(
  settings: ServiceSettings,
): { readonly key: ReferenceKey; readonly service: ServiceId }[] {
  const found: { readonly key: ReferenceKey; readonly service: ServiceId }[] = []
  for (const key of referenceKeys) {
    const named = settings[key]
    if (named !== undefined) found.push({ key, service: serviceId(named) })
  }
  return found
}

/**
 * Settings with every service that they name replaced by another one, or with the setting taken away where there is
 * none. The same object comes back where nothing changes.
 */
export function withReferences(
  settings: ServiceSettings,
  replace: (service: ServiceId) => ServiceId | undefined,
): ServiceSettings {
  let changed = settings
  for (const { key, service } of referencesIn(settings)) {
    const other = replace(service)
    if (other === service) continue
    const { [key]: _, ...rest } = changed
    changed = other === undefined ? rest : { ...rest, [key]: other }
  }
  return changed
}
