import { z } from 'zod'
import { linkIdSchema, serviceIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { decisionSchema } from '../../model/decision'
import { subjectId } from '../../model/finding-subject'
import { defineCommand } from '../define-command'

/** Accepts what an audit finds, or says that it does not concern this design: everywhere, or at one element. */
export default defineCommand({
  id: 'finding.decide',
  label: { en: 'Decide on a finding', zh: '处理发现' },
  args: z.strictObject({
    audit: z.string().min(1).max(120),
    element: z.union([serviceIdSchema, linkIdSchema]).optional(),
    status: decisionSchema.shape.status,
    reason: decisionSchema.shape.reason,
  }),
  plan({ decisions, services, links }, { audit, element, status, reason }) {
    if (element !== undefined && !services.has(element) && !links.has(element))
      return err({ code: 'service-not-found', service: element })
    const id = subjectId(audit, element)
    const before = decisions.get(id) ?? null
    if (before?.status === status && before.reason === reason) return ok([])
    return ok([{ table: 'decisions', id, before, after: { id, status, reason } }])
  },
})
