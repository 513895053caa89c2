import { z } from 'zod'
import { deploymentNodeIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import { defineCommand } from '../define-command'

/** Lets the view find a place for every node again, or for some of them, whatever a person dragged. What is locked stays. */
export default defineCommand({
  id: 'deployment.arrange',
  label: { en: 'Arrange automatically', zh: '自动布局' },
  args: z.lazy(() =>
    z.strictObject({
      /** Absent: all. */
      nodes: z.array(deploymentNodeIdSchema).max(100_000).optional(),
    }),
  ),
  plan(design, { nodes }) {
    const chosen = nodes && new Set(nodes)
    return ok(
      [...design.deploymentPlacements.values()]
        .filter(({ id }) => !design.locks.has(id) && (chosen?.has(id) ?? true))
        .map((before) => ({ table: 'deploymentPlacements', id: before.id, before, after: null })),
    )
  },
})
