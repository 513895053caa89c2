import { z } from 'zod'
import { stepIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import { freshIds } from '../../model/element'
import { endOfCall } from '../../model/interaction/call-end'
import type { Step } from '../../model/interaction/step'
import { insertSteps } from '../../model/interaction/step-place'
import { messagesOf } from '../../model/interaction/walk-steps'
import { defineCommand } from '../define-command'
import { editEach } from './edit-each'
import { failureBranch } from './new-steps'

/** Adds after each call what its caller does when it fails. Calls that are gone meanwhile are passed over. */
export default defineCommand({
  id: 'message.handle-failure',
  label: { en: 'Add error branches', zh: '添加错误分支' },
  args: z.lazy(() => z.strictObject({ calls: z.array(stepIdSchema).min(1).max(5000) })),
  plan: (design, { calls }, language) =>
    editEach(design, calls, (interaction, chosen) => {
      const writing = { interaction: interaction.id, ids: freshIds(design), language }
      let steps: readonly Step[] = interaction.steps
      for (const asked of messagesOf(interaction)
        .filter(({ id }) => chosen.has(id))
        .reverse()) {
        const end = endOfCall(steps, asked)
        if (!end) continue
        const branch = failureBranch(writing, asked.from)
        steps = insertSteps(steps, end, [branch])
      }
      return ok({ ...interaction, steps: [...steps] })
    }),
})
