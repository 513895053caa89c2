import { z } from 'zod'
import { elementIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import type { DesignPatch } from '../../model/patch'
import { defineCommand } from '../define-command'

/** Dissolves every group that one of some elements is in. The elements stay as they are. */
export default defineCommand({
  id: 'group.dissolve',
  label: { en: 'Ungroup', zh: '取消编组' },
  args: z.lazy(() => z.strictObject({ elements: z.array(elementIdSchema).max(100_000) })),
  plan({ groups }, { elements }) {
    const chosen = new Set(elements)
    return ok(
      [...groups.values()]
        .filter(({ members }) => members.some((id) => chosen.has(id)))
        .map((group): DesignPatch => ({ table: 'groups', id: group.id, before: group, after: null })),
    )
  },
})
