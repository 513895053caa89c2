import { type ElementId, freeId, linkId, serviceId } from '../base/ids'
import { technology } from '../catalog/catalog'
import { usualLink } from '../catalog/link-defaults'
import { type Design, emptyDesign } from '../model/design'
import type { PackCase } from '../model/house-rules/rule-pack'

/** The ends of a link, as a test case names it. */
const between = (from: string, to: string): string => `${from} -> ${to}`

/** The elements that a test case can name. */
export const placesIn = ({ services, links = [] }: PackCase): string[] => [
  ...Object.keys(services),
  ...links.map(({ from, to }) => between(from, to)),
]

/** What a test case calls an element of its design. */
export function placeOf({ links }: Design, element: ElementId): string {
  const link = links.get(element)
  return link ? between(link.source, link.target) : element
}

/** The design of a test case. It states what is written there and nothing else: no usual values are filled in. */
export function caseDesign({ services, links = [] }: PackCase): Design {
  const design = emptyDesign()
  const used = new Set<string>()
  for (const [key, { technology: entry, layer, replicas = 1, settings = {} }] of Object.entries(services)) {
    const id = serviceId(key)
    used.add(id)
    const lane = layer ?? technology(entry)?.layer ?? 'business'
    design.services.set(id, { id, name: key, technology: entry, layer: lane, replicas, settings })
  }
  for (const { from, to, kind, sync, settings = {} } of links) {
    const id = linkId(freeId(used, 'link'))
    used.add(id)
    const ends = [services[from]?.technology ?? '', services[to]?.technology ?? ''] as const
    const usual = { ...usualLink(...ends), ...(kind && { kind }), ...(sync !== undefined && { sync }) }
    design.links.set(id, {
      id,
      source: from,
      target: to,
      kind: usual.kind,
      sync: usual.sync,
      label: '',
      settings,
    })
  }
  return design
}
