import { z } from 'zod'
import { attributeSchema, maxMembers, operationSchema } from '../../model/classes/member'
import { defineCommand } from '../define-command'
import { classArg, editClass } from './edit-members'

/** Gives a class other attributes, operations or both. */
export default defineCommand({
  id: 'class.set-members',
  label: { en: 'Change members', zh: '修改成员' },
  args: z.lazy(() =>
    z.strictObject({
      ...classArg,
      attributes: z.array(attributeSchema).max(maxMembers).optional(),
      operations: z.array(operationSchema).max(maxMembers).optional(),
    }),
  ),
  plan: (design, { class: id, attributes, operations }) =>
    editClass(design, 'class.set-members', id, (before) => {
      const after = {
        ...before,
        attributes: attributes ?? before.attributes,
        operations: operations ?? before.operations,
      }
      return JSON.stringify(after) === JSON.stringify(before) ? before : after
    }),
})
