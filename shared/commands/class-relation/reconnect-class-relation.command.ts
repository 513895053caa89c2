import { z } from 'zod'
import { classIdSchema, classRelationIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { defineCommand } from '../define-command'
import { checkRelation } from './check-relation'

/** Gives a relation other ends; swapping them turns it round, and its multiplicities with it. */
export default defineCommand({
  id: 'class-relation.reconnect',
  label: { en: 'Reconnect relation', zh: '改接类关系' },
  args: z.lazy(() =>
    z.strictObject({ relation: classRelationIdSchema, source: classIdSchema, target: classIdSchema }),
  ),
  plan(design, { relation, source, target }) {
    const before = design.classRelations.get(relation)
    if (!before) return err({ code: 'element-not-found', element: relation })
    if (before.source === source && before.target === target) return ok([])
    const turns = before.source === target && before.target === source
    const ends = turns
      ? { sourceMultiplicity: before.targetMultiplicity, targetMultiplicity: before.sourceMultiplicity }
      : {}
    const after = { ...before, source, target, ...ends }
    const checked = checkRelation(design, after)
    return checked.ok ? ok([{ table: 'classRelations', id: relation, before, after }]) : checked
  },
})
