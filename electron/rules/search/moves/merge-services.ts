import { technology } from '../../../../shared/catalog/catalog'
import { callOf } from '../../../../shared/commands/define-command'
import type deleteElements from '../../../../shared/commands/elements/delete-elements.command'
import type reconnectLink from '../../../../shared/commands/link/reconnect-link.command'
import type { CommandCall } from '../../../../shared/model/command-call'
import type { Design } from '../../../../shared/model/design'
import type { Link } from '../../../../shared/model/link'
import type { Service } from '../../../../shared/model/service'
import { isExternal } from '../../site'
import { called, inIdOrder, type Offer } from './offer'
import { linksAt, placeOf, withTechnology } from './remove-services'

/** Each service merged into the one of its lane and technology that most is linked to. */
export function merges(design: Design): Offer[] {
  const ends = linksAt(design)
  const linked = ({ id }: Service): Link[] => {
    const { into, out } = ends.get(id) ?? { into: [], out: [] }
    return [...into, ...out]
  }
  return [...alike(design)].flatMap((services) => {
    const most = services.reduce((a, b) => (linked(b).length > linked(a).length ? b : a))
    return services
      .filter((service) => service !== most && !isCopy(service, linked(service)))
      .map(
        (service): Offer => ({
          label: {
            en: `Merge ${called([service]).en} into ${withTechnology(most).en}`,
            zh: `将${called([service]).zh}并入${withTechnology(most).zh}`,
          },
          calls: [
            ...handedOver(service, most, linked(service), linked(most)),
            callOf<typeof deleteElements>('elements.delete', { services: [service.id], links: [] }),
          ],
          why: {
            en: `Both are ${technology(most.technology)?.name.en ?? most.technology}: one to deploy, watch and upgrade instead of two.`,
            zh: `两者都是 ${technology(most.technology)?.name.zh ?? most.technology}，合并后只需部署、监控和升级一个。`,
          },
          elements: [service.id, most.id],
        }),
      )
  })
}

function alike(design: Design): Service[][] {
  const by = new Map<string, Service[]>()
  for (const service of inIdOrder(design.services.values())) {
    const entry = technology(service.technology)
    if (!entry || entry.category === 'client-app' || isExternal(service, entry)) continue
    const key = `${service.technology} ${service.layer}`
    by.set(key, [...(by.get(key) ?? []), service])
  }
  return [...by.values()].filter(({ length }) => length > 1)
}

/** A copy of another store is there because there are two of them. */
const isCopy = ({ settings }: Service, links: readonly Link[]): boolean =>
  settings.replicaOf !== undefined || links.some(({ kind }) => kind === 'replicate')

/** The links of the one become links of the other, save those that it has already and those between the two. */
function handedOver(
  from: Service,
  to: Service,
  links: readonly Link[],
  present: readonly Link[],
): CommandCall[] {
  const known = new Set(present.map(placeOf))
  return links.flatMap((link) => {
    const source = link.source === from.id ? to.id : link.source
    const target = link.target === from.id ? to.id : link.target
    const place = placeOf({ source, target, kind: link.kind })
    if (source === target || known.has(place)) return []
    known.add(place)
    return [callOf<typeof reconnectLink>('link.reconnect', { link: link.id, source, target })]
  })
}
