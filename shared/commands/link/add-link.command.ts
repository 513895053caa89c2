import { z } from 'zod'
import { freeId, linkId, serviceIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { usualLink } from '../../catalog/link-defaults'
import { type Link, linkKindSchema } from '../../model/link'
import { linkSettingsSchema } from '../../model/settings/link-settings'
import { defineCommand } from '../define-command'

/** Links two services. What is not said is what is usual between their technologies. */
export default defineCommand({
  id: 'link.add',
  label: { en: 'Link', zh: '连线' },
  args: z.lazy(() =>
    z.strictObject({
      source: serviceIdSchema,
      target: serviceIdSchema,
      kind: linkKindSchema.optional(),
      sync: z.boolean().optional(),
      label: z.string().max(200).optional(),
      settings: linkSettingsSchema.optional(),
    }),
  ),
  plan(design, args) {
    const source = design.services.get(args.source)
    if (!source) return err({ code: 'service-not-found', service: args.source })
    const target = design.services.get(args.target)
    if (!target) return err({ code: 'service-not-found', service: args.target })
    if (source.id === target.id) return err({ code: 'self-link', service: source.id })
    const usual = usualLink(source.technology, target.technology)
    const kind = args.kind ?? usual.kind
    for (const link of design.links.values()) {
      if (link.source === source.id && link.target === target.id && link.kind === kind) {
        return err({ code: 'duplicate-link', link: link.id })
      }
    }
    const id = linkId(freeId(design.links, 'l'))
    const after: Link = {
      id,
      source: source.id,
      target: target.id,
      kind,
      sync: args.sync ?? usual.sync,
      label: args.label ?? '',
      settings: { ...(usual.protocol ? { protocol: usual.protocol } : {}), ...args.settings },
    }
    return ok([{ table: 'links', id, before: null, after }])
  },
})
