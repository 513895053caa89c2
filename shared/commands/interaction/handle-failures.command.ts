import { z } from 'zod'
import { stepId, stepIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import { freshIds } from '../../model/element'
import { endOfCall } from '../../model/interaction/call-end'
import type { SequenceFragment, Step } from '../../model/interaction/step'
import { insertSteps } from '../../model/interaction/step-place'
import { messagesOf } from '../../model/interaction/walk-steps'
import { defineCommand } from '../define-command'
import { editEach } from './edit-each'

/** Adds after each call what its caller does when it fails. Calls that are gone meanwhile are passed over. */
export default defineCommand({
  id: 'message.handle-failure',
  label: { en: 'Add error branches', zh: '添加错误分支' },
  args: z.strictObject({ calls: z.array(stepIdSchema).min(1).max(5000) }),
  plan: (design, { calls }, language) =>
    editEach(design, calls, (interaction, chosen) => {
      const ids = freshIds(design)
      let steps: readonly Step[] = interaction.steps
      for (const asked of messagesOf(interaction)
        .filter(({ id }) => chosen.has(id))
        .reverse()) {
        const end = endOfCall(steps, asked)
        if (!end) continue
        const branch: SequenceFragment = {
          type: 'fragment',
          id: stepId(ids.next(`${interaction.id}.f`)),
          kind: 'opt',
          operands: [
            {
              guard: texts.guard[language],
              steps: [
                {
                  type: 'message',
                  id: stepId(ids.next(`${interaction.id}.m`)),
                  kind: 'sync',
                  from: asked.from,
                  to: asked.from,
                  text: texts.handle[language],
                },
              ],
            },
          ],
        }
        steps = insertSteps(steps, end, [branch])
      }
      return ok({ ...interaction, steps: [...steps] })
    }),
})

const texts = {
  guard: { en: 'timeout or error', zh: '超时或出错' },
  handle: { en: 'Handle the failure', zh: '处理失败' },
} as const
