import { z } from 'zod'
import { interactionId } from '../../base/ids'
import { localizedSchema } from '../../base/localized'
import { err, ok } from '../../base/result'
import { freshIds } from '../../model/element'
import { interactionSchema } from '../../model/interaction/interaction'
import { maxNameLength } from '../../model/service'
import { defineCommand } from '../define-command'
import { expectRepresented, withinLimits } from './edit-interaction'
import { renamedContent } from './renamed-content'

/**
 * Adds a sequence diagram behind the others, empty or with whole content. The ids of the content only tell its parts
 * apart from each other: the design gives them new ones.
 */
export default defineCommand({
  id: 'interaction.add',
  label: { en: 'Add sequence', zh: '添加时序图' },
  args: z.lazy(() => {
    const of = interactionSchema.shape
    return z.strictObject({
      /** Absent: a name with the next number. */
      name: z.union([z.string().max(maxNameLength), localizedSchema]).optional(),
      numbering: of.numbering.optional(),
      participants: of.participants.optional(),
      boxes: of.boxes.optional(),
      steps: of.steps.optional(),
    })
  }),
  plan(design, { name, numbering = null, participants = [], boxes = [], steps = [] }, language) {
    for (const { represents } of participants) {
      const represented = expectRepresented(design, represents)
      if (!represented.ok) return represented
    }
    const ids = freshIds(design)
    const id = interactionId(ids.next('q'))
    const content = renamedContent({ participants, boxes, steps }, id, ids)
    if (!content.ok) return content
    const number = design.interactions.size + 1
    const usual = { en: `Sequence ${number}`, zh: `时序图 ${number}` }
    const made = withinLimits({
      id,
      name: typeof name === 'string' ? name : (name ?? usual)[language],
      position: Math.max(0, ...[...design.interactions.values()].map(({ position }) => position)) + 1,
      numbering,
      participants: [...content.value.participants],
      boxes: [...content.value.boxes],
      steps: [...content.value.steps],
    })
    if (!made.ok) return err(made.error)
    return ok([{ table: 'interactions', id, before: null, after: made.value }])
  },
})
