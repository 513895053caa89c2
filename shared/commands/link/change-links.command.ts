import { z } from 'zod'
import { linkIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { linkKindSchema } from '../../model/link'
import type { DesignPatch } from '../../model/patch'
import { type LinkSettings, linkSettingsSchema } from '../../model/settings/link-settings'
import { changeSettings } from '../change-settings'
import { defineCommand } from '../define-command'

/** Changes kind, waiting, label or settings of one or several links alike. */
export default defineCommand({
  id: 'link.change',
  label: { en: 'Change link', zh: '修改连线' },
  args: z.lazy(() =>
    z.strictObject({
      links: z.array(linkIdSchema).min(1).max(100_000),
      kind: linkKindSchema.optional(),
      sync: z.boolean().optional(),
      label: z.string().max(200).optional(),
      settings: linkSettingsSchema.optional(),
      /** Settings that become unknown again. */
      clear: z.array(z.string()).max(200).optional(),
    }),
  ),
  plan(design, args) {
    const cleared = Object.fromEntries((args.clear ?? []).map((key) => [key, null]))
    const patches: DesignPatch[] = []
    for (const id of args.links) {
      const before = design.links.get(id)
      if (!before) return err({ code: 'link-not-found', link: id })
      const settings = changeSettings<LinkSettings>(before.settings, { ...cleared, ...args.settings })
      const after = {
        ...before,
        kind: args.kind ?? before.kind,
        sync: args.sync ?? before.sync,
        label: args.label ?? before.label,
        settings,
      }
      const same =
        after.kind === before.kind &&
        after.sync === before.sync &&
        after.label === before.label &&
        settings === before.settings
      if (!same) patches.push({ table: 'links', id, before, after })
    }
    return ok(patches)
  },
})
