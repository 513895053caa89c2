import { z } from 'zod'
import { interactionIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import { interactionSchema } from '../../model/interaction/interaction'
import { defineCommand } from '../define-command'
import { editInteraction } from './edit-interaction'

/** Renames a sequence, numbers its messages or moves it among the others. */
export default defineCommand({
  id: 'interaction.change',
  label: { en: 'Change sequence', zh: '修改时序图' },
  args: z.lazy(() => {
    const of = interactionSchema.shape
    return z.strictObject({
      interaction: interactionIdSchema,
      name: of.name.optional(),
      /** `null`: no numbers. */
      numbering: of.numbering.optional(),
      position: of.position.optional(),
    })
  }),
  plan(design, { interaction: id, name, numbering, position }) {
    return editInteraction(design, id, (before) => {
      const after = {
        ...before,
        name: name ?? before.name,
        numbering: numbering === undefined ? before.numbering : numbering,
        position: position ?? before.position,
      }
      const same =
        after.name === before.name &&
        after.position === before.position &&
        after.numbering?.start === before.numbering?.start &&
        after.numbering?.step === before.numbering?.step
      return ok(same ? before : after)
    })
  },
})
