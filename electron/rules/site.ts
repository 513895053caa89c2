import { technology } from '../../shared/catalog/catalog'
import type { Category, Technology } from '../../shared/catalog/technology'
import type { Link } from '../../shared/model/link'
import type { Service } from '../../shared/model/service'
import type { DesignGraph } from './design-graph'

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

function neighbours(graph: DesignGraph, links: Iterable<Link>, end: 'source' | 'target'): Neighbour[] {
  const found: Neighbour[] = []
  for (const link of links) {
    const service = graph.service(link[end])
    if (service) found.push({ link, service, technology: technology(service.technology) })
  }
  return found.sort(byLinkId)
}

export function serviceSite(graph: DesignGraph, service: Service): ServiceSite {
  return {
    service,
    technology: technology(service.technology),
    out: neighbours(graph, graph.linksFrom(service.id), 'target'),
    in: neighbours(graph, graph.linksTo(service.id), 'source'),
  }
}

export function linkSite(graph: DesignGraph, link: Link): LinkSite | undefined {
  const source = graph.service(link.source)
  const target = graph.service(link.target)
  if (!source || !target) return undefined
  return {
    link,
    source,
    sourceTechnology: technology(source.technology),
    target,
    targetTechnology: technology(target.technology),
  }
}

/** Neighbours of one category, in either direction. */
export const linkedWith = (site: ServiceSite, ...wanted: readonly Category[]): Neighbour[] =>
  [...site.out, ...site.in].filter(
    (n) => n.technology !== undefined && wanted.includes(n.technology.category),
  )

/** A service that runs Python code of the team: a web application, a worker, a model server of its own. */
export const isApplication = (entry: Technology | undefined): boolean =>
  entry !== undefined &&
  (entry.category === 'web-framework' || entry.category === 'task-queue' || entry.category === 'rpc')

const storeCategories: readonly Category[] = ['relational-database', 'document-database', 'wide-column-store']

/** A store that keeps the business's own data. */
export const isBusinessStore = (entry: Technology | undefined): boolean =>
  entry !== undefined && storeCategories.includes(entry.category)

/** Links on which a request travels: what monitors, replicates or merely depends is not one. */
export const carriesRequests = (link: Link): boolean =>
  link.kind === 'call' || link.kind === 'read' || link.kind === 'write'

export const carriesMessages = (link: Link): boolean => link.kind === 'publish' || link.kind === 'consume'
