import type { Message, Step } from './step'
import { placeOf, type StepPlace, stepsIn } from './step-place'
import { walkSteps } from './walk-steps'

const messagesIn = (step: Step): Message[] =>
  [...walkSteps([step])].filter((each): each is Message => each.type === 'message')

/** Whether the caller itself says something in a step, beside talking to itself. */
const goesOn = (step: Step, caller: string): boolean =>
  messagesIn(step).some(({ from, to }) => from === caller && to !== caller)

const answers = (step: Step, { from, to }: Message): boolean =>
  messagesIn(step).some((each) => each.kind === 'reply' && each.from === to && each.to === from)

/**
 * Where a call is over, in the list that it stands in: after what happens meanwhile and before its caller goes on. Of a
 * call that is answered in this list, right after the last answer.
 *
 * @returns `undefined` where the call does not stand in these steps
 */
export function endOfCall(steps: readonly Step[], call: Message): StepPlace | undefined {
  const place = placeOf(steps, call.id)
  const list = place && stepsIn(steps, place.parent)
  if (!place || !list) return undefined
  let end = place.index + 1
  let answered: number | null = null
  while (end < list.length) {
    const step = list[end]
    if (!step || goesOn(step, call.from)) break
    end += 1
    if (answers(step, call)) answered = end
  }
  return { parent: place.parent, index: answered ?? end }
}
