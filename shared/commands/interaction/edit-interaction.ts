import { err, ok, type Result } from '../../base/result'
import type { Design } from '../../model/design'
import { elementOf } from '../../model/element'
import { type Interaction, maxBoxes, maxParticipants } from '../../model/interaction/interaction'
import type { Participant } from '../../model/interaction/participant'
import { depthOf, maxFragmentDepth, maxSteps } from '../../model/interaction/step'
import { walkLists } from '../../model/interaction/step-place'
import type { DesignPatch } from '../../model/patch'

/** The interaction with an id, or the one that a participant, frame or step with this id stands in. */
function interactionWith(design: Design, id: string): Result<Interaction> {
  const element = elementOf(design, id)
  return element && 'interaction' in element
    ? ok(element.interaction)
    : err({ code: 'element-not-found', element: id })
}

/**
 * Plans an edit of one interaction.
 *
 * @param id of it, or of something in it
 * @param edit hands back the same record where nothing changes
 * @returns an error too where the outcome has more parts, or fragments deeper in each other, than an interaction may
 */
export function editInteraction(
  design: Design,
  id: string,
  edit: (interaction: Interaction) => Result<Interaction>,
): Result<DesignPatch[]> {
  const before = interactionWith(design, id)
  if (!before.ok) return before
  const after = edit(before.value)
  if (!after.ok) return after
  if (after.value === before.value) return ok([])
  const valid = withinLimits(after.value)
  if (!valid.ok) return valid
  return ok([
    { table: 'interactions', id: before.value.id, before: before.value, after: after.value },
  ] satisfies DesignPatch[])
}

/** The interaction, unless it breaks a limit of the model. Its parts have been parsed, each by itself. */
export function withinLimits(interaction: Interaction): Result<Interaction> {
  const { participants, boxes, steps } = interaction
  const tooMany =
    participants.length > maxParticipants ||
    boxes.length > maxBoxes ||
    [...walkLists(steps)].some((list) => list.steps.length > maxSteps)
  const detail = tooMany
    ? 'too many parts'
    : depthOf(steps) > maxFragmentDepth
      ? `fragments stand more than ${maxFragmentDepth} deep`
      : null
  return detail === null
    ? ok(interaction)
    : err({ code: 'bad-arguments', command: 'interaction.change', detail })
}

/** An error where one of the ids is none of the interaction's participants. */
export function expectParticipants(
  { participants }: Interaction,
  ids: readonly string[],
): Result<readonly string[]> {
  const missing = ids.find((id) => !participants.some((each) => each.id === id))
  return missing === undefined ? ok(ids) : err({ code: 'element-not-found', element: missing })
}

/** An error where a participant stands for an element that the design does not have. */
export function expectRepresented(
  design: Design,
  represents: Participant['represents'],
): Result<Participant['represents']> {
  if (represents.kind === 'service' && !design.services.has(represents.service))
    return err({ code: 'service-not-found', service: represents.service })
  if (represents.kind === 'class' && !design.classes.has(represents.class))
    return err({ code: 'element-not-found', element: represents.class })
  return ok(represents)
}
