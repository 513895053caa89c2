import { z } from 'zod'
import { freeId, linkId, linkIdSchema, serviceId } from '../../base/ids'
import { err, ok } from '../../base/result'
import { technology } from '../../catalog/catalog'
import { usualLink } from '../../catalog/link-defaults'
import type { Link } from '../../model/link'
import type { DesignPatch } from '../../model/patch'
import { maxNameLength, maxReplicas, type Service } from '../../model/service'
import { serviceSettingsSchema } from '../../model/settings/service-settings'
import { defineCommand } from '../define-command'
import { missingReference } from '../missing-reference'

/** Puts a service in the middle of links that share their target: a pooler before a database, a proxy before an API. */
export default defineCommand({
  id: 'link.insert-service',
  label: { en: 'Insert service', zh: '插入服务' },
  args: z.lazy(() =>
    z.strictObject({
      links: z.array(linkIdSchema).min(1).max(1000),
      technology: z.string().min(1).max(80),
      name: z.string().max(maxNameLength).optional(),
      replicas: z.number().int().min(1).max(maxReplicas).optional(),
      settings: serviceSettingsSchema.optional(),
    }),
  ),
  plan(design, args, language) {
    const entry = technology(args.technology)
    if (!entry) return err({ code: 'unknown-technology', technology: args.technology })
    const missing = missingReference(design, args.settings)
    if (missing) return err({ code: 'service-not-found', service: missing })
    const id = serviceId(freeId(design.services, 's'))
    const service: Service = {
      id,
      name: args.name ?? entry.name[language],
      technology: entry.id,
      layer: entry.layer,
      replicas: args.replicas ?? 1,
      settings: { ...entry.defaults, ...args.settings },
    }
    const patches: DesignPatch[] = [{ table: 'services', id, before: null, after: service }]
    let target: string | undefined
    for (const linkKey of args.links) {
      const before = design.links.get(linkKey)
      if (!before) return err({ code: 'link-not-found', link: linkKey })
      if (target !== undefined && before.target !== target) {
        return err({
          code: 'bad-arguments',
          command: 'link.insert-service',
          detail: 'the links have different targets',
        })
      }
      target = before.target
      patches.push({ table: 'links', id: before.id, before, after: { ...before, target: id } })
    }
    const end = target === undefined ? undefined : design.services.get(target)
    if (!end) return err({ code: 'service-not-found', service: target ?? '' })
    const usual = usualLink(entry.id, end.technology)
    const onward: Link = {
      id: linkId(freeId(design.links, 'l')),
      source: id,
      target: end.id,
      kind: usual.kind,
      sync: usual.sync,
      label: '',
      settings: usual.protocol ? { protocol: usual.protocol } : {},
    }
    patches.push({ table: 'links', id: onward.id, before: null, after: onward })
    return ok(patches)
  },
})
