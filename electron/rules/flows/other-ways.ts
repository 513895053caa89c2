import type { ParticipantId, StepId } from '../../../shared/base/ids'
import { answersIn } from './answers'
import type { Flow, FlowStep, Lifeline } from './flow'

/** Whether what a caller does next, in the same list, happens instead of the rest, or only in some cases. */
function turnsAside(after: readonly FlowStep[], { id }: Lifeline): boolean {
  const next = after.find((step) => speaks(step, id))
  return next?.type === 'fragment' && (next.kind === 'alt' || next.kind === 'opt' || next.kind === 'break')
}

const speaks = (step: FlowStep, id: ParticipantId): boolean =>
  step.type === 'message'
    ? step.from.id === id
    : step.operands.some((operand) => operand.some((inside) => speaks(inside, id)))

/**
 * Messages of which a flow shows more than one outcome: they are answered in more than one place, they stand in one of
 * several ways that it may take, or what their caller does next is done in some cases only.
 */
export function otherWaysIn(flow: Flow): ReadonlySet<StepId> {
  const found = new Set<StepId>()
  for (const [id, places] of answersIn(flow)) if (places.size > 1) found.add(id)
  walk(flow.steps, false, found)
  return found
}

function walk(steps: readonly FlowStep[], isOneOfSeveral: boolean, found: Set<StepId>): void {
  for (const [n, step] of steps.entries()) {
    if (step.type === 'fragment') {
      const ways = step.operands.filter((operand) => operand.length > 0).length
      const several = (step.kind === 'alt' || step.kind === 'critical') && ways > 1
      for (const operand of step.operands) walk(operand, isOneOfSeveral || several, found)
    } else if (isOneOfSeveral || turnsAside(steps.slice(n + 1), step.from)) found.add(step.id)
  }
}
