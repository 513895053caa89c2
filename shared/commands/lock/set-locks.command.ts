import { z } from 'zod'
import { elementIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import { isLockable } from '../../model/lock'
import type { DesignPatch } from '../../model/patch'
import { defineCommand } from '../define-command'

/** Locks services, classes, marks and deployment nodes, or unlocks them. What cannot be locked, or is so already, is passed over. */
export default defineCommand({
  id: 'lock.set',
  label: { en: 'Lock or unlock', zh: '锁定或解锁' },
  args: z.lazy(() =>
    z.strictObject({ elements: z.array(elementIdSchema).max(100_000), locked: z.boolean() }),
  ),
  plan(design, { elements, locked }) {
    return ok(
      [...new Set(elements)].flatMap((id): DesignPatch[] => {
        const before = design.locks.get(id) ?? null
        if (!isLockable(design, id) || (before !== null) === locked) return []
        return [{ table: 'locks', id, before, after: locked ? { id } : null }]
      }),
    )
  },
})
