import { isAskedOf } from '../../shared/model/settings/asked-of'
import type { Assumed } from '../../shared/report/quantities'
import type { Evidence } from '../../shared/report/report'
import { elementsOf } from './audit-state'
import type { Check, LinkAudit, ServiceAudit } from './define-audit'
import type { LinkNode, ServiceNode } from './nodes'

/** A place as a report shows it: what was found at an element, with what the numbers assume and where it is stated. */
export function placeOf(
  { asks = [] }: ServiceAudit | LinkAudit,
  node: ServiceNode | LinkNode,
  check: Check,
): Evidence | null {
  const element = 'link' in node ? node.link : node.service
  if (!element) return null
  const open = (): Assumed[] => {
    const stated = new Set(Object.keys(element.settings))
    // What its form has no field for would lead nowhere.
    const groups = 'link' in node ? null : (node.technology?.groups ?? [])
    return asks
      .filter((key) => !stated.has(key) && (groups === null || isAskedOf(groups, key)))
      .map((kind) => ({ kind, element: element.id }))
  }
  const place = { elements: elementsOf(check.elements, element.id), note: check.note, about: element.id }
  const assumes = check.assumes?.() ?? (check.score === 'unknown' ? open() : [])
  return assumes.length > 0 ? { ...place, assumes } : place
}
