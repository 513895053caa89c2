import type { Interaction } from '../../model/interaction/interaction'
import type { Participant } from '../../model/interaction/participant'

/** A participant in another frame, or in none. */
export function inBox(participant: Participant, box: Participant['box']): Participant {
  if (participant.box === box) return participant
  const { box: _, ...rest } = participant
  return box === undefined ? rest : { ...rest, box }
}

/**
 * The participants with some of them moved, in their order, before the one at `index` of the list as it is now. Who comes
 * to stand inside a frame joins it; who leaves the others of its frame leaves the frame.
 */
export function moveParticipants(
  participants: readonly Participant[],
  ids: ReadonlySet<string>,
  index: number,
): readonly Participant[] {
  const moved = participants.filter(({ id }) => ids.has(id))
  const before = participants.slice(0, index).filter(({ id }) => !ids.has(id))
  const after = participants.slice(index).filter(({ id }) => !ids.has(id))
  const [left, right] = [before.at(-1)?.box, after[0]?.box]
  const stayed = new Set([...before, ...after].map(({ box }) => box))
  const placed = moved.map((each) => {
    if (left !== undefined && left === right) return inBox(each, left)
    const stays = each.box === undefined || each.box === left || each.box === right || !stayed.has(each.box)
    return stays ? each : inBox(each, undefined)
  })
  const next = [...before, ...placed, ...after]
  return next.every((each, n) => each === participants[n]) ? participants : next
}

/** The participants with some of them side by side, where the first of them stands, in one frame. */
export function gatherIn(
  participants: readonly Participant[],
  ids: ReadonlySet<string>,
  box: Participant['box'],
): readonly Participant[] {
  const first = participants.findIndex(({ id }) => ids.has(id))
  if (first < 0) return participants
  const rest = participants.filter(({ id }) => !ids.has(id))
  const at = participants.slice(0, first).filter(({ id }) => !ids.has(id)).length
  const gathered = participants.filter(({ id }) => ids.has(id)).map((each) => inBox(each, box))
  return [...rest.slice(0, at), ...gathered, ...rest.slice(at)]
}

/** The interaction with these participants, and without the frames that nobody stands in any more. */
export function withParticipants(
  interaction: Interaction,
  participants: readonly Participant[],
): Interaction {
  if (participants === interaction.participants) return interaction
  const left = new Set(participants.map(({ box }) => box))
  const boxes = interaction.boxes.filter(({ id }) => left.has(id))
  return { ...interaction, participants: [...participants], boxes }
}
