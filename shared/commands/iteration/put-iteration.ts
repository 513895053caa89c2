import type { Iteration } from '../../model/iteration/iteration'
import type { DesignPatch } from '../../model/patch'

export const putIteration = (before: Iteration | null, after: Iteration): DesignPatch => ({
  table: 'iterations',
  id: after.id,
  before,
  after,
})
