import { z } from 'zod'
import { elementIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { hasElement } from '../../model/element'
import { subjectId } from '../../model/finding-subject'
import { severitySchema } from '../../model/severity'
import { defineCommand } from '../define-command'

/** Sees what an audit finds as more or less severe in this design, everywhere or at one element; `null`: as it was. */
export default defineCommand({
  id: 'finding.set-severity',
  label: { en: 'Change severity', zh: '修改严重程度' },
  args: z.lazy(() =>
    z.strictObject({
      audit: z.string().min(1).max(120),
      element: elementIdSchema.optional(),
      severity: severitySchema.nullable(),
    }),
  ),
  plan(design, { audit, element, severity }) {
    if (element !== undefined && !hasElement(design, element))
      return err({ code: 'element-not-found', element })
    const id = subjectId(audit, element)
    const before = design.severities.get(id) ?? null
    if ((before?.severity ?? null) === severity) return ok([])
    return ok([{ table: 'severities', id, before, after: severity && { id, severity } }])
  },
})
