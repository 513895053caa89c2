import { z } from 'zod'
import { packageIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { classPlacementSchema } from '../../model/classes/class-placement'
import type { DesignPatch } from '../../model/patch'
import { defineCommand } from '../define-command'

/** Puts classes, and packages without classes, where a person dragged them; into a package or out of it too. */
export default defineCommand({
  id: 'class.move',
  label: { en: 'Move', zh: '移动' },
  args: z.lazy(() =>
    z.strictObject({
      moves: z
        .array(classPlacementSchema.extend({ package: packageIdSchema.nullable().optional() }))
        .min(1)
        .max(100_000),
    }),
  ),
  plan(design, { moves }) {
    const patches: DesignPatch[] = []
    for (const { id, x, y, package: inside } of moves) {
      const before = design.classes.get(id)
      if (!before && !design.packages.has(id)) return err({ code: 'element-not-found', element: id })
      if (inside && !design.packages.has(inside)) return err({ code: 'element-not-found', element: inside })
      const placed = design.classPlacements.get(id) ?? null
      if (placed?.x !== x || placed.y !== y)
        patches.push({ table: 'classPlacements', id, before: placed, after: { id, x, y } })
      if (before && inside !== undefined && inside !== before.package)
        patches.push({ table: 'classes', id: before.id, before, after: { ...before, package: inside } })
    }
    return ok(patches)
  },
})
