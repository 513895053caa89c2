import { z } from 'zod'
import { stepIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import { mapSteps } from '../../model/interaction/walk-steps'
import { defineCommand } from '../define-command'
import { editInteraction } from './edit-interaction'

/** Takes fragments of one interaction away and leaves what stands in them where it is. */
export default defineCommand({
  id: 'fragment.unwrap',
  label: { en: 'Unwrap', zh: '取消片段' },
  args: z.lazy(() => z.strictObject({ fragments: z.array(stepIdSchema).min(1).max(5000) })),
  plan(design, { fragments }) {
    const [first] = fragments
    if (first === undefined) return ok([])
    const chosen = new Set(fragments)
    return editInteraction(design, first, (before) => {
      const steps = mapSteps(before.steps, (step) =>
        step.type === 'fragment' && chosen.has(step.id)
          ? step.operands.flatMap((operand) => operand.steps)
          : [step],
      )
      return ok(steps === before.steps ? before : { ...before, steps: [...steps] })
    })
  },
})
