import { technology } from '../../shared/catalog/catalog'
import type { Category, Technology } from '../../shared/catalog/technology'
import type { Standing } from '../../shared/model/deployment/standing'
import type { Link } from '../../shared/model/link'
import type { Service } from '../../shared/model/service'
import { serviceFields } from '../../shared/model/settings/service-settings'
import type { LinkNode, ServiceNode } from './nodes'

/** A link seen from one of its ends. */
export interface Neighbour {
  readonly link: Link
  readonly service: Service
  readonly technology: Technology | undefined
}

/** A service with its direct neighbours: all that a service audit may look at. */
export interface ServiceSite {
  readonly service: Service
  /** Absent for a technology that this catalogue does not know. */
  readonly technology: Technology | undefined
  /** Where its copies stand in the deployment; absent: none is placed. */
  readonly placed?: Standing | undefined
  /** Technologies that live inside it: its server, ORM, driver and clients. */
  readonly parts: readonly Technology[]
  /** What it connects to, in the order of link ids. */
  readonly out: readonly Neighbour[]
  /** What connects to it, in the order of link ids. */
  readonly in: readonly Neighbour[]
}

/** A link with both ends: all that a link audit may look at. */
export interface LinkSite {
  readonly link: Link
  readonly source: Service
  readonly sourceTechnology: Technology | undefined
  readonly target: Service
  readonly targetTechnology: Technology | undefined
}

const byLinkId = (a: Neighbour, b: Neighbour): number => (a.link.id < b.link.id ? -1 : 1)

export const partKeys = ['server', 'orm', 'driver', 'validation', 'httpClient', 'cacheClient'] as const

/** A technology that cannot stand where a file puts it, such as a cluster as the server of an application, is no part. */
export function partsOf({ settings }: Service): Technology[] {
  const parts: Technology[] = []
  for (const key of partKeys) {
    const id = settings[key]
    const entry = id === undefined ? undefined : technology(id)
    if (entry && serviceFields[key].categories.includes(entry.category)) parts.push(entry)
  }
  return parts
}

/** Level of skill, 1…5, that a service asks of those who build it and run it; a provider takes one level off. */
export const askedSkill = (service: Service, entry: Technology, parts: readonly Technology[]): number =>
  Math.max(
    entry.rating.skill - (service.settings.managed === true ? 1 : 0),
    ...parts.map((part) => part.rating.skill),
  )

const nobody: readonly Neighbour[] = []

function neighbours(links: readonly LinkNode[], end: 'source' | 'target'): readonly Neighbour[] {
  if (links.length === 0) return nobody
  const found: Neighbour[] = []
  for (const node of links) {
    const { service, technology } = node[end]
    if (node.link && service) found.push({ link: node.link, service, technology })
  }
  return found.length > 1 ? found.sort(byLinkId) : found
}

/** What a service audit sees of a node. `undefined` where links lead to a service that is not there. */
export const serviceSite = (node: ServiceNode): ServiceSite | undefined =>
  node.service && {
    service: node.service,
    technology: node.technology,
    placed: node.placed,
    parts: partsOf(node.service),
    out: neighbours(node.out, 'target'),
    in: neighbours(node.in, 'source'),
  }

/** What a link audit sees of a node. `undefined` while an end is missing. */
export function linkSite({ link, source, target }: LinkNode): LinkSite | undefined {
  if (!link || !source.service || !target.service) return undefined
  return {
    link,
    source: source.service,
    sourceTechnology: source.technology,
    target: target.service,
    targetTechnology: target.technology,
  }
}

/** Nothing is linked to it: it stands on the canvas, but nothing uses it yet. */
export const isLoose = ({ out, in: into }: ServiceSite): boolean => out.length === 0 && into.length === 0

/** Neighbours of one category, in either direction. */
export function linkedWith({ out, in: into }: ServiceSite, ...wanted: readonly Category[]): Neighbour[] {
  const found: Neighbour[] = []
  // Audits ask this of every service: no list is made of neighbours that are not meant.
  for (const each of out) if (each.technology && wanted.includes(each.technology.category)) found.push(each)
  for (const each of into) if (each.technology && wanted.includes(each.technology.category)) found.push(each)
  return found
}

type Categories = readonly Category[]

const isOneOf =
  (categories: Categories) =>
  (entry: Technology | undefined): boolean =>
    entry !== undefined && categories.includes(entry.category)

/** Services of the team that answer requests: web applications and RPC services. */
export const webApplications: Categories = ['web-framework', 'rpc']
export const isWebApplication = isOneOf(webApplications)

/** What carries out tasks that others send. */
export const workers: Categories = ['task-queue']
export const isWorker = isOneOf(workers)

/** Services that run Python code of the team. */
export const applications: Categories = [...webApplications, ...workers]
export const isApplication = isOneOf(applications)

/** Stores that keep the business's own data. */
export const businessStores: Categories = ['relational-database', 'document-database', 'wide-column-store']
export const isBusinessStore = isOneOf(businessStores)

/** What keeps messages between those who send and those who handle them. */
export const brokers: Categories = ['message-broker', 'event-log']
export const isBroker = isOneOf(brokers)

/** What stands before applications and passes requests on. */
export const fronts: Categories = ['reverse-proxy', 'api-gateway', 'load-balancer']
export const isFront = isOneOf(fronts)

/** Links on which a request travels: what monitors, replicates or merely depends is not one. */
export const carriesRequests = (link: Link): boolean =>
  link.kind === 'call' || link.kind === 'read' || link.kind === 'write'

/** A link on which its source waits for an answer. */
export const waits = (link: Link): boolean => link.sync && carriesRequests(link)

export const carriesMessages = (link: Link): boolean => link.kind === 'publish' || link.kind === 'consume'

/** Somebody else runs it, so what it is made of is not the team's to change. */
export const isExternal = (service: Service, entry: Technology | undefined): boolean =>
  service.settings.external === true || entry?.category === 'external-system'

/** An application that the team itself writes and runs. */
export const isOwnApplication = ({ service, technology }: ServiceSite): boolean =>
  isApplication(technology) && !isExternal(service, technology)

/** A copy of another store: its data are kept elsewhere. */
export const isReplica = ({ service, in: into }: ServiceSite): boolean =>
  service.settings.replicaOf !== undefined || into.some(({ link }) => link.kind === 'replicate')

/** Replicas that run at any time. */
export const replicasAtLeast = ({ replicas, settings }: Service): number =>
  Math.max(replicas, settings.autoscaleMin ?? 1)

/** Replicas that run at the peak. */
export const replicasAtMost = ({ replicas, settings }: Service): number =>
  Math.max(replicas, settings.autoscaleMax ?? 1)

/** Proxies, gateways and balancers that pass requests on to a service. */
export const frontsOf = ({ in: into }: ServiceSite): Neighbour[] =>
  into.filter(({ link, technology }) => carriesRequests(link) && isFront(technology))

/** Clients that call a service with nothing in between. */
export const clientsOf = ({ in: into }: ServiceSite): Neighbour[] =>
  into.filter(({ link, technology }) => carriesRequests(link) && technology?.category === 'client-app')

export type Reach = 'public' | 'company'

/**
 * From how far away requests reach a service: by its own exposure, from clients, or through what stands before it.
 * `undefined`: nobody outside reaches it. A client or proxy that says nothing of itself counts as public.
 */
export function reachOf(site: ServiceSite): Reach | undefined {
  const own = site.service.settings.exposure
  if (own === 'public') return own
  let company = own === 'company'
  // Many audits ask this of every application: no list is made of what leads to it.
  for (const { link, service, technology: entry } of site.in) {
    if (!carriesRequests(link)) continue
    const isPublic =
      (entry?.category === 'client-app' && own !== 'company') ||
      (isFront(entry) && (service.settings.exposure ?? 'public') === 'public')
    if (isPublic) return 'public'
    company ||= isFront(entry) && service.settings.exposure === 'company'
  }
  return company ? 'company' : undefined
}

/** The application server that runs a web application: the one inside it, else one that is linked to it. */
export const serverOf = (site: ServiceSite): Technology | undefined =>
  site.service.settings.server === undefined
    ? linkedWith(site, 'application-server')[0]?.technology
    : technology(site.service.settings.server)

/** What an in-memory store keeps beside, or instead of, answers that can be computed again. */
export function keptState({
  service,
  technology: entry,
  in: into,
}: ServiceSite): 'queue' | 'sessions' | null {
  if (entry?.category !== 'cache') return null
  if (service.settings.role === 'broker' || into.some(({ link }) => carriesMessages(link))) return 'queue'
  return service.settings.role === 'session' ? 'sessions' : null
}
