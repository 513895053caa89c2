import type { ElementId, ParticipantId, StepId } from '../../../../shared/base/ids'
import type { Interaction } from '../../../../shared/model/interaction/interaction'
import { walkSteps } from '../../../../shared/model/interaction/walk-steps'

/** The steps of a sequence as they are read, from top to bottom. */
export const stepsInOrder = (interaction: Interaction): StepId[] =>
  [...walkSteps(interaction.steps)].map(({ id }) => id)

export const participantsInOrder = (interaction: Interaction): ParticipantId[] =>
  interaction.participants.map(({ id }) => id)

/** The one after, or before, another of a list; from nowhere the first or the last; at the ends it stays. */
export function neighbourIn<I extends ElementId>(
  list: readonly I[],
  from: ElementId | null,
  by: 1 | -1,
): I | null {
  const at = from === null ? -1 : (list as readonly ElementId[]).indexOf(from)
  if (at < 0) return (by === 1 ? list[0] : list.at(-1)) ?? null
  return list[Math.max(0, Math.min(list.length - 1, at + by))] ?? null
}

/** Participants in the order in which they are first heard of; who is not, after them. */
export function byFirstUse(interaction: Interaction): ParticipantId[] {
  const used = new Set<ParticipantId>()
  for (const step of walkSteps(interaction.steps)) {
    if (step.type === 'message') used.add(step.from).add(step.to)
    if (step.type === 'note') for (const id of step.participants) used.add(id)
  }
  const rank = new Map([...used].map((id, n) => [id, n]))
  const first = (box: string | undefined, id: ParticipantId): number =>
    Math.min(
      ...interaction.participants
        .filter((each) => (box === undefined ? each.id === id : each.box === box))
        .map((each) => rank.get(each.id) ?? used.size),
    )
  // The lifelines of a frame stay together, where the first of them is heard of.
  return [...interaction.participants]
    .map((each, n) => ({
      id: each.id,
      group: first(each.box, each.id),
      own: rank.get(each.id) ?? used.size,
      n,
    }))
    .sort((a, b) => a.group - b.group || a.own - b.own || a.n - b.n)
    .map(({ id }) => id)
}
