import { z } from 'zod'
import { freeId, linkId, serviceId, serviceIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import { localizedSchema } from '../../base/localized'
import { err, ok } from '../../base/result'
import { technology } from '../../catalog/catalog'
import { usualLink } from '../../catalog/link-defaults'
import { layerSchema } from '../../model/layer'
import { type Link, linkKindSchema } from '../../model/link'
import type { DesignPatch } from '../../model/patch'
import { maxNameLength, maxReplicas, type Service } from '../../model/service'
import { linkSettingsSchema } from '../../model/settings/link-settings'
import { serviceSettingsSchema } from '../../model/settings/service-settings'
import { defineCommand } from '../define-command'
import { missingReference } from '../missing-reference'

const wireSchema = lazyObject(() => ({
  /** The other end. */
  service: serviceIdSchema,
  /** `out`: the new service opens the connection; `in`: the other one does. */
  direction: z.enum(['in', 'out']),
  /** Absent: what is usual between the two technologies. */
  kind: linkKindSchema.optional(),
  sync: z.boolean().optional(),
  settings: linkSettingsSchema.optional(),
}))

/**
 * Adds a service, filled with the technology's usual values, and wires it. Ids are chosen by the design, so the same
 * call on the same design gives the same result.
 */
export default defineCommand({
  id: 'service.add',
  label: { en: 'Add service', zh: '添加服务' },
  args: z.lazy(() =>
    z.strictObject({
      technology: z.string().min(1).max(80),
      /** A text in both languages is the work of a fix, which does not know which one is read. Absent: the technology's name. */
      name: z.union([z.string().max(maxNameLength), localizedSchema]).optional(),
      /** Absent: the technology's own lane. */
      layer: layerSchema.optional(),
      replicas: z.number().int().min(1).max(maxReplicas).optional(),
      /** On top of the technology's usual values. */
      settings: serviceSettingsSchema.optional(),
      at: z.strictObject({ x: z.number(), y: z.number() }).optional(),
      wires: z.array(wireSchema).max(1000).optional(),
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
      name: typeof args.name === 'string' ? args.name : (args.name ?? entry.name)[language],
      technology: entry.id,
      layer: args.layer ?? entry.layer,
      replicas: args.replicas ?? 1,
      settings: { ...entry.defaults, ...args.settings },
    }
    const patches: DesignPatch[] = [{ table: 'services', id, before: null, after: service }]
    if (args.at) patches.push({ table: 'placements', id, before: null, after: { id, ...args.at } })
    const used = new Set(design.links.keys())
    for (const wire of args.wires ?? []) {
      const other = design.services.get(wire.service)
      if (!other) return err({ code: 'service-not-found', service: wire.service })
      const [source, target] = wire.direction === 'out' ? [service, other] : [other, service]
      const usual = usualLink(source.technology, target.technology)
      const link: Link = {
        id: linkId(freeId(used, 'l')),
        source: source.id,
        target: target.id,
        kind: wire.kind ?? usual.kind,
        sync: wire.sync ?? usual.sync,
        label: '',
        settings: { ...(usual.protocol ? { protocol: usual.protocol } : {}), ...wire.settings },
      }
      used.add(link.id)
      patches.push({ table: 'links', id: link.id, before: null, after: link })
    }
    return ok(patches)
  },
})
