import type { ElementId } from '../../../shared/base/ids'
import type { Design } from '../../../shared/model/design'
import type { Link } from '../../../shared/model/link'
import type { Service } from '../../../shared/model/service'

/** What the selection asks the inspector to show. Ids that are gone are passed over. */
export interface Inspected {
  readonly services: readonly Service[]
  readonly links: readonly Link[]
}

export function inspected(design: Design, selection: Iterable<ElementId>): Inspected {
  const services: Service[] = []
  const links: Link[] = []
  for (const id of selection) {
    const service = design.services.get(id)
    if (service) services.push(service)
    const link = design.links.get(id)
    if (link) links.push(link)
  }
  return { services, links }
}

/** What several elements say about one thing: all the same, or not. */
export type Common<T> = { readonly mixed: false; readonly value: T } | { readonly mixed: true }

/** The value that all share. At least one is needed. */
export function common<E, T>(elements: readonly E[], read: (element: E) => T): Common<T> {
  const [first, ...rest] = elements
  if (first === undefined) throw new Error('common: nothing to compare')
  const value = read(first)
  return rest.every((element) => read(element) === value) ? { mixed: false, value } : { mixed: true }
}
