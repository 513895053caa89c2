import type { Capability, Technology } from '../../../shared/catalog/technology'
import { defineTally } from '../define-fact'
import { isApplication, isLoose, type ServiceSite } from '../site'

/** Upper end of each memory class of the catalogue, MB a replica. */
const footprintMb: { readonly [F in Technology['rating']['footprint']]: number } = {
  tiny: 64,
  small: 256,
  medium: 1024,
  large: 4096,
  huge: 8192,
  managed: 0,
}

/** The team runs it: neither a provider nor somebody else does, and it is not the user's own device. */
const isSelfRun = ({ service, technology: entry }: ServiceSite): boolean =>
  entry !== undefined &&
  (entry.runtime === 'process' || entry.runtime === 'platform') &&
  entry.category !== 'client-app' &&
  entry.category !== 'external-system' &&
  service.settings.managed !== true &&
  service.settings.external !== true

export type CensusKey =
  | 'applications'
  | 'web-applications'
  | 'async-applications'
  | 'workers'
  | 'brokers'
  | 'stores'
  | 'orchestrators'
  | 'machine-learning'
  | 'self-run'
  | 'operations'
  | 'memory-mb'
  | `technology:${string}`
  | `provides:${Capability}`

/** How many of what the design has. What nothing is linked to does not count, neither for the design nor against it. */
export const census = defineTally<CensusKey>({
  id: 'census',
  each(site, add) {
    const { service, technology: entry } = site
    if (!entry || isLoose(site)) return
    const all = [entry, ...site.parts]
    for (const { id } of all) add(`technology:${id}`)
    if (isApplication(entry)) add('applications')
    if (entry.category === 'web-framework' || entry.category === 'rpc') add('web-applications')
    if (entry.category === 'web-framework' && service.settings.handlers === 'async') add('async-applications')
    if (entry.category === 'task-queue') add('workers')
    if (entry.category === 'message-broker' || entry.category === 'event-log') add('brokers')
    if (entry.category === 'orchestrator') add('orchestrators')
    if (entry.provides.includes('ml-training') || entry.provides.includes('ml-inference'))
      add('machine-learning')
    if (isSelfRun(site)) {
      add('self-run')
      add('operations', entry.rating.operations)
      add('memory-mb', service.replicas * (service.settings.memoryMb ?? footprintMb[entry.rating.footprint]))
    }
    const given = new Set<Capability>()
    for (const { provides } of all) for (const capability of provides) given.add(capability)
    for (const capability of given) add(`provides:${capability}`)
  },
})
