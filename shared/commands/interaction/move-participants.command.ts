import { z } from 'zod'
import { participantIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { defineCommand } from '../define-command'
import { editInteraction, expectParticipants } from './edit-interaction'
import { moveParticipants, withParticipants } from './lifeline-order'

/** Puts lifelines of one interaction elsewhere in its order, or all of them into another order. */
export default defineCommand({
  id: 'participant.move',
  label: { en: 'Move participant', zh: '移动参与者' },
  args: z.lazy(() =>
    z.strictObject({
      participants: z.array(participantIdSchema).min(1).max(500),
      /** Before the one that stands there now, counted from the left; absent: they are all, in their new order. */
      index: z.number().int().min(0).optional(),
    }),
  ),
  plan(design, { participants: ids, index }) {
    const [first] = ids
    if (first === undefined) return ok([])
    return editInteraction(design, first, (before) => {
      const known = expectParticipants(before, ids)
      if (!known.ok) return known
      const { participants } = before
      if (index !== undefined)
        return ok(withParticipants(before, moveParticipants(participants, new Set<string>(ids), index)))
      const inOrder = ids.flatMap((id) => participants.filter((each) => each.id === id))
      if (inOrder.length !== participants.length || new Set(ids).size !== ids.length) {
        return err({
          code: 'bad-arguments',
          command: 'participant.move',
          detail: 'not every participant once',
        })
      }
      const same = inOrder.every((each, n) => each === participants[n])
      return ok(same ? before : { ...before, participants: inOrder })
    })
  },
})
