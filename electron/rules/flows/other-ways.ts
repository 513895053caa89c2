import type { StepId } from '../../../shared/base/ids'
import { answersIn } from './answers'
import type { Flow, FlowStep } from './flow'

/** Fragments that say what happens instead, or only then. */
const turnsAside = (step: FlowStep | undefined): boolean =>
  step?.type === 'fragment' &&
  (step.kind === 'alt' || step.kind === 'opt' || step.kind === 'break') &&
  step.operands.some((operand) => operand.length > 0)

/**
 * Messages of which a flow shows more than one outcome: they are answered in more than one place, they stand in one of
 * several ways that it may take, or what comes right after their answer is taken in some cases only.
 */
export function otherWaysIn(flow: Flow): ReadonlySet<StepId> {
  const found = new Set<StepId>()
  const answers = answersIn(flow)
  for (const [id, places] of answers) if (places.size > 1) found.add(id)
  walk(flow.steps, false, answers, found)
  return found
}

function walk(
  steps: readonly FlowStep[],
  isOneOfSeveral: boolean,
  answers: ReadonlyMap<StepId, ReadonlySet<StepId>>,
  found: Set<StepId>,
): void {
  for (const [n, step] of steps.entries()) {
    if (step.type === 'fragment') {
      const ways = step.operands.filter((operand) => operand.length > 0).length
      const several = (step.kind === 'alt' || step.kind === 'critical') && ways > 1
      for (const operand of step.operands) walk(operand, isOneOfSeveral || several, answers, found)
      continue
    }
    const last = lastOf(steps, n, answers.get(step.id))
    if (isOneOfSeveral || turnsAside(steps[last + 1])) found.add(step.id)
  }
}

/** Where a message or its answer stands in the same list, the later of the two. */
function lastOf(steps: readonly FlowStep[], at: number, answers: ReadonlySet<StepId> | undefined): number {
  if (!answers) return at
  const answer = steps.findLastIndex(({ id }) => answers.has(id))
  return Math.max(at, answer)
}
