import type { Service } from '../../shared/model/service'
import type { ServiceSettingKey } from '../../shared/model/settings/service-settings'

/**
 * Settings that decide where requests from outside go, and how available each part on the way is. What is read of
 * services for the aspect `paths` has to stand here.
 */
const pathSettings: readonly ServiceSettingKey[] = [
  'exposure',
  'external',
  'fallback',
  'cachePattern',
  'availability',
  'managed',
  'autoscaleMin',
  'zones',
  'standby',
  'failover',
  'sessionStore',
  'uploads',
  'rateLimitStore',
  'stateless',
]

/** Whether an edit of a service changes one of these, or its replicas. */
export const changesPaths = (before: Service | null, after: Service | null): boolean =>
  before?.replicas !== after?.replicas ||
  pathSettings.some((key) => before?.settings[key] !== after?.settings[key])
