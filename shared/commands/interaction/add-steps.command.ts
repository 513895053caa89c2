import { z } from 'zod'
import { interactionIdSchema, type ParticipantId } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import { err, ok } from '../../base/result'
import type { Design } from '../../model/design'
import { freshIds } from '../../model/element'
import { type Participant, participantSchema } from '../../model/interaction/participant'
import { stepsSchema } from '../../model/interaction/step'
import { insertSteps, stepPlaceSchema, stepsIn } from '../../model/interaction/step-place'
import { walkSteps } from '../../model/interaction/walk-steps'
import { defineCommand } from '../define-command'
import { editInteraction } from './edit-interaction'
import { renamedContent } from './renamed-content'

/** Steps as they travel on the clipboard, with the lifelines that they name. */
export const sequenceClipSchema = lazyObject(() => ({
  sequence: z.strictObject({ participants: z.array(participantSchema).max(500), steps: stepsSchema }),
}))
export type SequenceClip = z.infer<typeof sequenceClipSchema>['sequence']

/**
 * Adds whole steps with all that is in them, under new ids: what paste and duplicate do, and what puts in an empty
 * fragment.
 */
export default defineCommand({
  id: 'step.add',
  label: { en: 'Add steps', zh: '添加步骤' },
  args: z.lazy(() =>
    z.strictObject({
      interaction: interactionIdSchema,
      steps: stepsSchema,
      /**
       * Lifelines of the steps where they come from. Each is the one of the same id here, or one that stands for the same;
       * else it is added, as far as the design has whom it stands for.
       */
      participants: z.array(participantSchema).max(500).optional(),
      /** Absent: at the end. */
      at: stepPlaceSchema.optional(),
    }),
  ),
  plan(design, { interaction, steps, participants = [], at }) {
    return editInteraction(design, interaction, (before) => {
      const place = at ?? { parent: null, index: before.steps.length }
      if (!stepsIn(before.steps, place.parent))
        return err({ code: 'element-not-found', element: place.parent?.fragment ?? interaction })
      const known = new Map<string, ParticipantId>(before.participants.map(({ id }) => [id, id]))
      for (const each of participants) {
        const here = before.participants.find((own) => standsForSame(own, each))
        if (here && !known.has(each.id)) known.set(each.id, here.id)
      }
      const used = new Set<string>()
      for (const step of walkSteps(steps)) {
        if (step.type === 'message') used.add(step.from).add(step.to)
        if (step.type === 'note') for (const id of step.participants) used.add(id)
      }
      const added = participants
        .filter(({ id }) => used.has(id) && !known.has(id))
        .map((each) => standing(design, each))
      const content = renamedContent(
        { participants: added, boxes: [], steps },
        before.id,
        freshIds(design),
        known,
      )
      if (!content.ok) return content
      return ok({
        ...before,
        participants: [...before.participants, ...content.value.participants],
        steps: [...insertSteps(before.steps, place, content.value.steps)],
      })
    })
  },
})

const standsForSame = ({ represents: a }: Participant, { represents: b }: Participant): boolean => {
  if (a.kind === 'service') return b.kind === 'service' && a.service === b.service
  if (a.kind === 'class') return b.kind === 'class' && a.class === b.class
  return b.kind === 'other' && a.name === b.name
}

/** A participant without its frame; one whose service or class is not here stands for itself, by its id. */
function standing(design: Design, { id, represents, shape }: Participant): Participant {
  const gone =
    (represents.kind === 'service' && !design.services.has(represents.service)) ||
    (represents.kind === 'class' && !design.classes.has(represents.class))
  const name = represents.kind === 'other' ? represents.name : id
  return {
    id,
    represents: gone ? { kind: 'other', name } : represents,
    ...(shape === undefined ? {} : { shape }),
  }
}
