import { freeId, linkId, serviceId } from '../base/ids'
import type { Locale, Localized } from '../base/localized'
import { emptyDesign, type MutableDesign } from '../model/design'
import type { Layer } from '../model/layer'
import type { Link, LinkKind } from '../model/link'
import type { LinkSettings } from '../model/settings/link-settings'
import type { ServiceSettings } from '../model/settings/service-settings'
import { technology } from './catalog'
import { usualLink } from './link-defaults'

export const schemes = ['A', 'B', 'C', 'D', 'E'] as const
/** Letter of one of the five stacks. */
export type Scheme = (typeof schemes)[number]

export interface StackService {
  readonly technology: string
  readonly name: Localized
  /** Absent: the technology's own lane. */
  readonly layer?: Layer
  readonly replicas?: number
  /** On top of the technology's usual values. */
  readonly settings?: ServiceSettings
}

export interface StackLink {
  /** Keys of the services at its ends. */
  readonly from: string
  readonly to: string
  /** Absent: what is usual between the two technologies. */
  readonly kind?: LinkKind
  readonly sync?: boolean
  readonly settings?: LinkSettings
}

/** A reference design: complete, so that between stacks the project's profile decides. */
export interface ReferenceDesign {
  readonly services: { readonly [key: string]: StackService }
  readonly links: readonly StackLink[]
}

/** A feasible change of a stack, such as another database or a simpler place to run. */
export interface StackVariant {
  /** Completes the stack's letter: `compose` makes `A-compose`. */
  readonly id: string
  readonly name: Localized
  /** What differs, in one sentence. */
  readonly changes: Localized
  /** The variant's own design. */
  readonly design: ReferenceDesign
}

/** What is true of a stack in every project. */
export interface StackNature {
  readonly suits: Localized
  readonly strengths: Localized
  readonly weaknesses: Localized
}

export interface Stack extends StackNature {
  readonly id: Scheme
  readonly name: Localized
  /** What it is made of and what it is for, in one sentence. */
  readonly summary: Localized
  readonly design: ReferenceDesign
  readonly variants: readonly StackVariant[]
}

export const defineStack = (stack: Stack): Stack => stack

/** Changes to a reference design: services taken away with their links, replaced or added, and links added. */
export interface DesignChange {
  readonly without?: readonly string[]
  readonly services?: { readonly [key: string]: StackService }
  readonly links?: readonly StackLink[]
}

/** A reference design with changes: how variants are written without repeating their stack. */
export function changed(base: ReferenceDesign, change: DesignChange): ReferenceDesign {
  const gone = new Set(change.without ?? [])
  const kept = Object.entries({ ...base.services, ...change.services }).filter(([key]) => !gone.has(key))
  return {
    services: Object.fromEntries(kept),
    links: [
      ...base.links.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
      ...(change.links ?? []),
    ],
  }
}

/** Technologies of services with the parts inside them, each once, in the order of the services. */
export function technologiesOf(services: readonly Pick<StackService, 'technology' | 'settings'>[]): string[] {
  const partKeys = ['server', 'orm', 'driver', 'validation', 'httpClient', 'cacheClient'] as const
  const all = services.flatMap(({ technology: id, settings }) => [
    id,
    ...partKeys.flatMap((key) => settings?.[key] ?? []),
  ])
  return [...new Set(all)].filter((id) => technology(id) !== undefined)
}

/** Teams of the reference designs, which name them in English. */
const teamNames: { readonly [team: string]: Localized } = {
  core: { en: 'core', zh: '核心' },
  edge: { en: 'edge', zh: '接入' },
  catalogue: { en: 'catalogue', zh: '商品' },
  orders: { en: 'orders', zh: '订单' },
  product: { en: 'product', zh: '产品' },
  data: { en: 'data', zh: '数据' },
}

/** Settings with the team that owns the service named in a language. */
function named(settings: ServiceSettings, language: Locale): ServiceSettings {
  const team = teamNames[settings.owner ?? '']
  return team ? { ...settings, owner: team[language] } : settings
}

/**
 * A design of its own from a reference design, with names in one language. Ids follow the order of the services, so
 * the same stack always gives the same design.
 *
 * @throws where the reference names a technology or service that there is not: a mistake in the catalogue.
 */
export function instantiate(reference: ReferenceDesign, language: Locale): MutableDesign {
  const design = emptyDesign()
  const ids = new Map<string, ReturnType<typeof serviceId>>()
  for (const [key, { technology: entryId, name, layer, replicas, settings }] of Object.entries(
    reference.services,
  )) {
    const entry = technology(entryId)
    if (!entry) throw new Error(`reference design: no technology “${entryId}”`)
    const id = serviceId(freeId(design.services, 's'))
    ids.set(key, id)
    design.services.set(id, {
      id,
      name: name[language],
      technology: entry.id,
      layer: layer ?? entry.layer,
      replicas: replicas ?? 1,
      settings: named({ ...entry.defaults, ...settings }, language),
    })
  }
  for (const { from, to, kind, sync, settings } of reference.links) {
    const source = design.services.get(ids.get(from) ?? '')
    const target = design.services.get(ids.get(to) ?? '')
    if (!source || !target) throw new Error(`reference design: no service for the link ${from} → ${to}`)
    const usual = usualLink(source.technology, target.technology)
    const link: Link = {
      id: linkId(freeId(design.links, 'l')),
      source: source.id,
      target: target.id,
      kind: kind ?? usual.kind,
      sync: sync ?? usual.sync,
      label: '',
      settings: { ...(usual.protocol ? { protocol: usual.protocol } : {}), ...settings },
    }
    design.links.set(link.id, link)
  }
  return design
}
