import { z } from 'zod'
import { elementIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { decisionSchema } from '../../model/decision'
import { hasElement } from '../../model/element'
import { subjectId } from '../../model/finding-subject'
import { defineCommand } from '../define-command'

/** Accepts what an audit finds, or says that it does not concern this design: everywhere, or at one element. */
export default defineCommand({
  id: 'finding.decide',
  label: { en: 'Decide on a finding', zh: '处理发现' },
  args: z.lazy(() =>
    z.strictObject({
      audit: z.string().min(1).max(120),
      element: elementIdSchema.optional(),
      status: decisionSchema.shape.status,
      reason: decisionSchema.shape.reason,
    }),
  ),
  plan(design, { audit, element, status, reason }) {
    if (element !== undefined && !hasElement(design, element))
      return err({ code: 'element-not-found', element })
    const id = subjectId(audit, element)
    const before = design.decisions.get(id) ?? null
    if (before?.status === status && before.reason === reason) return ok([])
    return ok([{ table: 'decisions', id, before, after: { id, status, reason } }])
  },
})
