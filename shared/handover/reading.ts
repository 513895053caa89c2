import { technology } from '../catalog/catalog'
import type { Category } from '../catalog/technology'
import type { Design } from '../model/design'
import { hubOf, type Link } from '../model/link'
import type { Service } from '../model/service'

/** A design as the texts read it: its services by what they are, and who is linked with whom. */
export interface Reading {
  readonly services: readonly Service[]
  /** Links that do the work of the system: none that only watch it or carry it. */
  readonly links: readonly Link[]
  readonly of: (...categories: readonly Category[]) => readonly Service[]
  /** Services whose code is Python of the team: what answers requests, and what works behind a queue. */
  readonly applications: readonly Service[]
  readonly from: (service: Service) => readonly Link[]
  readonly to: (service: Service) => readonly Link[]
  readonly service: (id: string) => Service | undefined
}

const none: readonly Link[] = []

export const categoryOf = (service: Service): Category | undefined => technology(service.technology)?.category

export function readDesign(design: Design): Reading {
  const services = [...design.services.values()]
  const links = [...design.links.values()].filter((link) => hubOf(link) === null)
  const [outgoing, incoming] = [new Map<string, Link[]>(), new Map<string, Link[]>()]
  for (const link of links) {
    outgoing.set(link.source, [...(outgoing.get(link.source) ?? []), link])
    incoming.set(link.target, [...(incoming.get(link.target) ?? []), link])
  }
  return {
    services,
    links,
    of: (...categories) =>
      services.filter((service) => {
        const category = categoryOf(service)
        return category !== undefined && categories.includes(category)
      }),
    applications: services.filter((service) =>
      technology(service.technology)?.groups.some((group) => group === 'web' || group === 'worker'),
    ),
    from: ({ id }) => outgoing.get(id) ?? none,
    to: ({ id }) => incoming.get(id) ?? none,
    service: (id) => design.services.get(id),
  }
}

/** Services that have the same to say of themselves, together; in the order in which each group begins. */
export function alike<T>(things: readonly T[], key: (thing: T) => string): readonly [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const thing of things) {
    const group = groups.get(key(thing))
    if (group) group.push(thing)
    else groups.set(key(thing), [thing])
  }
  return [...groups.values()]
}
