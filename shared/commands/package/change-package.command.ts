import { z } from 'zod'
import { packageIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { maxNameLength } from '../../model/service'
import { defineCommand } from '../define-command'

/** Renames a package or puts it into another one. */
export default defineCommand({
  id: 'package.change',
  label: { en: 'Change package', zh: '修改包' },
  args: z.lazy(() =>
    z.strictObject({
      package: packageIdSchema,
      name: z.string().max(maxNameLength).optional(),
      parent: packageIdSchema.nullable().optional(),
    }),
  ),
  plan({ packages }, { package: id, name, parent }) {
    const before = packages.get(id)
    if (!before) return err({ code: 'element-not-found', element: id })
    if (parent && !packages.has(parent)) return err({ code: 'element-not-found', element: parent })
    for (let outer = parent ?? null; outer !== null; outer = packages.get(outer)?.parent ?? null)
      if (outer === id) return err({ code: 'package-inside-itself', package: id })
    const after = {
      ...before,
      name: name ?? before.name,
      parent: parent === undefined ? before.parent : parent,
    }
    const same = after.name === before.name && after.parent === before.parent
    return ok(same ? [] : [{ table: 'packages', id, before, after }])
  },
})
