import { z } from 'zod'
import { classIdSchema, patternIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { patterns } from '../../catalog/pattern-list'
import type { PatternUse } from '../../model/classes/pattern-use'
import { defineCommand } from '../define-command'

/** Changes what a pattern is used for, and who plays its roles. A pattern that loses its last player is forgotten. */
export default defineCommand({
  id: 'pattern.change',
  label: { en: 'Change pattern', zh: '修改设计模式' },
  args: z.lazy(() =>
    z.strictObject({
      pattern: patternIdSchema,
      use: z.string().min(1).max(80).optional(),
      /** Players of these roles; other roles keep theirs. */
      roles: z
        .array(z.strictObject({ role: z.string().min(1).max(80), classes: z.array(classIdSchema).max(100) }))
        .max(40)
        .optional(),
    }),
  ),
  plan(design, { pattern, use, roles = [] }) {
    const before = design.patterns.get(pattern)
    if (!before) return err({ code: 'element-not-found', element: pattern })
    for (const id of roles.flatMap(({ classes }) => classes))
      if (!design.classes.has(id)) return err({ code: 'element-not-found', element: id })
    const order = patterns.get(before.pattern)?.roles.map(({ id }) => id) ?? []
    const changed = new Set(roles.map(({ role }) => role))
    const after: PatternUse = {
      ...before,
      ...(use === undefined ? {} : { use }),
      roles: [
        ...before.roles.filter(({ role }) => !changed.has(role)),
        ...roles.map(({ role, classes }) => ({ role, classes: [...new Set(classes)] })),
      ]
        .filter(({ classes }) => classes.length > 0)
        .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role)),
    }
    if (JSON.stringify(after) === JSON.stringify(before)) return ok([])
    return ok([{ table: 'patterns', id: pattern, before, after: after.roles.length === 0 ? null : after }])
  },
})
