import { z } from 'zod'
import { interactionIdSchema, stepId } from '../../base/ids'
import { err, ok } from '../../base/result'
import { freshIds } from '../../model/element'
import { type Message, messageSchema } from '../../model/interaction/step'
import { insertSteps, stepPlaceSchema, stepsIn } from '../../model/interaction/step-place'
import { changeSettings } from '../change-settings'
import { defineCommand } from '../define-command'
import { editInteraction, expectParticipants } from './edit-interaction'

/** Adds a message between two lifelines, or from one to itself. */
export default defineCommand({
  id: 'message.add',
  label: { en: 'Add message', zh: '添加消息' },
  args: z.lazy(() => {
    const { type: _type, id: _id, kind, text, from, to, ...rest } = messageSchema.shape
    return z.strictObject({
      interaction: interactionIdSchema,
      from,
      to,
      /** Absent: a synchronous call. */
      kind: kind.optional(),
      text: text.optional(),
      ...rest,
      /** Absent: at the end. */
      at: stepPlaceSchema.optional(),
    })
  }),
  plan(design, { interaction, at, ...fields }) {
    return editInteraction(design, interaction, (before) => {
      const ends = expectParticipants(before, [fields.from, fields.to])
      if (!ends.ok) return ends
      const place = at ?? { parent: null, index: before.steps.length }
      if (!stepsIn(before.steps, place.parent))
        return err({ code: 'element-not-found', element: place.parent?.fragment ?? interaction })
      const bare: Message = {
        type: 'message',
        id: stepId(freshIds(design).next(`${before.id}.m`)),
        kind: 'sync',
        from: fields.from,
        to: fields.to,
        text: '',
      }
      const added = changeSettings<Message>(bare, fields)
      return ok({ ...before, steps: [...insertSteps(before.steps, place, [added])] })
    })
  },
})
