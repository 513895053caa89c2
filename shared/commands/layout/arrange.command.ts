import { z } from 'zod'
import { ok } from '../../base/result'
import type { DesignPatch } from '../../model/patch'
import { placementSchema } from '../../model/placement'
import { defineCommand } from '../define-command'

/** Takes over the places that a layout found. Services that are locked, or gone meanwhile, are passed over. */
export default defineCommand({
  id: 'layout.arrange',
  label: { en: 'Arrange automatically', zh: '自动布局' },
  args: z.lazy(() => z.strictObject({ placements: z.array(placementSchema).max(100_000) })),
  plan(design, { placements }) {
    const patches: DesignPatch[] = []
    for (const after of placements) {
      const before = design.placements.get(after.id) ?? null
      if (
        !design.services.has(after.id) ||
        design.locks.has(after.id) ||
        (before?.x === after.x && before.y === after.y)
      )
        continue
      patches.push({ table: 'placements', id: after.id, before, after })
    }
    return ok(patches)
  },
})
