import type { ParticipantId } from '../../../../shared/base/ids'
import type { Interaction } from '../../../../shared/model/interaction/interaction'
import type { Message, MessageKind, Step } from '../../../../shared/model/interaction/step'
import { type StepPlace, sameList } from '../../../../shared/model/interaction/step-place'

/** The messages that come before a place, as far as they lead there: not those of other operands. */
function messagesBefore(steps: readonly Step[], place: StepPlace): Message[] {
  const before: Message[] = []
  const walk = (list: readonly Step[], parent: StepPlace['parent']): boolean => {
    const isHere = sameList(parent, place.parent)
    for (const [index, step] of list.entries()) {
      if (isHere && index >= place.index) return true
      if (step.type === 'message') before.push(step)
      if (step.type !== 'fragment') continue
      for (const [operand, inside] of step.operands.entries()) {
        const mark = before.length
        if (walk(inside.steps, { fragment: step.id, operand })) return true
        if (operand < step.operands.length - 1) before.length = mark
      }
    }
    return isHere
  }
  walk(steps, null)
  return before
}

/** What a message most likely is: the reply to the call that still waits for one, else a call. */
export function suggestedKind(
  interaction: Interaction,
  from: ParticipantId,
  to: ParticipantId,
  place: StepPlace,
): MessageKind {
  const waiting: Message[] = []
  for (const message of messagesBefore(interaction.steps, place)) {
    if (message.kind === 'sync' && message.from !== message.to) waiting.push(message)
    if (message.kind !== 'reply') continue
    const at = waiting.findLastIndex((call) => call.from === message.to && call.to === message.from)
    if (at >= 0) waiting.splice(at)
  }
  return waiting.some((call) => call.from === to && call.to === from) ? 'reply' : 'sync'
}
