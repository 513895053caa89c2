import { interactionId, participantId, serviceId, stepId } from '../../shared/base/ids'
import type { MutableDesign } from '../../shared/model/design'
import type { Interaction } from '../../shared/model/interaction/interaction'
import type { Participant } from '../../shared/model/interaction/participant'
import type { FragmentKind, Message, SequenceNote, Step } from '../../shared/model/interaction/step'
import { design } from './design'

/** A message by its ends, `'a > b'`, under an id of its own. */
export function message(id: string, ends: string, fields: Partial<Message> = {}): Message {
  const [from = '', to = ''] = ends.split('>').map((end) => end.trim())
  return {
    type: 'message',
    kind: 'sync',
    text: id,
    ...fields,
    id: stepId(id),
    from: participantId(from),
    to: participantId(to),
  }
}

export const note = (
  id: string,
  over: readonly string[],
  fields: Partial<SequenceNote> = {},
): SequenceNote => ({
  type: 'note',
  placement: 'over',
  text: id,
  ...fields,
  id: stepId(id),
  participants: over.map(participantId),
})

/** A fragment with an operand for each list of steps. */
export const fragment = (
  id: string,
  kind: FragmentKind,
  ...operands: readonly (readonly Step[])[]
): Step => ({
  type: 'fragment',
  id: stepId(id),
  kind,
  operands: operands.map((steps, n) => ({ guard: `guard ${n}`, steps })),
})

/** An interaction `q1` of participants by id: `Api` stands for the service `api` of the design, others for themselves. */
export function interactionOf(
  made: MutableDesign,
  participants: readonly string[],
  steps: readonly Step[],
  fields: Partial<Interaction> = {},
): Interaction {
  const interaction: Interaction = {
    id: interactionId('q1'),
    name: 'Order',
    position: 1,
    numbering: null,
    boxes: [],
    ...fields,
    participants:
      fields.participants ??
      participants.map(
        (name): Participant => ({
          id: participantId(name),
          represents: made.services.has(name.toLowerCase())
            ? { kind: 'service', service: serviceId(name.toLowerCase()) }
            : { kind: 'other', name },
        }),
      ),
    steps: [...steps],
  }
  made.interactions.set(interaction.id, interaction)
  return interaction
}

/** A design with one interaction between `User`, `Api`, `Db` and `Cache`. */
export function sequenceOf(...steps: readonly Step[]): MutableDesign {
  const made = design({ api: 'fastapi', db: 'postgresql', cache: 'redis' })
  interactionOf(made, ['User', 'Api', 'Db', 'Cache'], steps)
  return made
}

/** The steps as an outline: ids, and what stands in each operand of a fragment in brackets. */
export const outline = (steps: readonly Step[]): string =>
  steps
    .map((step) =>
      step.type === 'fragment'
        ? `${step.id}${step.operands.map((operand) => `[${outline(operand.steps)}]`).join('')}`
        : step.id,
    )
    .join(' ')
