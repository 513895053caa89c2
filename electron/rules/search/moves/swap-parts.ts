import { technology } from '../../../../shared/catalog/catalog'
import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import type { Design } from '../../../../shared/model/design'
import type { Service } from '../../../../shared/model/service'
import { serviceFields } from '../../../../shared/model/settings/service-settings'
import { partKeys } from '../../site'
import { called, idsOf, inIdOrder, type Offer } from './offer'
import { alternativesTo, providedIn } from './stands-in'
import type { Reason } from './swap-services'

/** Every server, driver or library inside services replaced by each that can stand in for it. */
export function swapsOfParts(design: Design, reason: Reason): Offer[] {
  const provided = providedIn(design)
  return partKeys.flatMap((key) =>
    [...holders(design, key)].flatMap(([id, services]) => {
      const from = technology(id)
      if (!from || !serviceFields[key].categories.includes(from.category)) return []
      return alternativesTo(from, provided).flatMap((to): Offer[] => {
        const why = reason(from, to)
        if (why === null) return []
        return [
          {
            label: {
              en: `Replace ${from.name.en} with ${to.name.en} in ${called(services).en}`,
              zh: `用 ${to.name.zh} 替换 ${from.name.zh}（${called(services).zh}）`,
            },
            calls: [
              callOf<typeof changeServices>('service.change', {
                services: idsOf(services),
                settings: { [key]: to.id },
              }),
            ],
            elements: idsOf(services),
            ...(why && { why }),
          },
        ]
      })
    }),
  )
}

function holders(design: Design, key: (typeof partKeys)[number]): Map<string, Service[]> {
  const by = new Map<string, Service[]>()
  for (const service of inIdOrder(design.services.values())) {
    const id = service.settings[key]
    if (id !== undefined && service.settings.external !== true) by.set(id, [...(by.get(id) ?? []), service])
  }
  return new Map([...by].sort(([a], [b]) => (a < b ? -1 : 1)))
}
