import { z } from 'zod'
import { classId, classIdSchema, classRelationId, classRelationIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import type { ClassElement } from '../../model/classes/class-element'
import { maxMembers } from '../../model/classes/member'
import { freshIds } from '../../model/element'
import type { DesignPatch } from '../../model/patch'
import { defineCommand } from '../define-command'
import { memberIndexSchema } from './edit-members'
import { classNames, freeClassName } from './free-class-name'

/**
 * Makes a protocol of what a class does, or of a part of it, lets the class realise it, and leads relations to the
 * protocol.
 */
export default defineCommand({
  id: 'class.extract-interface',
  label: { en: 'Extract interface', zh: '提取接口' },
  args: z.lazy(() =>
    z.strictObject({
      class: classIdSchema,
      /** Relations to the class that lead to the protocol afterwards. */
      relations: z.array(classRelationIdSchema).max(100_000),
      /** Places of the operations that the protocol asks for; absent: all that others can call. */
      operations: z.array(memberIndexSchema).min(1).max(maxMembers).optional(),
    }),
  ),
  plan(design, { class: id, relations, operations }) {
    const extracted = design.classes.get(id)
    if (!extracted) return err({ code: 'element-not-found', element: id })
    const ids = freshIds(design)
    const name = freeClassName(`${extracted.name}Protocol`, classNames(design))
    const { service: _, ...kept } = extracted
    const protocol: ClassElement = {
      ...kept,
      id: classId(ids.next('c')),
      name,
      kind: 'protocol',
      origin: 'own',
      attributes: [],
      operations: extracted.operations
        .filter(
          ({ visibility, binding }, at) =>
            visibility === 'public' && binding === 'instance' && (operations?.includes(at) ?? true),
        )
        .map(({ refuses: _refuses, decorators: _decorators, accessor, ...each }) => ({
          ...each,
          abstract: true,
          // Whether it is kept once it is read is nothing that a protocol asks for.
          ...(accessor && { accessor: accessor === 'cached-property' ? 'property' : accessor }),
        })),
    }
    const realisation = {
      id: classRelationId(ids.next('r')),
      source: id,
      target: protocol.id,
      kind: 'realisation',
      sourceMultiplicity: '',
      targetMultiplicity: '',
      label: '',
    } as const
    const patches: DesignPatch[] = [
      { table: 'classes', id: protocol.id, before: null, after: protocol },
      { table: 'classRelations', id: realisation.id, before: null, after: realisation },
    ]
    for (const relation of relations) {
      const before = design.classRelations.get(relation)
      if (!before) return err({ code: 'element-not-found', element: relation })
      if (before.target !== id) continue
      patches.push({
        table: 'classRelations',
        id: relation,
        before,
        after: { ...before, target: protocol.id },
      })
    }
    return ok(patches)
  },
})
