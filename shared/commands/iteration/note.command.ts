import { z } from 'zod'
import { iterationIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import {
  type Iteration,
  iterationChangeSchema,
  iterationSchema,
  keptEditSchema,
  maxIterationChanges,
  maxKeptEdits,
  ratingSchema,
  rejectedSchema,
} from '../../model/iteration/iteration'
import { scoreThenSchema } from '../../model/session/score-then'
import { defineCommand } from '../define-command'
import { putIteration } from './put-iteration'

/**
 * Writes down what became of an iteration: a proposal that was accepted or rejected, what the design scores since, how
 * content somebody is, or that it is over. It goes along with the edit that it tells of, so both are undone at once.
 */
export default defineCommand({
  id: 'iteration.note',
  label: { en: 'Note in the iteration', zh: '记录迭代' },
  args: z.lazy(() =>
    z.strictObject({
      iteration: iterationIdSchema,
      accepted: iterationChangeSchema.optional(),
      rejected: rejectedSchema.optional(),
      /** What the proposal that was accepted did to the design. */
      edits: z.array(keptEditSchema).max(maxKeptEdits).optional(),
      after: scoreThenSchema.optional(),
      /** `null`: nobody says any more. */
      satisfaction: ratingSchema.nullable().optional(),
      state: iterationSchema.shape.state.optional(),
    }),
  ),
  plan(design, { iteration, accepted, rejected, edits, after, satisfaction, state }) {
    const before = design.iterations.get(iteration)
    if (!before) return err({ code: 'iteration-not-found', iteration })
    const { satisfaction: rated, edits: known = [], ...rest } = before
    const kept = [...known, ...(edits ?? [])]
    const now = satisfaction === undefined ? rated : (satisfaction ?? undefined)
    const noted: Iteration = {
      ...rest,
      changes: accepted ? [...before.changes, accepted].slice(-maxIterationChanges) : before.changes,
      rejected: rejected ? [...before.rejected, rejected].slice(-maxIterationChanges) : before.rejected,
      after: after ?? before.after,
      state: state ?? before.state,
      ...(kept.length > 0 && kept.length <= maxKeptEdits ? { edits: kept } : {}),
      ...(now === undefined ? {} : { satisfaction: now }),
    }
    return ok([putIteration(before, noted)])
  },
})
