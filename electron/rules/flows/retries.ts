import type { FlowMessage, FlowStep } from './flow'

/** Whether a `break` among these steps leaves the loop that they stand in. */
export const hasBreak = (steps: readonly FlowStep[]): boolean =>
  steps.some(
    (step) =>
      step.type === 'fragment' &&
      (step.kind === 'break' || (step.kind !== 'loop' && step.operands.some(hasBreak))),
  )

/** Messages that may be sent again because an earlier try failed: those of a loop that a `break` leaves. */
export function retriedIn(steps: readonly FlowStep[], isRetry = false): FlowMessage[] {
  return steps.flatMap((step): FlowMessage[] => {
    if (step.type === 'message') return isRetry ? [step] : []
    // What a break does is done once: the loop is left with it.
    const again = step.kind !== 'break' && (isRetry || (step.kind === 'loop' && step.operands.some(hasBreak)))
    return step.operands.flatMap((operand) => retriedIn(operand, again))
  })
}
