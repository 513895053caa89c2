import { z } from 'zod'
import { boxId, participantIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import { freshIds } from '../../model/element'
import { boxSchema } from '../../model/interaction/participant'
import { defineCommand } from '../define-command'
import { editInteraction, expectParticipants } from './edit-interaction'
import { gatherIn, withParticipants } from './lifeline-order'

/** Puts a frame round lifelines. Those that stand apart move to the first of them. */
export default defineCommand({
  id: 'box.add',
  label: { en: 'Add frame', zh: '添加分组框' },
  args: z.lazy(() => {
    const of = boxSchema.shape
    return z.strictObject({
      participants: z.array(participantIdSchema).min(1).max(500),
      name: of.name.optional(),
      tint: of.tint.optional(),
    })
  }),
  plan(design, { participants: ids, name = '', tint = 'blue' }) {
    const [first] = ids
    if (first === undefined) return ok([])
    return editInteraction(design, first, (before) => {
      const known = expectParticipants(before, ids)
      if (!known.ok) return known
      const id = boxId(freshIds(design).next(`${before.id}.b`))
      const framed = { ...before, boxes: [...before.boxes, { id, name, tint }] }
      return ok(withParticipants(framed, gatherIn(before.participants, new Set<string>(ids), id)))
    })
  },
})
