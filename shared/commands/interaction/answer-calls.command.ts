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
import { newMessage } from './new-steps'

/** Adds the answers to calls, each before its caller goes on. Calls that are gone meanwhile are passed over. */
export default defineCommand({
  id: 'message.answer',
  label: { en: 'Add answers', zh: '补上返回消息' },
  args: z.lazy(() => z.strictObject({ calls: z.array(stepIdSchema).min(1).max(5000) })),
  plan: (design, { calls }, language) =>
    editEach(design, calls, (interaction, chosen) => {
      const writing = { interaction: interaction.id, ids: freshIds(design), language }
      let steps: readonly Step[] = interaction.steps
      // Inner calls end before the ones that they belong to.
      for (const asked of messagesOf(interaction)
        .filter(({ id }) => chosen.has(id))
        .reverse()) {
        const end = endOfCall(steps, asked)
        if (!end) continue
        const answer = newMessage(writing, {
          kind: 'reply',
          from: asked.to,
          to: asked.from,
          text: answerText,
        })
        steps = insertSteps(steps, end, [answer])
      }
      return ok({ ...interaction, steps: [...steps] })
    }),
})

const answerText = { en: 'Answer', zh: '返回' } as const
