import { z } from 'zod'
import { stepIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { noteSchema, type SequenceNote } from '../../model/interaction/step'
import { mapSteps, partsOf } from '../../model/interaction/walk-steps'
import { defineCommand } from '../define-command'
import { editInteraction, expectParticipants } from './edit-interaction'

/** Changes what a note says and where it stands. */
export default defineCommand({
  id: 'note.change',
  label: { en: 'Change note', zh: '修改注释' },
  args: z.lazy(() => {
    const of = noteSchema.shape
    return z.strictObject({
      note: stepIdSchema,
      placement: of.placement.optional(),
      participants: of.participants.optional(),
      text: of.text.optional(),
    })
  }),
  plan(design, { note: id, placement, participants, text }) {
    return editInteraction(design, id, (before) => {
      const known = expectParticipants(before, participants ?? [])
      if (!known.ok) return known
      const part = partsOf(before).get(id)
      if (part?.kind !== 'step' || part.step.type !== 'note')
        return err({ code: 'element-not-found', element: id })
      const note = part.step
      const side = placement ?? note.placement
      const after: SequenceNote = {
        ...note,
        placement: side,
        participants: (participants ?? note.participants).slice(0, side === 'over' ? 2 : 1),
        text: text ?? note.text,
      }
      if (JSON.stringify(after) === JSON.stringify(note)) return ok(before)
      const steps = mapSteps(before.steps, (step) => [step.id === id ? after : step])
      return ok({ ...before, steps: [...steps] })
    })
  },
})
