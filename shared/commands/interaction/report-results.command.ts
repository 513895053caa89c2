import { z } from 'zod'
import { stepIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import { freshIds } from '../../model/element'
import { messageSchema, type Step } from '../../model/interaction/step'
import { messagesOf } from '../../model/interaction/walk-steps'
import { defineCommand } from '../define-command'
import { editEach } from './edit-each'
import { guardedCall } from './new-steps'

const texts = {
  ask: { en: 'Ask for the result', zh: '查询处理结果' },
  result: { en: 'State and result', zh: '状态与结果' },
} as const

/**
 * Lets those whose work was accepted ask for its result, at the end of the sequence, once of each who accepted it.
 * Answers that are gone meanwhile are passed over.
 */
export default defineCommand({
  id: 'message.report-result',
  label: { en: 'Ask for the result', zh: '查询处理结果' },
  args: z.lazy(() =>
    z.strictObject({
      /** The messages by which the work is accepted. */
      accepted: z.array(stepIdSchema).min(1).max(5000),
      timeoutMs: messageSchema.shape.timeoutMs,
    }),
  ),
  plan: (design, { accepted, timeoutMs }, language) =>
    editEach(design, accepted, (interaction, chosen) => {
      const writing = { interaction: interaction.id, ids: freshIds(design), language }
      const added = new Map<string, readonly Step[]>()
      for (const { id, from, to } of messagesOf(interaction)) {
        const pair = `${from} ${to}`
        if (!chosen.has(id) || added.has(pair)) continue
        const ask = { from: to, to: from, text: texts.ask, timeoutMs }
        added.set(pair, guardedCall(writing, ask, { text: texts.result, effect: 'report-result' }))
      }
      return ok({ ...interaction, steps: [...interaction.steps, ...[...added.values()].flat()] })
    }),
})
