import { z } from 'zod'
import { groupIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import { groupSchema } from '../../model/group'
import { defineCommand } from '../define-command'

/** Gives a group a name. One that is not there, or is called so, is passed over. */
export default defineCommand({
  id: 'group.rename',
  label: { en: 'Name group', zh: '命名编组' },
  args: z.lazy(() => z.strictObject({ group: groupIdSchema, name: groupSchema.shape.name.unwrap() })),
  plan({ groups }, { group: id, name }) {
    const before = groups.get(id)
    return ok(
      before && before.name !== name ? [{ table: 'groups', id, before, after: { ...before, name } }] : [],
    )
  },
})
