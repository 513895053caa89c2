import { z } from 'zod'
import { defineCommand } from '../define-command'
import { classArg, editClass, memberIndexSchema, memberListSchema } from './edit-members'

/** Moves a member to another place in its list. */
export default defineCommand({
  id: 'class.reorder-member',
  label: { en: 'Reorder members', zh: '调整成员顺序' },
  args: z.lazy(() =>
    z.strictObject({
      ...classArg,
      list: memberListSchema,
      from: memberIndexSchema,
      /** Where it stands afterwards. */
      to: memberIndexSchema,
    }),
  ),
  plan: (design, { class: id, list, from, to }) =>
    editClass(design, 'class.reorder-member', id, (before) => {
      const members: readonly unknown[] = before[list]
      const moved = members[from]
      if (moved === undefined || to >= members.length) return null
      if (from === to) return before
      return { ...before, [list]: members.toSpliced(from, 1).toSpliced(to, 0, moved) }
    }),
})
