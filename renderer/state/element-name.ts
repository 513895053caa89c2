import type { ElementId } from '../../shared/base/ids'
import type { Design } from '../../shared/model/design'

/** What people call an element: a service's name, or a link by its ends. An element that is gone has none. */
export function elementName(design: Design, element: ElementId): string | null {
  const service = design.services.get(element)
  if (service) return service.name
  const link = design.links.get(element)
  if (!link) return null
  const nameOf = (id: string): string => design.services.get(id)?.name ?? id
  return `${nameOf(link.source)} → ${nameOf(link.target)}`
}
