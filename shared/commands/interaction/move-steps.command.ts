import { z } from 'zod'
import { type StepId, stepIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { changeList, isInside, outermost, stepPlaceSchema, stepsIn } from '../../model/interaction/step-place'
import { mapSteps } from '../../model/interaction/walk-steps'
import { defineCommand } from '../define-command'
import { editInteraction } from './edit-interaction'

/**
 * Puts steps of one interaction elsewhere, in or out of fragments, in the order in which they stand. What stands in a
 * fragment that moves goes with it. A fragment cannot be put into itself.
 */
export default defineCommand({
  id: 'step.move',
  label: { en: 'Move steps', zh: '移动步骤' },
  args: z.lazy(() =>
    z.strictObject({
      steps: z.array(stepIdSchema).min(1).max(5000),
      /** In the lists as they are before the move. */
      to: stepPlaceSchema,
    }),
  ),
  plan(design, { steps: ids, to }) {
    const [first] = ids
    if (first === undefined) return ok([])
    return editInteraction(design, first, (before) => {
      const target = stepsIn(before.steps, to.parent)
      if (!target) return err({ code: 'element-not-found', element: to.parent?.fragment ?? before.id })
      const moved = outermost(before.steps, new Set<string>(ids))
      const gone = new Set<StepId>(moved.map(({ id }) => id))
      if (isInside(before.steps, to.parent, gone)) {
        return err({ code: 'bad-arguments', command: 'step.move', detail: 'a fragment into itself' })
      }
      const anchor = target.slice(to.index).find(({ id }) => !gone.has(id))
      const left = mapSteps(before.steps, (step) => (gone.has(step.id) ? [] : [step]))
      const steps = changeList(left, to.parent, (inside) => {
        const at = anchor ? inside.findIndex(({ id }) => id === anchor.id) : inside.length
        return inside.toSpliced(at, 0, ...moved)
      })
      return ok(
        JSON.stringify(steps) === JSON.stringify(before.steps) ? before : { ...before, steps: [...steps] },
      )
    })
  },
})
