import type { PackageId, ServiceId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import { broker, calls, encrypted, queries } from '../../../shared/catalog/stacks/sound-settings'
import type changeClasses from '../../../shared/commands/class/change-classes.command'
import { callOf } from '../../../shared/commands/define-command'
import type { Profile } from '../../../shared/model/profile'
import type { Service } from '../../../shared/model/service'
import { thresholds } from '../audits/thresholds'
import { brokers, businessStores, fronts, webApplications } from '../site'
import type { GrowingDesign } from './growing-design'
import type { StagePlan } from './stage-plan'

/** Applications from which a system is one of services. */
const fewest = thresholds.severalApplications

/** Several applications, each with data of its own, that tell each other what happened. */
export const services: StagePlan = {
  stage: 'services',
  traits: (design) => [
    {
      name: {
        en: `At least ${fewest} web applications ship apart`,
        zh: `至少 ${fewest} 个 Web 应用独立交付`,
      },
      holds: design.own(webApplications).length >= fewest,
    },
    {
      name: { en: 'No two web applications write one store', zh: '没有两个 Web 应用写同一个存储' },
      holds: sharedStores(design).length === 0,
    },
    {
      name: { en: 'A broker carries events between them', zh: '应用之间经消息代理传递事件' },
      holds: design.own(brokers).length > 0,
    },
  ],
  grow(design, profile) {
    const [queue = addBroker(design)] = design.own(brokers).map(({ service }) => service.id)
    for (const domain of domainsFor(design, profile)) split(design, domain, queue)
    for (const { store, writers } of sharedStores(design))
      for (const writer of writers.slice(1)) giveOwnStore(design, writer, store)
  },
  load: { projectScale: 4, businessComplexity: 4 },
  feature: 'projectScale',
  figures: [],
}

/** A part of the application that becomes a service. */
interface Domain {
  readonly of: Service
  readonly name: Localized | string
  /** The package of the class view that it comes of. */
  readonly from: PackageId | null
}

/**
 * The parts that the largest application falls into: the packages of its classes, else numbered ones. As many as the
 * scale calls for, less the applications that there are.
 */
function domainsFor(design: GrowingDesign, { projectScale = 4 }: Profile): Domain[] {
  const apps = design.own(webApplications).map(({ service }) => service)
  const wanted = Math.max(fewest, thresholds.servicesForScale[Math.max(0, projectScale - 4)] ?? fewest)
  const missing = wanted - apps.length
  const [largest] = [...apps].sort((a, b) => degree(design, b) - degree(design, a))
  if (!largest || missing <= 0) return []
  const packages = packagesOf(design, largest.id)
  return Array.from({ length: missing }, (_, index): Domain => {
    const found = packages[index]
    const number = index + 2
    return {
      of: largest,
      name: found?.name ?? {
        en: `${largest.name}, part ${number}`,
        zh: `${largest.name}（第 ${number} 部分）`,
      },
      from: found?.id ?? null,
    }
  })
}

const degree = (design: GrowingDesign, { id }: Service): number =>
  design.linksInto(id).length + design.linksFrom(id).length

/** Packages whose classes front a service, those with most classes first; the largest stays where it is. */
function packagesOf(design: GrowingDesign, service: ServiceId) {
  const counts = new Map<PackageId, number>()
  for (const each of design.design.classes.values())
    if (each.service === service && each.package)
      counts.set(each.package, (counts.get(each.package) ?? 0) + 1)
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(1)
    .flatMap(([id]) => design.design.packages.get(id) ?? [])
    .filter(({ name }) => name.trim() !== '')
}

function split(design: GrowingDesign, { of, name, from }: Domain, queue: ServiceId | null): void {
  const before = design
    .linksInto(of.id)
    .filter(({ source }) => design.own(fronts).some(({ service }) => service.id === source))
    .map(({ source }) => source)
  const { external: _, owner: __, ...settings } = of.settings
  const added = design.add({
    technology: of.technology,
    name,
    replicas: of.replicas,
    settings,
    from: before.length > 0 ? before : [of.id],
    linkSettings: calls,
  })
  if (!added) return
  const store = writtenBy(design, of.id)
  if (store) addStore(design, added, store)
  if (queue) design.link(added, queue, encrypted)
  const classes = [...design.design.classes.values()].filter((each) => from && each.package === from)
  if (classes.length > 0)
    design.do(
      callOf<typeof changeClasses>('class.change', { classes: classes.map(({ id }) => id), service: added }),
    )
}

const addBroker = (design: GrowingDesign): ServiceId | null =>
  design.add({
    technology: 'rabbitmq',
    name: { en: 'Event broker', zh: '事件代理' },
    replicas: 3,
    settings: broker,
    from: design.own(webApplications).map(({ service }) => service.id),
    linkSettings: encrypted,
  })

const writtenBy = (design: GrowingDesign, app: ServiceId): Service | undefined =>
  design
    .own(businessStores)
    .find(({ service }) =>
      design.linksFrom(app).some(({ target, kind }) => target === service.id && kind === 'write'),
    )?.service

/** Stores that several applications write, with those applications, the first of which keeps it. */
function sharedStores(design: GrowingDesign) {
  const apps = new Map(design.own(webApplications).map(({ service }) => [service.id as string, service]))
  return design.own(businessStores).flatMap(({ service: store }) => {
    const writers = design
      .linksInto(store.id)
      .flatMap(({ source, kind }) => (kind === 'write' ? (apps.get(source) ?? []) : []))
    return writers.length > 1 ? [{ store, writers }] : []
  })
}

function addStore(design: GrowingDesign, app: ServiceId, like: Service): void {
  const owner = design.design.services.get(app)?.name ?? app
  const { replicaOf: _, ...settings } = like.settings
  design.add({
    technology: like.technology,
    name: { en: `${owner} data`, zh: `${owner}数据库` },
    replicas: like.replicas,
    settings,
    from: [app],
    linkSettings: queries,
  })
}

function giveOwnStore(design: GrowingDesign, app: Service, shared: Service): void {
  const links = design
    .linksFrom(app.id)
    .filter(({ target, kind }) => target === shared.id && kind === 'write')
    .map(({ id }) => id)
  design.remove([], links)
  addStore(design, app.id, shared)
}
