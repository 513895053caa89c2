import { z } from 'zod'
import { classRelationIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { classRelationSchema } from '../../model/classes/class-relation'
import type { DesignPatch } from '../../model/patch'
import { defineCommand } from '../define-command'
import { checkRelation } from './check-relation'

/** Changes kind, multiplicities or label of one or several relations alike. */
export default defineCommand({
  id: 'class-relation.change',
  label: { en: 'Change relation', zh: '修改类关系' },
  args: z.lazy(() => {
    const { kind, sourceMultiplicity, targetMultiplicity, label } = classRelationSchema.shape
    return z.strictObject({
      relations: z.array(classRelationIdSchema).min(1).max(100_000),
      kind: kind.optional(),
      sourceMultiplicity: sourceMultiplicity.optional(),
      targetMultiplicity: targetMultiplicity.optional(),
      label: label.optional(),
    })
  }),
  plan(design, { relations, ...changes }) {
    const patches: DesignPatch[] = []
    for (const id of relations) {
      const before = design.classRelations.get(id)
      if (!before) return err({ code: 'element-not-found', element: id })
      const after = {
        ...before,
        kind: changes.kind ?? before.kind,
        sourceMultiplicity: changes.sourceMultiplicity ?? before.sourceMultiplicity,
        targetMultiplicity: changes.targetMultiplicity ?? before.targetMultiplicity,
        label: changes.label ?? before.label,
      }
      if (JSON.stringify(after) === JSON.stringify(before)) continue
      const checked = checkRelation(design, after)
      if (!checked.ok) return checked
      patches.push({ table: 'classRelations', id, before, after })
    }
    return ok(patches)
  },
})
