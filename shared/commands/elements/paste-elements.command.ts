import { z } from 'zod'
import { freeId, linkId, type ServiceId, serviceId } from '../../base/ids'
import { ok } from '../../base/result'
import { linkSchema } from '../../model/link'
import type { DesignPatch } from '../../model/patch'
import { placementSchema } from '../../model/placement'
import { serviceSchema } from '../../model/service'
import { withReferences } from '../../model/settings/references'
import { defineCommand } from '../define-command'

/** A piece of a design as it travels on the clipboard: services, the links among them, and their places. */
export const fragmentSchema = z.strictObject({
  services: z.array(serviceSchema).max(100_000),
  links: z.array(linkSchema).max(100_000),
  placements: z.array(placementSchema).max(100_000),
})
export type Fragment = z.infer<typeof fragmentSchema>

/**
 * Adds a copy of a fragment under new ids, shifted by `dx`, `dy` px. Also what duplicate does. A setting that names a
 * service names its copy, or the service itself where that was not copied and is here.
 */
export default defineCommand({
  id: 'elements.paste',
  label: { en: 'Paste', zh: '粘贴' },
  args: z.strictObject({ fragment: fragmentSchema, dx: z.number(), dy: z.number() }),
  plan(design, { fragment, dx, dy }) {
    const patches: DesignPatch[] = []
    const usedServices = new Set(design.services.keys())
    const renamed = new Map<string, ServiceId>()
    for (const service of fragment.services) {
      const id = serviceId(freeId(usedServices, 's'))
      usedServices.add(id)
      renamed.set(service.id, id)
    }
    for (const service of fragment.services) {
      const id = renamed.get(service.id)
      if (!id) continue
      const settings = withReferences(
        service.settings,
        (other) => renamed.get(other) ?? (design.services.has(other) ? other : undefined),
      )
      patches.push({ table: 'services', id, before: null, after: { ...service, id, settings } })
    }
    for (const { id: from, x, y } of fragment.placements) {
      const id = renamed.get(from)
      if (id) patches.push({ table: 'placements', id, before: null, after: { id, x: x + dx, y: y + dy } })
    }
    const usedLinks = new Set(design.links.keys())
    for (const link of fragment.links) {
      const source = renamed.get(link.source)
      const target = renamed.get(link.target)
      if (!source || !target) continue
      const id = linkId(freeId(usedLinks, 'l'))
      usedLinks.add(id)
      patches.push({ table: 'links', id, before: null, after: { ...link, id, source, target } })
    }
    return ok(patches)
  },
})
