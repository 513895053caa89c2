import { z } from 'zod'
import { classId, classIdSchema, classRelationId } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import { err, ok } from '../../base/result'
import type { ClassElement } from '../../model/classes/class-element'
import { classRelationKinds } from '../../model/classes/class-relation'
import { attributeSchema, maxMembers, operationSchema } from '../../model/classes/member'
import { freshIds } from '../../model/element'
import type { DesignPatch } from '../../model/patch'
import { coordinateSchema } from '../../model/placement'
import { maxNameLength } from '../../model/service'
import { defineCommand } from '../define-command'
import { checkFields, classFields, withFields } from './class-fields'
import { classNames, freeClassName } from './free-class-name'

const relationSchema = lazyObject(() => ({
  /** The other end. */
  class: classIdSchema,
  /** `out`: the new class is the source. */
  direction: z.enum(['in', 'out']),
  kind: z.enum(classRelationKinds),
}))

/** Adds a class and relates it. Ids are chosen by the design, so the same call on the same design gives the same result. */
export default defineCommand({
  id: 'class.add',
  label: { en: 'Add class', zh: '添加类' },
  args: z.lazy(() =>
    z.strictObject({
      /** Absent: a name in code that no other class has. */
      name: z.string().max(maxNameLength).optional(),
      ...classFields,
      attributes: z.array(attributeSchema).max(maxMembers).optional(),
      operations: z.array(operationSchema).max(maxMembers).optional(),
      at: z.strictObject({ x: coordinateSchema, y: coordinateSchema }).optional(),
      relations: z.array(relationSchema).max(1000).optional(),
    }),
  ),
  plan(design, { name, attributes = [], operations = [], at, relations = [], ...fields }) {
    const checked = checkFields(design, fields)
    if (!checked.ok) return checked
    const ids = freshIds(design)
    const id = classId(ids.next('c'))
    const bare: ClassElement = {
      id,
      name: name ?? freeClassName('NewClass', classNames(design)),
      kind: 'class',
      origin: 'own',
      package: null,
      attributes,
      operations,
    }
    const patches: DesignPatch[] = [
      { table: 'classes', id, before: null, after: withFields(bare, fields) },
      ...(at ? [{ table: 'classPlacements', id, before: null, after: { id, ...at } } as const] : []),
    ]
    for (const { class: other, direction, kind } of relations) {
      if (!design.classes.has(other)) return err({ code: 'element-not-found', element: other })
      const relation = classRelationId(ids.next('r'))
      const [source, target] = direction === 'out' ? [id, other] : [other, id]
      const after = {
        id: relation,
        source,
        target,
        kind,
        sourceMultiplicity: '',
        targetMultiplicity: '',
        label: '',
      }
      patches.push({ table: 'classRelations', id: relation, before: null, after })
    }
    return ok(patches)
  },
})
