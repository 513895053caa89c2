import type { Interaction } from './interaction'
import type { Participant, ParticipantBox } from './participant'
import type { Message, Step } from './step'

/** Every step from top to bottom, fragments before what is in them. */
export function* walkSteps(steps: readonly Step[]): Generator<Step, void, undefined> {
  for (const step of steps) {
    yield step
    if (step.type === 'fragment') for (const operand of step.operands) yield* walkSteps(operand.steps)
  }
}

/** The messages of an interaction in their order, whatever fragments they stand in. */
export const messagesOf = ({ steps }: Interaction): Message[] =>
  [...walkSteps(steps)].filter((step): step is Message => step.type === 'message')

/** Something inside an interaction that has an id of its own. */
export type InteractionPart =
  | { readonly kind: 'participant'; readonly participant: Participant }
  | { readonly kind: 'box'; readonly box: ParticipantBox }
  | { readonly kind: 'step'; readonly step: Step }

const known = new WeakMap<Interaction, ReadonlyMap<string, InteractionPart>>()

/** What stands in an interaction, by id. Records are immutable, so it is worked out once for each. */
export function partsOf(interaction: Interaction): ReadonlyMap<string, InteractionPart> {
  const found = known.get(interaction)
  if (found) return found
  const parts = new Map<string, InteractionPart>()
  for (const participant of interaction.participants)
    parts.set(participant.id, { kind: 'participant', participant })
  for (const box of interaction.boxes) parts.set(box.id, { kind: 'box', box })
  for (const step of walkSteps(interaction.steps)) parts.set(step.id, { kind: 'step', step })
  known.set(interaction, parts)
  return parts
}

/**
 * The steps with each one replaced by what `change` makes of it, from the inside out: none, itself, or others. A fragment
 * whose operands did not change is handed on as it is, and the same list comes back where nothing changes at all.
 */
export function mapSteps(steps: readonly Step[], change: (step: Step) => readonly Step[]): readonly Step[] {
  const mapped = steps.flatMap((step) => change(withOperands(step, change)))
  return mapped.length === steps.length && mapped.every((step, n) => step === steps[n]) ? steps : mapped
}

function withOperands(step: Step, change: (step: Step) => readonly Step[]): Step {
  if (step.type !== 'fragment') return step
  const operands = step.operands.map((operand) => {
    const inside = mapSteps(operand.steps, change)
    return inside === operand.steps ? operand : { ...operand, steps: inside }
  })
  return operands.every((operand, n) => operand === step.operands[n]) ? step : { ...step, operands }
}
