import { technology } from '../../../../shared/catalog/catalog'
import type { Category } from '../../../../shared/catalog/technology'
import { callOf } from '../../../../shared/commands/define-command'
import type deleteElements from '../../../../shared/commands/elements/delete-elements.command'
import type addLink from '../../../../shared/commands/link/add-link.command'
import type reconnectLink from '../../../../shared/commands/link/reconnect-link.command'
import type { CommandCall } from '../../../../shared/model/command-call'
import type { Design } from '../../../../shared/model/design'
import type { Link } from '../../../../shared/model/link'
import type { Service } from '../../../../shared/model/service'
import { carriesMessages, carriesRequests, fronts } from '../../site'
import { called, inIdOrder, type Offer } from './offer'

/** What requests pass through: without it they go where it passed them on to. */
const passing: readonly Category[] = [...fronts, 'connection-pooler', 'service-mesh']

/** What a system works without, less well: the score says how much less. */
const helping: readonly Category[] = [
  ...passing,
  'cache',
  'service-discovery',
  'autoscaler',
  'orchestrator',
  'delivery',
  'infrastructure-as-code',
  'metrics',
  'dashboards',
  'logs',
  'tracing',
  'error-tracking',
  'secret-store',
  'notebook',
]

/** More links than this are not led past a service by a proposal. */
const mostBridges = 100

/** Every service taken out that a system works without, and every one that nothing is linked to. */
export function removals(design: Design): Offer[] {
  const ends = linksAt(design)
  return inIdOrder(design.services.values()).flatMap((service): Offer[] => {
    const category = technology(service.technology)?.category
    const { into, out } = ends.get(service.id) ?? { into: [], out: [] }
    const isLoose = into.length + out.length === 0
    if (!isLoose && (category === undefined || !helping.includes(category))) return []
    if (into.some(carriesMessages)) return []
    const bridges =
      category !== undefined && passing.includes(category)
        ? bridging(into, out, [...design.links.values()])
        : []
    if (bridges.length > mostBridges) return []
    return [
      {
        label: { en: `Do without ${withTechnology(service).en}`, zh: `去掉${withTechnology(service).zh}` },
        calls: [
          ...bridges,
          callOf<typeof deleteElements>('elements.delete', { services: [service.id], links: [] }),
        ],
        why: {
          en: `One part less to build, run and explain: ${design.services.size} → ${design.services.size - 1}.`,
          zh: `少一个需要开发、运维和解释的组件：${design.services.size} → ${design.services.size - 1}。`,
        },
        elements: [service.id],
      },
    ]
  })
}

/** A service with what it is, where its name does not say so. */
export function withTechnology(service: Service): { readonly en: string; readonly zh: string } {
  const name = called([service])
  const entry = technology(service.technology)?.name
  if (!entry || service.name.includes(entry.en) || service.name.includes(entry.zh)) return name
  return { en: `${name.en} (${entry.en})`, zh: `${name.zh}（${entry.zh}）` }
}

interface Ends {
  readonly into: Link[]
  readonly out: Link[]
}

/** The links of each service, in the order of their ids. */
export function linksAt(design: Design): Map<string, Ends> {
  const by = new Map<string, Ends>()
  const at = (id: string): Ends => {
    const known = by.get(id) ?? { into: [], out: [] }
    by.set(id, known)
    return known
  }
  for (const link of [...design.links.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    at(link.source).out.push(link)
    at(link.target).into.push(link)
  }
  return by
}

/** What tells a link from others between services: no two are alike in it. */
export const placeOf = ({ source, target, kind }: Pick<Link, 'source' | 'target' | 'kind'>): string =>
  `${source} ${target} ${kind}`

/** Leads what comes in straight on to wherever it went, save where a link goes already. */
function bridging(into: readonly Link[], out: readonly Link[], present: readonly Link[]): CommandCall[] {
  const onward = out.filter(carriesRequests)
  const known = new Set(present.map(placeOf))
  return into.filter(carriesRequests).flatMap((link) => {
    const targets = onward.filter(({ target }) => target !== link.source)
    let isMoved = false
    return targets.flatMap(({ target, kind, sync, settings }): CommandCall[] => {
      const moved = { source: link.source, target, kind: isMoved ? kind : link.kind }
      if (known.has(placeOf(moved))) return []
      known.add(placeOf(moved))
      if (isMoved) return [callOf<typeof addLink>('link.add', { ...moved, sync, settings })]
      isMoved = true
      return [callOf<typeof reconnectLink>('link.reconnect', { link: link.id, source: link.source, target })]
    })
  })
}
