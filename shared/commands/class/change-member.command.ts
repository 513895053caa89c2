import { z } from 'zod'
import { defineCommand } from '../define-command'
import { classArg, editClass, memberIndexSchema, memberListSchema, memberSchema } from './edit-members'

/** Puts another member in the place of one; an attribute that becomes an operation goes to the end of those. */
export default defineCommand({
  id: 'class.change-member',
  label: { en: 'Change member', zh: '修改成员' },
  args: z.lazy(() =>
    z.strictObject({
      ...classArg,
      list: memberListSchema,
      at: memberIndexSchema,
      changed: memberSchema,
    }),
  ),
  plan: (design, { class: id, list, at, changed }) =>
    editClass(design, 'class.change-member', id, (before) => {
      const old = before[list][at]
      if (!old) return null
      if (changed.list === list && JSON.stringify(old) === JSON.stringify(changed.member)) return before
      const attributes = [...before.attributes]
      const operations = [...before.operations]
      const stays = changed.list === list
      if (changed.list === 'attributes')
        attributes.splice(stays ? at : attributes.length, stays ? 1 : 0, changed.member)
      else operations.splice(stays ? at : operations.length, stays ? 1 : 0, changed.member)
      if (!stays) (list === 'attributes' ? attributes : operations).splice(at, 1)
      return { ...before, attributes, operations }
    }),
})
