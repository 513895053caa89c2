import { z } from 'zod'
import { interactionIdSchema, participantId } from '../../base/ids'
import { err, ok } from '../../base/result'
import { freshIds } from '../../model/element'
import { type Participant, participantSchema } from '../../model/interaction/participant'
import { defineCommand } from '../define-command'
import { editInteraction, expectRepresented } from './edit-interaction'

/** Adds a lifeline: a service or a class of the design, or somebody who is only here. */
export default defineCommand({
  id: 'participant.add',
  label: { en: 'Add participant', zh: '添加参与者' },
  args: z.lazy(() => {
    const of = participantSchema.shape
    return z.strictObject({
      interaction: interactionIdSchema,
      represents: of.represents,
      shape: of.shape,
      box: of.box,
      /** From the left; absent: at the right end. */
      index: z.number().int().min(0).optional(),
    })
  }),
  plan(design, { interaction, represents, shape, box, index }) {
    const represented = expectRepresented(design, represents)
    if (!represented.ok) return represented
    return editInteraction(design, interaction, (before) => {
      if (box !== undefined && !before.boxes.some(({ id }) => id === box))
        return err({ code: 'element-not-found', element: box })
      const { participants } = before
      const at = box === undefined ? (index ?? participants.length) : lastOf(participants, box) + 1
      const [left, right] = [participants[at - 1]?.box, participants[at]?.box]
      const within = box ?? (left === right ? left : undefined)
      const added: Participant = {
        id: participantId(freshIds(design).next(`${before.id}.p`)),
        represents,
        ...(shape === undefined ? {} : { shape }),
        ...(within === undefined ? {} : { box: within }),
      }
      return ok({ ...before, participants: participants.toSpliced(at, 0, added) })
    })
  },
})

const lastOf = (participants: readonly Participant[], box: string): number => {
  const last = participants.findLastIndex((each) => each.box === box)
  return last < 0 ? participants.length - 1 : last
}
