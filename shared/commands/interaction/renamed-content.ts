import {
  type BoxId,
  boxId,
  type InteractionId,
  type ParticipantId,
  participantId,
  stepId,
} from '../../base/ids'
import { err, ok, type Result } from '../../base/result'
import type { Participant, ParticipantBox } from '../../model/interaction/participant'
import type { Step } from '../../model/interaction/step'
import { walkSteps } from '../../model/interaction/walk-steps'

/** Participants, frames and steps whose ids only tell them apart from each other. */
export interface Content {
  readonly participants: readonly Participant[]
  readonly boxes: readonly ParticipantBox[]
  readonly steps: readonly Step[]
}

const letterOf = { message: 'm', fragment: 'f', note: 'n' } as const

/**
 * Content under ids of an interaction.
 *
 * @param known participants that the steps may name beside those of the content, with what they are called afterwards
 * @returns an error where the content names a participant or a frame that there is not
 */
export function renamedContent(
  { participants, boxes, steps }: Content,
  interaction: InteractionId,
  ids: { next(prefix: string): string },
  known: ReadonlyMap<string, ParticipantId> = new Map(),
): Result<Content> {
  const frames = new Map<string, BoxId>(boxes.map(({ id }) => [id, boxId(ids.next(`${interaction}.b`))]))
  const lifelines = new Map<string, ParticipantId>([
    ...known,
    ...participants.map(({ id }) => [id, participantId(ids.next(`${interaction}.p`))] as const),
  ])
  const missing = missingIn({ participants, boxes, steps }, lifelines, frames)
  if (missing !== undefined) return err({ code: 'element-not-found', element: missing })
  const named = (id: ParticipantId): ParticipantId => lifelines.get(id) ?? id
  const renamed = (step: Step): Step => {
    const id = stepId(ids.next(`${interaction}.${letterOf[step.type]}`))
    switch (step.type) {
      case 'message':
        return { ...step, id, from: named(step.from), to: named(step.to) }
      case 'note':
        return { ...step, id, participants: step.participants.map(named) }
      case 'fragment':
        return {
          ...step,
          id,
          operands: step.operands.map((operand) => ({ ...operand, steps: operand.steps.map(renamed) })),
        }
    }
  }
  return ok({
    participants: participants.map(({ box, ...rest }) => {
      const frame = box === undefined ? undefined : frames.get(box)
      return { ...rest, id: named(rest.id), ...(frame === undefined ? {} : { box: frame }) }
    }),
    boxes: boxes.map((box) => ({ ...box, id: frames.get(box.id) ?? box.id })),
    steps: steps.map(renamed),
  })
}

/** The first participant or frame that is named and that there is not. */
function missingIn(
  { participants, steps }: Content,
  lifelines: ReadonlyMap<string, ParticipantId>,
  frames: ReadonlyMap<string, BoxId>,
): string | undefined {
  const box = participants.find((each) => each.box !== undefined && !frames.has(each.box))?.box
  if (box !== undefined) return box
  for (const step of walkSteps(steps)) {
    const named =
      step.type === 'message' ? [step.from, step.to] : step.type === 'note' ? step.participants : []
    const missing = named.find((id) => !lifelines.has(id))
    if (missing !== undefined) return missing
  }
  return undefined
}
