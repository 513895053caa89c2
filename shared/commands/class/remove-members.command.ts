import { z } from 'zod'
import { maxMembers } from '../../model/classes/member'
import { defineCommand } from '../define-command'
import { classArg, editClass, memberIndexSchema, memberListSchema } from './edit-members'

/** Takes members out of a class. */
export default defineCommand({
  id: 'class.remove-members',
  label: { en: 'Delete member', zh: '删除成员' },
  args: z.lazy(() =>
    z.strictObject({
      ...classArg,
      list: memberListSchema,
      /** Places in the list, from 0. */
      at: z.array(memberIndexSchema).min(1).max(maxMembers),
    }),
  ),
  plan: (design, { class: id, list, at }) =>
    editClass(design, 'class.remove-members', id, (before) =>
      at.some((index) => !before[list][index])
        ? null
        : { ...before, [list]: before[list].filter((_member, index) => !at.includes(index)) },
    ),
})
