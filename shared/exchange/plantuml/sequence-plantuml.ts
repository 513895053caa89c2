import type { Design } from '../../model/design'
import type { Interaction } from '../../model/interaction/interaction'
import { participantName } from '../../model/interaction/participant-name'
import {
  type FragmentKind,
  type Message,
  type MessageKind,
  type SequenceFragment,
  type SequenceNote,
  type Step,
  severalOperands,
} from '../../model/interaction/step'
import { shapeOf } from '../../shapes/sequence/participant-look'
import { indented } from '../label-text'
import { everyLifelineEnd, type LifelineEnds, participantWord, workLines } from '../lifelines'
import { lightTint } from '../light-tint'
import type { NotationOptions } from '../notation'
import { plantumlDocument, plantumlOneLine, plantumlText, quoted, saying } from './plantuml-text'

interface Writer {
  readonly word: (participant: string) => string
  readonly ends: LifelineEnds
  readonly worksFrom: (step: string) => string[]
}

/**
 * One sequence as a sequence diagram: participants in boxes, messages, activations, fragments and notes, in their order.
 * Equal designs give equal texts.
 */
export function sequencePlantuml(design: Design, interaction: Interaction, options: NotationOptions): string {
  const word = participantWord(interaction)
  const writer = { word, ends: everyLifelineEnd(interaction), worksFrom: workLines(interaction, word) }
  const { numbering, steps } = interaction
  const body = [
    'hide footbox',
    ...(numbering ? [`autonumber ${numbering.start} ${numbering.step}`] : []),
    ...participantLines(design, interaction, word),
    ...steps.flatMap((step) => stepLines(step, writer)),
  ]
  return plantumlDocument(body, options)
}

/** Participants from left to right, those of one box inside of it. */
function participantLines(
  design: Design,
  { participants, boxes }: Interaction,
  word: Writer['word'],
): string[] {
  const lines: string[] = []
  let open: string | undefined
  for (const participant of participants) {
    const frame = boxes.find(({ id }) => id === participant.box)
    if (open !== undefined && open !== frame?.id) lines.push('end box')
    if (frame && open !== frame.id) lines.push(`box ${quoted(frame.name)} ${lightTint(frame.tint)}`)
    open = frame?.id
    const line = `${shapeOf(design, participant)} ${quoted(participantName(design, participant))} as ${word(participant.id)}`
    lines.push(...(frame ? indented([line]) : [line]))
  }
  return open === undefined ? lines : [...lines, 'end box']
}

function stepLines(step: Step, writer: Writer): string[] {
  if (step.type === 'message') return messageLines(step, writer)
  return step.type === 'note' ? [noteLine(step, writer)] : fragmentLines(step, writer)
}

const arrows: { readonly [K in MessageKind]: string } = {
  sync: '->',
  async: '->>',
  reply: '-->',
  create: '-->',
  destroy: '->',
}

function messageLines({ id, kind, from, to, text }: Message, { word, ends, worksFrom }: Writer): string[] {
  const creates = ends.created.get(to) === id
  const said = [...(kind === 'create' && !creates ? ['«create»'] : []), plantumlText(text)]
  return [
    ...(creates ? [`create ${word(to)}`] : []),
    saying(`${word(from)} ${arrows[kind]} ${word(to)}`, said.filter((part) => part !== '').join(' ')),
    ...worksFrom(id),
    ...(ends.destroyed.get(to) === id ? [`destroy ${word(to)}`] : []),
  ]
}

function noteLine({ placement, participants, text }: SequenceNote, { word }: Writer): string {
  const [first = ''] = participants
  const place =
    placement === 'over' ? `over ${participants.map(word).join(', ')}` : `${placement} of ${word(first)}`
  return `note ${place} : ${plantumlText(text)}`.trimEnd()
}

/** PlantUML has no areas of one colour; a group with a ground is what comes nearest. */
const words: { readonly [K in FragmentKind]: string } = {
  alt: 'alt',
  opt: 'opt',
  loop: 'loop',
  par: 'par',
  critical: 'critical',
  break: 'break',
  rect: 'group',
}

function fragmentLines({ kind, tint, operands }: SequenceFragment, writer: Writer): string[] {
  const ground = kind === 'rect' ? ` ${lightTint(tint ?? 'grey')}` : ''
  const lines = operands.flatMap(({ guard, steps }, n) => {
    const head = n === 0 ? `${words[kind]}${ground}` : severalOperands.includes(kind) ? 'else' : undefined
    return [
      // Kinds with one operand have no word for a second one: its steps follow.
      ...(head === undefined ? [] : [`${head} ${plantumlOneLine(guard)}`.trimEnd()]),
      ...indented(steps.flatMap((step) => stepLines(step, writer))),
    ]
  })
  return [...lines, 'end']
}
