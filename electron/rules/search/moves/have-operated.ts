import { technology } from '../../../../shared/catalog/catalog'
import type { Category } from '../../../../shared/catalog/technology'
import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import type { Design } from '../../../../shared/model/design'
import type { Profile } from '../../../../shared/model/profile'
import type { Service } from '../../../../shared/model/service'
import { brokers, businessStores, fronts, isExternal } from '../../site'
import { called, idsOf, inIdOrder, type Offer } from './offer'

/** What the usual providers operate for others. */
const operated: readonly Category[] = [
  ...businessStores,
  ...brokers,
  ...fronts,
  'cache',
  'search-engine',
  'column-store',
  'object-storage',
  'identity-provider',
  'secret-store',
  'orchestrator',
  'workflow-engine',
  'metrics',
  'dashboards',
  'logs',
  'tracing',
]

/** Level of the deployment environment from which there is somebody to operate things. */
const fromLevel = 3

/** Each technology handed to a provider to operate; nothing where the project runs on hosts of its own. */
export function handOvers(design: Design, { deploymentEnvironment }: Profile): Offer[] {
  if (deploymentEnvironment !== undefined && deploymentEnvironment < fromLevel) return []
  const by = new Map<string, Service[]>()
  for (const service of inIdOrder(design.services.values())) {
    const entry = technology(service.technology)
    if (!entry || !operated.includes(entry.category) || entry.runtime === 'library') continue
    if (service.settings.managed === true || isExternal(service, entry)) continue
    by.set(entry.id, [...(by.get(entry.id) ?? []), service])
  }
  return [...by]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, services]): Offer[] => {
      const entry = technology(id)
      if (!entry) return []
      return [
        {
          label: {
            en: `Have ${entry.name.en} operated by a provider (${called(services).en})`,
            zh: `${entry.name.zh} 改用托管服务（${called(services).zh}）`,
          },
          calls: [
            callOf<typeof changeServices>('service.change', {
              services: idsOf(services),
              settings: { managed: true },
            }),
          ],
          why: {
            en: `Its operating effort is rated ${entry.rating.operations} of 5; a provider takes most of it.`,
            zh: `其运维难度为 ${entry.rating.operations} 级（满级 5），大部分交由云厂商承担。`,
          },
          elements: idsOf(services),
        },
      ]
    })
}
