import type { ServiceSettings } from '../../../shared/model/settings/service-settings'

/**
 * The settings that move what a service keeps where its other replicas cannot see it to shared stores; empty where it
 * states nothing of the kind.
 */
export const sharedState = ({
  sessionStore,
  uploads,
  rateLimitStore,
  stateless,
}: ServiceSettings): ServiceSettings => ({
  ...(sessionStore === 'process' ? { sessionStore: 'shared' } : {}),
  ...(uploads === 'local-disk' ? { uploads: 'object-storage' } : {}),
  ...(rateLimitStore === 'process' ? { rateLimitStore: 'shared' } : {}),
  ...(stateless === false ? { stateless: true } : {}),
})

/** It states that it keeps something where its other replicas cannot see it, so a second one alone would break it. */
export const keepsState = (settings: ServiceSettings): boolean =>
  Object.keys(sharedState(settings)).length > 0
