import { z } from 'zod'
import { ok } from '../../base/result'
import { defineCommand } from '../define-command'

/** Lets the view find a place for every node again, whatever a person dragged. */
export default defineCommand({
  id: 'deployment.arrange',
  label: { en: 'Arrange automatically', zh: '自动布局' },
  args: z.strictObject({}),
  plan: (design) =>
    ok(
      [...design.deploymentPlacements.values()].map((before) => ({
        table: 'deploymentPlacements',
        id: before.id,
        before,
        after: null,
      })),
    ),
})
