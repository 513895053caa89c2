import { callOf } from '../../../shared/commands/define-command'
import type changeMessages from '../../../shared/commands/interaction/change-messages.command'
import type { CommandCall } from '../../../shared/model/command-call'
import type { Message } from '../../../shared/model/interaction/step'
import type { Flow, FlowMessage } from './flow'

type Changes = Partial<Pick<Message, 'timeoutMs' | 'idempotent' | 'expiresMs'>>

/** Edits that change messages alike, one for each interaction that has some of them. */
export const changeIn = (
  flows: readonly Flow[],
  isChosen: (message: FlowMessage) => boolean,
  changes: Changes,
): CommandCall[] =>
  flows.flatMap(({ messages }) => {
    const chosen = messages.filter(isChosen).map(({ id }) => id)
    return chosen.length > 0
      ? [callOf<typeof changeMessages>('message.change', { messages: chosen, ...changes })]
      : []
  })
