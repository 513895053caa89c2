import { z } from 'zod'
import { linkIdSchema, serviceIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import { subjectOf } from '../../model/decision'
import type { DesignPatch } from '../../model/patch'
import { defineCommand } from '../define-command'

/** Deletes services with their links and places, single links, and what was decided about any of them. What is gone already is passed over. */
export default defineCommand({
  id: 'elements.delete',
  label: { en: 'Delete', zh: '删除' },
  args: z.strictObject({
    services: z.array(serviceIdSchema).max(100_000),
    links: z.array(linkIdSchema).max(100_000),
  }),
  plan(design, { services, links }) {
    const gone = new Set<string>(services)
    const cut = new Set<string>(links)
    const patches: DesignPatch[] = []
    for (const link of design.links.values()) {
      if (cut.has(link.id) || gone.has(link.source) || gone.has(link.target)) {
        cut.add(link.id)
        patches.push({ table: 'links', id: link.id, before: link, after: null })
      }
    }
    for (const decision of design.decisions.values()) {
      const { element } = subjectOf(decision.id)
      if (element !== null && (cut.has(element) || gone.has(element)))
        patches.push({ table: 'decisions', id: decision.id, before: decision, after: null })
    }
    for (const id of gone) {
      const placement = design.placements.get(id)
      if (placement) patches.push({ table: 'placements', id, before: placement, after: null })
      const service = design.services.get(id)
      if (service) patches.push({ table: 'services', id, before: service, after: null })
    }
    return ok(patches)
  },
})
