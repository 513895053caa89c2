import { z } from 'zod'
import { linkIdSchema, serviceIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { defineCommand } from '../define-command'

/** Gives a link other ends; swapping them turns it round. */
export default defineCommand({
  id: 'link.reconnect',
  label: { en: 'Reconnect link', zh: '改接连线' },
  args: z.lazy(() =>
    z.strictObject({ link: linkIdSchema, source: serviceIdSchema, target: serviceIdSchema }),
  ),
  plan(design, { link, source, target }) {
    const before = design.links.get(link)
    if (!before) return err({ code: 'link-not-found', link })
    for (const service of [source, target]) {
      if (!design.services.has(service)) return err({ code: 'service-not-found', service })
    }
    if (source === target) return err({ code: 'self-link', service: source })
    if (before.source === source && before.target === target) return ok([])
    return ok([{ table: 'links', id: link, before, after: { ...before, source, target } }])
  },
})
