import { z } from 'zod'
import { ok } from '../../base/result'
import { classPlacementSchema } from '../../model/classes/class-placement'
import type { DesignPatch } from '../../model/patch'
import { defineCommand } from '../define-command'

/** Takes over the places that a layout found. What is locked, or gone meanwhile, is passed over. */
export default defineCommand({
  id: 'class.arrange',
  label: { en: 'Arrange automatically', zh: '自动布局' },
  args: z.lazy(() => z.strictObject({ placements: z.array(classPlacementSchema).max(100_000) })),
  plan(design, { placements }) {
    const patches: DesignPatch[] = []
    for (const after of placements) {
      const before = design.classPlacements.get(after.id) ?? null
      const isThere = design.classes.has(after.id) || design.packages.has(after.id)
      if (!isThere || design.locks.has(after.id) || (before?.x === after.x && before.y === after.y)) continue
      patches.push({ table: 'classPlacements', id: after.id, before, after })
    }
    return ok(patches)
  },
})
