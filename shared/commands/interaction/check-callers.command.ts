import { z } from 'zod'
import { stepIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import { freshIds } from '../../model/element'
import type { Step } from '../../model/interaction/step'
import { insertSteps, placeOf } from '../../model/interaction/step-place'
import { messagesOf } from '../../model/interaction/walk-steps'
import { defineCommand } from '../define-command'
import { editEach } from './edit-each'
import { newMessage } from './new-steps'

/** Lets whoever receives a request check who is asking, before anything else. Requests that are gone are passed over. */
export default defineCommand({
  id: 'message.check-caller',
  label: { en: 'Check the caller', zh: '校验调用方' },
  args: z.lazy(() => z.strictObject({ requests: z.array(stepIdSchema).min(1).max(5000) })),
  plan: (design, { requests }, language) =>
    editEach(design, requests, (interaction, chosen) => {
      const writing = { interaction: interaction.id, ids: freshIds(design), language }
      let steps: readonly Step[] = interaction.steps
      for (const request of messagesOf(interaction).filter(({ id }) => chosen.has(id))) {
        const place = placeOf(steps, request.id)
        if (!place) continue
        const own = { from: request.to, to: request.to }
        const check = newMessage(writing, { ...own, kind: 'sync', text: checkText, effect: 'authenticate' })
        steps = insertSteps(steps, { ...place, index: place.index + 1 }, [check])
      }
      return ok({ ...interaction, steps: [...steps] })
    }),
})

const checkText = { en: 'Check who is asking', zh: '校验身份' } as const
