import { z } from 'zod'
import { participantIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { type Participant, participantSchema } from '../../model/interaction/participant'
import { changeSettings } from '../change-settings'
import { defineCommand } from '../define-command'
import { editInteraction, expectRepresented } from './edit-interaction'
import { gatherIn, inBox, moveParticipants, withParticipants } from './lifeline-order'

/** Changes whom a lifeline stands for, how its head is drawn, or its frame. */
export default defineCommand({
  id: 'participant.change',
  label: { en: 'Change participant', zh: '修改参与者' },
  args: z.lazy(() => {
    const of = participantSchema.shape
    return z.strictObject({
      participant: participantIdSchema,
      represents: of.represents.optional(),
      /** `null`: what suits the element that it represents. */
      shape: of.shape.nullable(),
      /** It moves to the others of the frame. `null`: in none. */
      box: of.box.nullable(),
    })
  }),
  plan(design, { participant: id, represents, shape, box }) {
    const represented = represents ? expectRepresented(design, represents) : ok(represents)
    if (!represented.ok) return represented
    return editInteraction(design, id, (before) => {
      if (box && !before.boxes.some((each) => each.id === box))
        return err({ code: 'element-not-found', element: box })
      const changed = before.participants.map((each) =>
        each.id === id ? changeSettings<Participant>(each, { represents, shape }) : each,
      )
      const same = changed.every((each, n) => each === before.participants[n])
      const own = before.participants.find((each) => each.id === id)?.box
      if (box === undefined || box === (own ?? null))
        return ok(same ? before : { ...before, participants: changed })
      return ok(withParticipants(before, inFrame(changed, id, box)))
    })
  },
})

/** The participants with one of them beside the others of a frame, or, `null`, beside the frame that it leaves. */
function inFrame(
  participants: readonly Participant[],
  id: string,
  box: Participant['box'] | null,
): readonly Participant[] {
  const own = participants.find((each) => each.id === id)?.box
  const outside = participants.map((each) => (each.id === id ? inBox(each, undefined) : each))
  if (box === null) {
    const last = participants.findLastIndex((each) => each.box === own)
    return moveParticipants(outside, new Set([id]), last + 1)
  }
  const inside = outside.map((each) => (each.id === id ? inBox(each, box) : each))
  return gatherIn(inside, new Set(inside.filter((each) => each.box === box).map((each) => each.id)), box)
}
