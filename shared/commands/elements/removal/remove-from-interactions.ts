import type { Design } from '../../../model/design'
import type { Interaction } from '../../../model/interaction/interaction'
import type { Step } from '../../../model/interaction/step'
import { mapSteps } from '../../../model/interaction/walk-steps'
import type { DesignPatch } from '../../../model/patch'
import type { Gone } from './gone'

/** Interactions without what goes: a lifeline takes its messages and notes along, a frame leaves its lifelines. */
export function removeFromInteractions(design: Design, { interactions, parts }: Gone): DesignPatch[] {
  const patches: DesignPatch[] = []
  for (const interaction of design.interactions.values()) {
    const { id } = interaction
    const after = interactions.has(id) ? null : without(interaction, parts)
    if (after !== interaction) patches.push({ table: 'interactions', id, before: interaction, after })
  }
  return patches
}

/** The same interaction comes back where nothing of it goes. */
function without(interaction: Interaction, parts: ReadonlySet<string>): Interaction {
  if (parts.size === 0) return interaction
  const participants = interaction.participants
    .filter(({ id }) => !parts.has(id))
    .map((participant) => {
      if (participant.box === undefined || !parts.has(participant.box)) return participant
      const { box: _, ...rest } = participant
      return rest
    })
  const boxes = interaction.boxes.filter(({ id }) => !parts.has(id))
  const steps = mapSteps(interaction.steps, (step) => withoutParts(step, parts))
  const same =
    steps === interaction.steps &&
    boxes.length === interaction.boxes.length &&
    participants.length === interaction.participants.length &&
    participants.every((participant, n) => participant === interaction.participants[n])
  return same ? interaction : { ...interaction, participants, boxes, steps: [...steps] }
}

function withoutParts(step: Step, parts: ReadonlySet<string>): readonly Step[] {
  if (parts.has(step.id)) return []
  switch (step.type) {
    case 'message':
      return parts.has(step.from) || parts.has(step.to) ? [] : [step]
    case 'note': {
      const left = step.participants.filter((id) => !parts.has(id))
      if (left.length === step.participants.length) return [step]
      return left.length === 0 ? [] : [{ ...step, participants: left }]
    }
    case 'fragment':
      return [step]
  }
}
