import { z } from 'zod'
import { classRelationId } from '../../base/ids'
import { ok } from '../../base/result'
import { type ClassRelation, classRelationSchema } from '../../model/classes/class-relation'
import { freshIds } from '../../model/element'
import { defineCommand } from '../define-command'
import { checkRelation } from './check-relation'

/** Relates two classes; the source is the one that knows the other. */
export default defineCommand({
  id: 'class-relation.add',
  label: { en: 'Relate classes', zh: '建立类关系' },
  args: z.lazy(() => {
    const { source, target, kind, sourceMultiplicity, targetMultiplicity, label } = classRelationSchema.shape
    return z.strictObject({
      source,
      target,
      kind,
      sourceMultiplicity: sourceMultiplicity.optional(),
      targetMultiplicity: targetMultiplicity.optional(),
      label: label.optional(),
    })
  }),
  plan(design, args) {
    const after: ClassRelation = {
      id: classRelationId(freshIds(design).next('r')),
      source: args.source,
      target: args.target,
      kind: args.kind,
      sourceMultiplicity: args.sourceMultiplicity ?? '',
      targetMultiplicity: args.targetMultiplicity ?? '',
      label: args.label ?? '',
    }
    const checked = checkRelation(design, after)
    return checked.ok ? ok([{ table: 'classRelations', id: after.id, before: null, after }]) : checked
  },
})
