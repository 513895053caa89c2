import { z } from 'zod'
import { iterationIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { defineCommand } from '../define-command'
import { putIteration } from './put-iteration'
import { withoutEdits } from './without-edits'

/**
 * Takes back what the accepted proposals of an iteration changed, from its record alone, and keeps the iteration as what
 * was tried. What somebody else changed since stays; where it is the same field, or rests on what would go, it is refused.
 */
export default defineCommand({
  id: 'iteration.take-back',
  label: { en: 'Take the iteration back', zh: '撤回迭代' },
  args: z.lazy(() => z.strictObject({ iteration: iterationIdSchema })),
  plan(design, { iteration }) {
    const record = design.iterations.get(iteration)
    if (!record) return err({ code: 'iteration-not-found', iteration })
    if (!record.edits) return err({ code: 'iteration-not-kept' })
    const back = withoutEdits(design, record.edits)
    if (!back.ok) return back
    return ok([...back.value, putIteration(record, { ...record, state: 'taken-back' })])
  },
})
