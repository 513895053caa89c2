import { technology } from '../../../../shared/catalog/catalog'
import { usualLink } from '../../../../shared/catalog/link-defaults'
import type { Technology } from '../../../../shared/catalog/technology'
import { callOf } from '../../../../shared/commands/define-command'
import type changeLinks from '../../../../shared/commands/link/change-links.command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import type { CommandCall } from '../../../../shared/model/command-call'
import type { Design } from '../../../../shared/model/design'
import type { Service } from '../../../../shared/model/service'
import type { ServiceSettings } from '../../../../shared/model/settings/service-settings'
import { carriesMessages, isExternal, isWebApplication } from '../../site'
import { called, idsOf, inIdOrder, type Offer } from './offer'
import { alternativesTo, providedIn } from './stands-in'

/** Says whether one technology is worth trying in place of another, and why; `null`: it is not. */
export type Reason = (from: Technology, to: Technology) => Offer['why'] | null

/** How an application is served follows from its framework alone. */
const servedBy = ['interface', 'server', 'workerClass', 'handlers'] as const
/** Parts that go with the framework as long as nobody chose others. */
const usualParts = ['driver', 'orm', 'httpClient', 'validation'] as const

/**
 * Every technology replaced by each that can stand in for it, wherever the design has it: a stack with both is no
 * adjustment but one technology more.
 */
export function swapsOfServices(design: Design, reason: Reason, asked?: ReadonlySet<string>): Offer[] {
  const provided = providedIn(design)
  const carrying = carriers(design)
  return [...users(design)].flatMap(([id, services]) => {
    const from = technology(id)
    if (!from) return []
    const carries = services.some(({ id: each }) => carrying.has(each))
    return alternativesTo(from, provided, asked).flatMap((to): Offer[] => {
      if (carries && !keepsMessages(to)) return []
      if (!services.every(isCacheAlone) && isPlainCache(to)) return []
      const why = reason(from, to)
      return why === null ? [] : [swap(services, from, to, design, why)]
    })
  })
}

/** Services by their technologies, those apart that somebody else runs. */
function users(design: Design): Map<string, Service[]> {
  const by = new Map<string, Service[]>()
  for (const service of inIdOrder(design.services.values())) {
    if (isExternal(service, technology(service.technology))) continue
    by.set(service.technology, [...(by.get(service.technology) ?? []), service])
  }
  return new Map([...by].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Services that messages come to or are fetched from. */
const carriers = (design: Design): Set<string> =>
  new Set([...design.links.values()].filter(carriesMessages).map(({ target }) => target))

const keepsMessages = ({ provides }: Technology): boolean =>
  provides.some((each) => each === 'message-broker' || each === 'event-log' || each === 'task-queue')

/** Nothing but answers that can be computed again: it may keep less than it could. */
const isCacheAlone = ({ settings }: Service): boolean => settings.role === 'cache'
const isPlainCache = ({ category, provides }: Technology): boolean =>
  category === 'cache' && !provides.includes('key-value')

function swap(
  services: readonly Service[],
  from: Technology,
  to: Technology,
  design: Design,
  why: Offer['why'],
): Offer {
  const calls: CommandCall[] = services.map((service) => {
    const { settings, clear } = settingsWith(service.settings, from, to)
    return callOf<typeof changeServices>('service.change', {
      services: [service.id],
      technology: to.id,
      settings,
      clear,
    })
  })
  return {
    label: {
      en: `Replace ${from.name.en} with ${to.name.en} (${called(services).en})`,
      zh: `用 ${to.name.zh} 替换 ${from.name.zh}（${called(services).zh}）`,
    },
    calls: [...calls, ...protocols(services, from, to, design)],
    elements: idsOf(services),
    ...(why && { why }),
  }
}

/** What a framework decides about its service, and what is usual with it where the other one's usual part stands. */
function settingsWith(
  settings: ServiceSettings,
  from: Technology,
  to: Technology,
): { settings: ServiceSettings; clear: string[] } {
  if (!isWebApplication(to)) return { settings: {}, clear: [] }
  const keys = [
    ...servedBy,
    ...usualParts.filter((key) => settings[key] === from.defaults[key] || settings[key] === from.id),
  ]
  const usual = Object.entries(to.defaults).filter(([key]) => keys.some((each) => each === key))
  return {
    settings: Object.fromEntries(usual),
    clear: keys.filter((key) => to.defaults[key] === undefined && settings[key] !== undefined),
  }
}

/** Links to them that speak the usual protocol of the one speak that of the other. */
function protocols(
  services: readonly Service[],
  from: Technology,
  to: Technology,
  { links, services: all }: Design,
): CommandCall[] {
  const changed = new Set<string>(idsOf(services))
  return [...links.values()].flatMap((link): CommandCall[] => {
    const source = all.get(link.source)
    if (!source || !changed.has(link.target)) return []
    const before = usualLink(source.technology, from.id).protocol
    const after = usualLink(source.technology, to.id).protocol
    if (after === undefined || before === after || link.settings.protocol !== before) return []
    return [callOf<typeof changeLinks>('link.change', { links: [link.id], settings: { protocol: after } })]
  })
}
