import type { Design } from '../../../model/design'
import type { Service } from '../../../model/service'
import type { Connection } from './plan'

/** The links of a design by their ends, in the order of its tables. */
export interface Wires {
  readonly services: readonly Service[]
  /** What a service reaches. */
  out(service: Service): readonly Connection[]
  /** Who reaches a service; `service` of the connection is the other end. */
  into(service: Service): readonly Connection[]
}

export function wiresOf(design: Design, slugs: ReadonlyMap<string, string>): Wires {
  const out = new Map<string, Connection[]>()
  const into = new Map<string, Connection[]>()
  const add = (to: Map<string, Connection[]>, id: string, connection: Connection): void => {
    to.set(id, [...(to.get(id) ?? []), connection])
  }
  for (const link of design.links.values()) {
    const [source, target] = [design.services.get(link.source), design.services.get(link.target)]
    if (!source || !target || source === target) continue
    add(out, source.id, { service: target, link, slug: slugs.get(target.id) ?? target.id })
    add(into, target.id, { service: source, link, slug: slugs.get(source.id) ?? source.id })
  }
  return {
    services: [...design.services.values()],
    out: ({ id }) => out.get(id) ?? [],
    into: ({ id }) => into.get(id) ?? [],
  }
}
