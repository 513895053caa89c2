import { z } from 'zod'
import { defineCommand } from '../define-command'
import { classArg, editClass, memberIndexSchema, memberSchema } from './edit-members'

/** Adds an attribute or an operation to a class. */
export default defineCommand({
  id: 'class.add-member',
  label: { en: 'Add member', zh: '添加成员' },
  args: z.lazy(() =>
    z.strictObject({
      ...classArg,
      added: memberSchema,
      /** Place in its list, from 0; absent: the last one. */
      at: memberIndexSchema.optional(),
    }),
  ),
  plan: (design, { class: id, added, at }) =>
    editClass(design, 'class.add-member', id, (before) => {
      const place = at ?? before[added.list].length
      if (place > before[added.list].length) return null
      return added.list === 'attributes'
        ? { ...before, attributes: before.attributes.toSpliced(place, 0, added.member) }
        : { ...before, operations: before.operations.toSpliced(place, 0, added.member) }
    }),
})
