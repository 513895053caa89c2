import { z } from 'zod'
import { interactionIdSchema, stepId } from '../../base/ids'
import { err, ok } from '../../base/result'
import { freshIds } from '../../model/element'
import { noteSchema, type SequenceNote } from '../../model/interaction/step'
import { insertSteps, stepPlaceSchema, stepsIn } from '../../model/interaction/step-place'
import { defineCommand } from '../define-command'
import { editInteraction, expectParticipants } from './edit-interaction'

/** Adds a note beside a lifeline, or over one or two. */
export default defineCommand({
  id: 'note.add',
  label: { en: 'Add note', zh: '添加注释' },
  args: z.lazy(() => {
    const of = noteSchema.shape
    return z.strictObject({
      interaction: interactionIdSchema,
      participants: of.participants,
      /** Absent: over the lifelines. Beside them there is room for one. */
      placement: of.placement.optional(),
      text: of.text.optional(),
      /** Absent: at the end. */
      at: stepPlaceSchema.optional(),
    })
  }),
  plan(design, { interaction, participants, placement = 'over', text = '', at }) {
    return editInteraction(design, interaction, (before) => {
      const known = expectParticipants(before, participants)
      if (!known.ok) return known
      const place = at ?? { parent: null, index: before.steps.length }
      if (!stepsIn(before.steps, place.parent))
        return err({ code: 'element-not-found', element: place.parent?.fragment ?? interaction })
      const note: SequenceNote = {
        type: 'note',
        id: stepId(freshIds(design).next(`${before.id}.n`)),
        placement,
        participants: participants.slice(0, placement === 'over' ? 2 : 1),
        text,
      }
      return ok({ ...before, steps: [...insertSteps(before.steps, place, [note])] })
    })
  },
})
