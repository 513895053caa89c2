import type { Category } from '../../../shared/catalog/technology'
import { defineTally } from '../define-fact'
import { isApplication, isOwnApplication, linkedWith, replicasAtLeast, type ServiceSite } from '../site'

const platforms: readonly Category[] = ['container-runtime', 'orchestrator', 'serverless']
const scalers: readonly Category[] = ['orchestrator', 'autoscaler', 'serverless']

const carriesApplications = ({ out, in: into }: ServiceSite): boolean =>
  [...out, ...into].some(({ technology }) => isApplication(technology))

/** Something starts and stops its replicas: a platform that it is linked to, or a provider. */
export const isScaled = (site: ServiceSite): boolean =>
  site.service.settings.managed === true || linkedWith(site, ...scalers).length > 0

/**
 * `application` own applications that something is linked to, `unplaced` those that no platform carries; `scaling`
 * those that state autoscaling, `unscaled` those of them that nothing scales; `platform` and `orchestrator` what
 * carries an application; `delivery` and `provisioning` tools that are linked to a platform or an application.
 */
export type OperationKey =
  | 'application'
  | 'unplaced'
  | 'scaling'
  | 'unscaled'
  | 'platform'
  | 'orchestrator'
  | 'delivery'
  | 'provisioning'

/** How applications come to where they run. */
export const operation = defineTally<OperationKey>({
  id: 'operation',
  each(site, add) {
    const { service, technology: entry, out, in: into } = site
    if (!entry || out.length + into.length === 0) return
    if (isOwnApplication(site)) {
      const { managed, autoscaleMax } = service.settings
      add('application')
      if (managed !== true && linkedWith(site, ...platforms).length === 0) add('unplaced')
      if (autoscaleMax === undefined || autoscaleMax <= replicasAtLeast(service)) return
      add('scaling')
      if (!isScaled(site)) add('unscaled')
      return
    }
    if (platforms.includes(entry.category)) {
      if (!carriesApplications(site)) return
      add('platform')
      if (entry.category === 'orchestrator') add('orchestrator')
      return
    }
    const tool =
      entry.category === 'delivery'
        ? 'delivery'
        : entry.category === 'infrastructure-as-code'
          ? 'provisioning'
          : null
    if (tool !== null && (carriesApplications(site) || linkedWith(site, ...platforms).length > 0)) add(tool)
  },
})
