import type { StepId } from '../../../shared/base/ids'
import { callOf } from '../../../shared/commands/define-command'
import type moveSteps from '../../../shared/commands/interaction/move-steps.command'
import type { CommandCall } from '../../../shared/model/command-call'
import { placeOf, type StepList, stepsIn } from '../../../shared/model/interaction/step-place'
import { walkSteps } from '../../../shared/model/interaction/walk-steps'
import type { Flow, FlowMessage } from './flow'

/** Steps of one list that belong together: a call, what it leads to, and its answer. */
interface Exchange {
  readonly parent: StepList
  /** Of the first step, and of the first one after the last. */
  readonly from: number
  readonly to: number
  readonly ids: readonly StepId[]
}

/** A message with its answer and whatever happens in between, as far as the answer stands in the same list. */
function exchangeOf({ interaction }: Flow, message: FlowMessage): Exchange | undefined {
  const place = placeOf(interaction.steps, message.id)
  const list = place && stepsIn(interaction.steps, place.parent)
  if (!place || !list) return undefined
  const isAnswer = (step: (typeof list)[number]): boolean =>
    step.type === 'message' &&
    step.kind === 'reply' &&
    step.from === message.to.id &&
    step.to === message.from.id
  const answer = message.kind === 'sync' ? list.findIndex((step, n) => n > place.index && isAnswer(step)) : -1
  const to = (answer < 0 ? place.index : answer) + 1
  return { parent: place.parent, from: place.index, to, ids: list.slice(place.index, to).map(({ id }) => id) }
}

/** Whether a step stands in one of an exchange's. */
const holds = ({ interaction }: Flow, { ids }: Exchange, id: StepId): boolean => {
  const own = new Set<string>(ids)
  return [...walkSteps(interaction.steps)]
    .filter((step) => own.has(step.id))
    .some((step) => [...walkSteps([step])].some((inside) => inside.id === id))
}

/** Puts a message with its answer right after another one with its own; `null` where one is part of the other. */
export function moveAfter(flow: Flow, moved: FlowMessage, anchor: FlowMessage): CommandCall | null {
  const [what, where] = [exchangeOf(flow, moved), exchangeOf(flow, anchor)]
  if (!what || !where || holds(flow, what, anchor.id) || holds(flow, where, moved.id)) return null
  return callOf<typeof moveSteps>('step.move', {
    steps: [...what.ids],
    to: { parent: where.parent, index: where.to },
  })
}

/** Puts a message with its answer right before another one; `null` where that one is part of it. */
export function moveBefore(flow: Flow, moved: FlowMessage, anchor: FlowMessage): CommandCall | null {
  const [what, where] = [exchangeOf(flow, moved), exchangeOf(flow, anchor)]
  if (!what || !where || holds(flow, what, anchor.id) || holds(flow, where, moved.id)) return null
  return callOf<typeof moveSteps>('step.move', {
    steps: [...what.ids],
    to: { parent: where.parent, index: where.from },
  })
}
