import type { ServiceId } from '../base/ids'
import type { Design } from '../model/design'
import { referencesIn } from '../model/settings/references'
import type { ServiceSettings } from '../model/settings/service-settings'

/** The first service that settings name and that the design does not have. */
export const missingReference = (
  { services }: Design,
  settings: ServiceSettings = {},
): ServiceId | undefined => referencesIn(settings).find(({ service }) => !services.has(service))?.service
