import { z } from 'zod'
import { participantIdSchema, stepIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import { freshIds } from '../../model/element'
import { messageSchema, type Step } from '../../model/interaction/step'
import { insertSteps, placeOf } from '../../model/interaction/step-place'
import { partsOf } from '../../model/interaction/walk-steps'
import { defineCommand } from '../define-command'
import { editEach } from './edit-each'
import { expectParticipants } from './edit-interaction'
import { guardedCall, newMessage } from './new-steps'

const texts = {
  undo: { en: 'Undo the step', zh: '补偿该步骤' },
  done: { en: 'Undone', zh: '已补偿' },
} as const

/**
 * Undoes steps of a saga where others are undone already, by messages of the same kind. Steps whose place is gone
 * meanwhile are passed over.
 */
export default defineCommand({
  id: 'message.compensate',
  label: { en: 'Add compensations', zh: '补上补偿步骤' },
  args: z.lazy(() =>
    z.strictObject({
      steps: z
        .array(
          z.strictObject({
            /** The message before which it happens. */
            before: stepIdSchema,
            from: participantIdSchema,
            to: participantIdSchema,
            timeoutMs: messageSchema.shape.timeoutMs,
          }),
        )
        .min(1)
        .max(1000),
    }),
  ),
  plan: (design, { steps: wanted }, language) =>
    editEach(
      design,
      wanted.map(({ before }) => before),
      (interaction) => {
        const writing = { interaction: interaction.id, ids: freshIds(design), language }
        const parts = partsOf(interaction)
        let steps: readonly Step[] = interaction.steps
        for (const { before, from, to, timeoutMs } of wanted) {
          const part = parts.get(before)
          const place = placeOf(steps, before)
          if (!place || part?.kind !== 'step' || part.step.type !== 'message') continue
          const ends = expectParticipants(interaction, [from, to])
          if (!ends.ok) return ends
          const undo = { from, to, text: texts.undo, effect: 'compensate', timeoutMs } as const
          const isAsync = part.step.kind === 'async'
          const added = isAsync
            ? [newMessage(writing, { ...undo, kind: 'async', timeoutMs: undefined })]
            : guardedCall(writing, undo, { text: texts.done })
          steps = insertSteps(steps, place, added)
        }
        return ok({ ...interaction, steps: [...steps] })
      },
    ),
})
