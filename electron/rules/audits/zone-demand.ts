import type { Layer } from '../../../shared/model/layer'
import type { Profile } from '../../../shared/model/profile'
import { carriesRequests, isExternal, type ServiceSite } from '../site'
import { thresholds } from './thresholds'

const requestLayers: readonly Layer[] = ['edge', 'api', 'business', 'data']

/** Whether the goal of the project asks for several zones at all. */
export const asksForZones = ({ availabilityTarget }: Profile): boolean =>
  (availabilityTarget ?? 0) >= thresholds.highAvailability.fromGoal

/** Whether it is one of the services whose copies such a goal wants in several zones: what requests come through. */
export function belongsInZones({ service, technology, in: into }: ServiceSite): boolean {
  if (technology?.runtime !== 'process' || !requestLayers.includes(technology.layer)) return false
  return !isExternal(service, technology) && into.some(({ link }) => carriesRequests(link))
}
