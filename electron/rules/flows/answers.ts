import type { StepId } from '../../../shared/base/ids'
import type { Flow, FlowMessage } from './flow'
import { follow } from './follow'
import { isCall } from './messages'

/** Calls that wait for their answers, by their callers. */
type Waiting = ReadonlyMap<string, FlowMessage>

const keyOf = (waiting: Waiting): string => [...waiting.values()].map(({ id }) => id).join(' ')

/**
 * Goes through a flow and hands over every call that is answered, with its answer, and every one that is not: its caller
 * sends something else first, or the flow ends. A call may be both, on different ways.
 */
function watch(
  { steps }: Flow,
  answered: (call: FlowMessage, answer: FlowMessage) => void,
  unanswered: (call: FlowMessage) => void,
): void {
  const ends = follow<Waiting>(steps, {
    start: new Map(),
    key: keyOf,
    step(waiting, message) {
      if (message.from.id === message.to.id) return waiting
      const next = new Map(waiting)
      const asked = message.kind === 'reply' ? waiting.get(message.to.id) : undefined
      if (asked && asked.to.id === message.from.id) {
        answered(asked, message)
        next.delete(message.to.id)
      }
      const own = next.get(message.from.id)
      if (own) {
        unanswered(own)
        next.delete(message.from.id)
      }
      if (isCall(message)) next.set(message.from.id, message)
      return next
    },
  })
  for (const waiting of ends) for (const call of waiting.values()) unanswered(call)
}

/** Calls that no answer comes to on some way, before their callers go on. */
export function unansweredIn(flow: Flow): ReadonlySet<StepId> {
  const open = new Set<StepId>()
  watch(
    flow,
    () => undefined,
    ({ id }) => open.add(id),
  )
  return open
}

/** The answers that each call gets, on one way or another. */
export function answersIn(flow: Flow): ReadonlyMap<StepId, ReadonlySet<StepId>> {
  const answers = new Map<StepId, Set<StepId>>()
  watch(
    flow,
    ({ id }, answer) => {
      const known = answers.get(id)
      if (known) known.add(answer.id)
      else answers.set(id, new Set([answer.id]))
    },
    () => undefined,
  )
  return answers
}
