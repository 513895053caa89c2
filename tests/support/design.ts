import { linkId, serviceId } from '../../shared/base/ids'
import { technology } from '../../shared/catalog/catalog'
import { usualLink } from '../../shared/catalog/link-defaults'
import { copyDesign, emptyDesign, type MutableDesign } from '../../shared/model/design'
import type { Link } from '../../shared/model/link'
import type { Service } from '../../shared/model/service'

type ServiceWords = string | (Partial<Omit<Service, 'id'>> & { readonly technology: string })
type LinkWords = Partial<Omit<Link, 'source' | 'target'>>

/**
 * A small design for tests. Services by id: a technology, or fields; settings start EMPTY (unknown), unlike on the
 * canvas. Links as `'api -> db'` (usual kind) with their fields.
 */
export function design(
  services: Readonly<Record<string, ServiceWords>>,
  links: Readonly<Record<string, LinkWords>> = {},
): MutableDesign {
  const made = emptyDesign()
  for (const [key, words] of Object.entries(services)) {
    const fields = typeof words === 'string' ? { technology: words } : words
    made.services.set(key, {
      name: key,
      layer: technology(fields.technology)?.layer ?? 'business',
      replicas: 1,
      settings: {},
      ...fields,
      id: serviceId(key),
    })
  }
  for (const [ends, fields] of Object.entries(links)) {
    const [source, target] = ends.split('->').map((end) => end.trim())
    const from = made.services.get(source ?? '')
    const to = made.services.get(target ?? '')
    if (!from || !to) throw new Error(`test design: “${ends}” names a service that is not there`)
    const id = linkId(`${from.id}.${to.id}${fields.kind ? `.${fields.kind}` : ''}`)
    const { kind, sync } = usualLink(from.technology, to.technology)
    made.links.set(id, { kind, sync, label: '', settings: {}, ...fields, id, source: from.id, target: to.id })
  }
  return made
}

/**
 * The design with every service in use: what has no link is used by a neighbour that the catalogue does not know and
 * that no audit judges.
 */
export function inUse(made: MutableDesign): MutableDesign {
  const used = copyDesign(made)
  const linked = new Set([...made.links.values()].flatMap(({ source, target }) => [source, target]))
  const neighbour = serviceId('neighbour')
  for (const { id: target } of made.services.values()) {
    if (linked.has(target)) continue
    const id = linkId(`neighbour.${target}`)
    const kind = 'depends-on'
    used.links.set(id, { id, source: neighbour, target, kind, sync: false, label: '', settings: {} })
    used.services.set(neighbour, {
      id: neighbour,
      name: '',
      technology: 'neighbour',
      layer: 'business',
      replicas: 1,
      settings: {},
    })
  }
  return used
}

/** A small design for tests in which every service is in use. */
export const used = (...words: Parameters<typeof design>): MutableDesign => inUse(design(...words))
