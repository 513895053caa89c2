import { z } from 'zod'
import { freeId, type LinkId, linkId } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import { ok } from '../../base/result'
import { groupSchema } from '../../model/group'
import { lineCourseSchema } from '../../model/line-course'
import { linkSchema } from '../../model/link'
import { placementSchema } from '../../model/placement'
import { serviceSchema } from '../../model/service'
import { defineCommand } from '../define-command'
import { copiedGroups } from '../group/copied-groups'
import { copiedCourses } from '../line/copied-courses'
import { copiesOfServices } from './service-copies'

/** A piece of a design as it travels on the clipboard: services, the links among them, their places and courses. */
export const fragmentSchema = lazyObject(() => ({
  services: z.array(serviceSchema).max(100_000),
  links: z.array(linkSchema).max(100_000),
  placements: z.array(placementSchema).max(100_000),
  lineCourses: z.array(lineCourseSchema).max(100_000).optional(),
  /** Groups that any of the services is in. */
  groups: z.array(groupSchema).max(100_000).optional(),
}))
export type Fragment = z.infer<typeof fragmentSchema>

/**
 * Adds a copy of a fragment under new ids, shifted by `dx`, `dy` px. Also what duplicate does. A setting that names a
 * service names its copy, or the service itself where that was not copied and is here.
 */
export default defineCommand({
  id: 'elements.paste',
  label: { en: 'Paste', zh: '粘贴' },
  args: z.lazy(() => z.strictObject({ fragment: fragmentSchema, dx: z.number(), dy: z.number() })),
  plan(design, { fragment, dx, dy }) {
    const { patches: added, renamed } = copiesOfServices(design, fragment.services)
    const patches = [...added]
    for (const { id: from, x, y } of fragment.placements) {
      const id = renamed.get(from)
      if (id) patches.push({ table: 'placements', id, before: null, after: { id, x: x + dx, y: y + dy } })
    }
    const usedLinks = new Set(design.links.keys())
    const copies = new Map<string, LinkId>()
    for (const link of fragment.links) {
      const source = renamed.get(link.source)
      const target = renamed.get(link.target)
      if (!source || !target) continue
      const id = linkId(freeId(usedLinks, 'l'))
      usedLinks.add(id)
      copies.set(link.id, id)
      patches.push({ table: 'links', id, before: null, after: { ...link, id, source, target } })
    }
    return ok([
      ...patches,
      ...copiedCourses(fragment.lineCourses, copies),
      ...copiedGroups(design, fragment.groups ?? [], renamed),
    ])
  },
})
