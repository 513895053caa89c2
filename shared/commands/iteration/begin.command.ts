import { z } from 'zod'
import { freeId, iterationId } from '../../base/ids'
import { ok } from '../../base/result'
import { iterationSchema, iterationsOf, maxIterations, openIteration } from '../../model/iteration/iteration'
import type { DesignPatch } from '../../model/patch'
import { defineCommand } from '../define-command'
import { putIteration } from './put-iteration'

/** Begins an iteration; the one that is open ends. Of very many, the oldest is forgotten. */
export default defineCommand({
  id: 'iteration.begin',
  label: { en: 'Begin an iteration', zh: '开始迭代' },
  args: z.lazy(() =>
    iterationSchema.pick({
      startedAt: true,
      feedback: true,
      strategy: true,
      chosenBy: true,
      because: true,
      ratings: true,
      before: true,
    }),
  ),
  plan(design, args) {
    const open = openIteration(design)
    const ended: DesignPatch[] = open ? [putIteration(open, { ...open, state: 'ended' })] : []
    const begun = {
      ...args,
      id: iterationId(freeId(design.iterations, 'i')),
      changes: [],
      rejected: [],
      after: args.before,
      state: 'open' as const,
    }
    const [oldest] = design.iterations.size < maxIterations ? [] : iterationsOf(design)
    const forgotten: DesignPatch[] =
      oldest && oldest !== open ? [{ table: 'iterations', id: oldest.id, before: oldest, after: null }] : []
    return ok([...ended, ...forgotten, putIteration(null, begun)])
  },
})
