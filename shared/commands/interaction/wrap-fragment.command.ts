import { z } from 'zod'
import { stepId, stepIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { freshIds } from '../../model/element'
import { tints } from '../../model/interaction/participant'
import { fragmentKinds, maxStepText, type SequenceFragment, type Step } from '../../model/interaction/step'
import { changeList, listsAround, type StepList, sameList, stepsIn } from '../../model/interaction/step-place'
import { walkSteps } from '../../model/interaction/walk-steps'
import { defineCommand } from '../define-command'
import { editInteraction } from './edit-interaction'

/**
 * Puts a fragment round steps of one interaction: round the shortest run of neighbours that holds them all. `alt` and
 * `par` get a second, empty operand.
 */
export default defineCommand({
  id: 'fragment.wrap',
  label: { en: 'Wrap in a fragment', zh: '放入片段' },
  args: z.lazy(() =>
    z.strictObject({
      steps: z.array(stepIdSchema).min(1).max(5000),
      kind: z.enum(fragmentKinds),
      guard: z.string().max(maxStepText).optional(),
      /** Of a `rect`; absent: blue. */
      tint: z.enum(tints).optional(),
    }),
  ),
  plan(design, { steps: ids, kind, guard = '', tint = 'blue' }) {
    const [first] = ids
    if (first === undefined) return ok([])
    return editInteraction(design, first, (before) => {
      const list = commonList(before.steps, ids)
      const inside = list === undefined ? undefined : stepsIn(before.steps, list)
      if (list === undefined || !inside) return err({ code: 'element-not-found', element: first })
      const chosen = new Set<string>(ids)
      const holds = inside.map((step) => [...walkSteps([step])].some(({ id }) => chosen.has(id)))
      const [from, to] = [holds.indexOf(true), holds.lastIndexOf(true) + 1]
      const fragment: SequenceFragment = {
        type: 'fragment',
        id: stepId(freshIds(design).next(`${before.id}.f`)),
        kind,
        ...(kind === 'rect' ? { tint } : {}),
        operands: [
          { guard, steps: inside.slice(from, to) },
          ...(kind === 'alt' || kind === 'par' ? [{ guard: '', steps: [] }] : []),
        ],
      }
      const steps = changeList(before.steps, list, (all) => all.toSpliced(from, to - from, fragment))
      return ok({ ...before, steps: [...steps] })
    })
  },
})

/** The innermost list that holds all of these steps, at whatever depth; `undefined` where one of them is not here. */
function commonList(steps: readonly Step[], ids: readonly string[]): StepList | undefined {
  const ways = ids.map((id) => listsAround(steps, id))
  const [first = [], ...others] = ways
  return first.findLast((list) => others.every((way) => way.some((each) => sameList(each, list))))
}
