import { z } from 'zod'
import { ok } from '../../base/result'
import { decisionSchema } from '../../model/decision'
import { defineCommand } from '../define-command'

/** Takes a decision about a finding back: it is open again. */
export default defineCommand({
  id: 'finding.reopen',
  label: { en: 'Reopen finding', zh: '重新打开发现' },
  args: z.lazy(() => z.strictObject({ decision: decisionSchema.shape.id })),
  plan({ decisions }, { decision }) {
    const before = decisions.get(decision)
    return ok(before ? [{ table: 'decisions', id: decision, before, after: null }] : [])
  },
})
