import type { Design } from '../../model/design'
import type { Interaction } from '../../model/interaction/interaction'
import type { ParticipantShape } from '../../model/interaction/participant'
import { participantName } from '../../model/interaction/participant-name'
import {
  type Message,
  type SequenceFragment,
  type SequenceNote,
  type Step,
  severalOperands,
} from '../../model/interaction/step'
import { walkSteps } from '../../model/interaction/walk-steps'
import { shapeOf } from '../../shapes/sequence/participant-look'
import { caselessIdentifier } from '../identifier'
import { lightTint } from '../light-tint'
import type { NotationOptions } from '../notation'
import { d2Block, d2Document, d2Shape, d2Text, dashed } from './d2-text'

const shapes: { readonly [S in ParticipantShape]?: string } = {
  actor: 'person',
  database: 'cylinder',
  queue: 'queue',
  collections: 'stored_data',
}

const who = (id: string): string => caselessIdentifier('p', id)

/**
 * One sequence: participants, messages, fragments as groups in each other, notes. A note over two participants stands at
 * the first of them. Equal designs give equal texts.
 */
export function sequenceD2(design: Design, interaction: Interaction, options: NotationOptions): string {
  const participants = interaction.participants.flatMap((each) => {
    const shape = shapes[shapeOf(design, each)]
    return d2Shape(
      who(each.id),
      participantName(design, each),
      shape === undefined ? [] : [`shape: ${shape}`],
    )
  })
  const body = d2Shape(caselessIdentifier('q', interaction.id), interaction.name, [
    'shape: sequence_diagram',
    ...participants,
    ...interaction.steps.flatMap(stepLines),
  ])
  return d2Document(body, options)
}

function stepLines(step: Step): string[] {
  if (step.type === 'message') return messageLines(step)
  return step.type === 'note' ? noteLines(step) : fragmentLines(step)
}

function messageLines({ kind, from, to, text }: Message): string[] {
  const said = kind === 'create' || kind === 'destroy' ? `«${kind}» ${text}` : text
  const open = kind === 'async' ? ['target-arrowhead.shape: arrow'] : []
  const line = kind === 'reply' || kind === 'create' ? dashed : []
  return d2Block(`${who(from)} -> ${who(to)}`, d2Text(said), [...line, ...open])
}

const noteLines = ({ id, participants, text }: SequenceNote): string[] =>
  d2Shape(`${who(participants[0] ?? '')}.${caselessIdentifier('note', id)}`, text, [])

/** D2 takes an empty group for a participant, so what holds no message is left out. */
const speaks = (steps: readonly Step[]): boolean =>
  [...walkSteps(steps)].some(({ type }) => type === 'message')

function fragmentLines({ id, kind, tint, operands }: SequenceFragment): string[] {
  const spoken = operands.flatMap((operand, n) => (speaks(operand.steps) ? [{ ...operand, n }] : []))
  const [first] = spoken
  if (!first) return []
  const ground = kind === 'rect' ? [`style.fill: "${lightTint(tint ?? 'grey')}"`] : []
  const title = (guard: string): string =>
    kind === 'rect' ? guard : `${kind}${guard === '' ? '' : ` [${guard}]`}`
  const isPlain = !severalOperands.includes(kind) || operands.length === 1
  return isPlain
    ? d2Shape(caselessIdentifier('f', id), title(first.guard), [
        ...ground,
        ...spoken.flatMap(({ steps }) => steps.flatMap(stepLines)),
      ])
    : d2Shape(
        caselessIdentifier('f', id),
        kind,
        spoken.flatMap(({ guard, steps, n }) =>
          d2Shape(
            `${caselessIdentifier('f', id)}_${n}`,
            guard === '' ? ' ' : `[${guard}]`,
            steps.flatMap(stepLines),
          ),
        ),
      )
}
