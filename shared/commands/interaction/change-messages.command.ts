import { z } from 'zod'
import { stepIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import { type Message, messageSchema } from '../../model/interaction/step'
import { mapSteps } from '../../model/interaction/walk-steps'
import { changeSettings } from '../change-settings'
import { defineCommand } from '../define-command'
import { editInteraction, expectParticipants } from './edit-interaction'

/** Changes one or several messages of an interaction alike. `null` makes a field follow from what is usual again. */
export default defineCommand({
  id: 'message.change',
  label: { en: 'Change message', zh: '修改消息' },
  args: z.lazy(() => {
    const of = messageSchema.shape
    return z.strictObject({
      messages: z.array(stepIdSchema).min(1).max(5000),
      kind: of.kind.optional(),
      from: of.from.optional(),
      to: of.to.optional(),
      text: of.text.optional(),
      activates: of.activates.nullable(),
      effect: of.effect.nullable(),
      timeoutMs: of.timeoutMs.nullable(),
      idempotent: of.idempotent.nullable(),
      expiresMs: of.expiresMs.nullable(),
    })
  }),
  plan(design, { messages, ...changes }) {
    const [first] = messages
    if (first === undefined) return ok([])
    const chosen = new Set(messages)
    return editInteraction(design, first, (before) => {
      const ends = expectParticipants(
        before,
        [changes.from, changes.to].filter((id) => id !== undefined),
      )
      if (!ends.ok) return ends
      const steps = mapSteps(before.steps, (step) => [
        step.type === 'message' && chosen.has(step.id) ? changeSettings<Message>(step, changes) : step,
      ])
      return ok(steps === before.steps ? before : { ...before, steps: [...steps] })
    })
  },
})
