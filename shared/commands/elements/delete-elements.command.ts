import { z } from 'zod'
import { linkIdSchema, serviceIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import { subjectOf } from '../../model/finding-subject'
import type { DesignPatch } from '../../model/patch'
import { withReferences } from '../../model/settings/references'
import { defineCommand } from '../define-command'

/**
 * Deletes services with their links and places, single links, and what was said of the findings at any of them. Settings
 * of other services that name one of them become unknown. What is gone already is passed over.
 */
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
    const isAboutGone = (id: string): boolean => {
      const { element } = subjectOf(id)
      return element !== null && (cut.has(element) || gone.has(element))
    }
    for (const decision of design.decisions.values()) {
      if (isAboutGone(decision.id))
        patches.push({ table: 'decisions', id: decision.id, before: decision, after: null })
    }
    for (const severity of design.severities.values()) {
      if (isAboutGone(severity.id))
        patches.push({ table: 'severities', id: severity.id, before: severity, after: null })
    }
    for (const id of gone) {
      const placement = design.placements.get(id)
      if (placement) patches.push({ table: 'placements', id, before: placement, after: null })
      const service = design.services.get(id)
      if (service) patches.push({ table: 'services', id, before: service, after: null })
    }
    for (const service of gone.size === 0 ? [] : design.services.values()) {
      const settings = withReferences(service.settings, (other) => (gone.has(other) ? undefined : other))
      if (settings !== service.settings && !gone.has(service.id))
        patches.push({ table: 'services', id: service.id, before: service, after: { ...service, settings } })
    }
    return ok(patches)
  },
})
