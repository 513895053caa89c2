import type { Design } from '../../model/design'
import type { Interaction } from '../../model/interaction/interaction'
import type { Participant, ParticipantShape, Tint } from '../../model/interaction/participant'
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
import { walkSteps } from '../../model/interaction/walk-steps'
import { shapeOf } from '../../shapes/sequence/participant-look'
import { indented, oneLine } from '../label-text'
import { type LifelineEnds, lifelineEnds, participantWord, workLines } from '../lifelines'
import { tintChannels } from '../light-tint'
import { comment } from './data-comment'
import { type KeptLines, keptLines } from './kept/kept-lines'
import {
  type MermaidOptions,
  type MermaidText,
  mermaidDocument,
  unsaid,
  viewComment,
  wordsFor,
} from './mermaid-document'
import { mermaidText } from './mermaid-text'

/**
 * One sequence as a Mermaid sequence diagram: participants in boxes, messages, activations, fragments and notes, in their
 * order. What Mermaid cannot say stands in `%% pentarch:` comments, one line of JSON each, behind the line that they are
 * about. Heads other than boxes and actors are read by Mermaid 11.12 and later.
 */
export function sequenceMermaid(
  design: Design,
  interaction: Interaction,
  options: MermaidOptions,
): MermaidText {
  const { id, name, position, numbering, boxes, steps } = interaction
  const writer = writerFor(design, interaction, options)
  const body = [
    viewComment(
      {
        view: 'sequence',
        id,
        name,
        position,
        ...(boxes.length > 1 && { boxes: boxes.map((box) => box.id) }),
      },
      writer.kept,
    ),
    ...(numbering ? [`autonumber ${numbering.start} ${numbering.step}`] : []),
    ...participantLines(interaction, writer),
    ...stepLines(steps, writer),
  ]
  return mermaidDocument({ header: 'sequenceDiagram', body, kept: writer.kept }, options)
}

/** What the lines of one interaction have in common. */
interface Writer {
  readonly ends: LifelineEnds
  /** The Mermaid id of a participant. */
  readonly nameOf: (participant: string) => string
  /** The statement that brings a participant in. */
  readonly declare: (participant: string) => string[]
  /** Lines that go behind a message: who begins to work with it, and who has done its work. */
  readonly worksFrom: (step: string) => string[]
  readonly kept: KeptLines
}

function writerFor(design: Design, interaction: Interaction, options: MermaidOptions): Writer {
  const nameOf = wordsFor(options, participantWord(interaction))
  const participants = new Map(interaction.participants.map((each) => [each.id as string, each]))
  const ends = lifelineEnds(interaction)
  const stands = new Set([
    ...participants.keys(),
    ...[...walkSteps(interaction.steps)].map(({ id }) => id as string),
    ...interaction.participants.flatMap(({ id, box }) =>
      box === undefined || ends.created.has(id) ? [] : [box],
    ),
  ])
  return {
    ends,
    nameOf,
    kept: keptLines(
      design,
      { view: 'sequence', interaction: interaction.id },
      { name: (id) => (participants.has(id) ? nameOf(id) : null), stands: (id) => stands.has(id) },
    ),
    declare: (id) => {
      const participant = participants.get(id)
      return participant ? declaration(participant, nameOf(id), design) : []
    },
    worksFrom: workLines(interaction, nameOf),
  }
}

function declaration(participant: Participant, node: string, design: Design): string[] {
  const { id, represents, shape } = participant
  const name = participantName(design, participant)
  const { word, head } = heads(shapeOf(design, participant))
  return [
    `${word} ${node}${head} as ${mermaidText(name) || '#32;'}`,
    comment({
      participant: node,
      id,
      represents: represents.kind === 'other' ? { kind: 'other' } : represents,
      ...(represents.kind === 'other' && unsaid({ name }, oneLine)),
      ...(shape && { shape }),
    }),
  ]
}

/** Heads that Mermaid knows by a word of their own, and those that are a type. */
const heads = (shape: ParticipantShape): { readonly word: string; readonly head: string } =>
  shape === 'participant' || shape === 'actor'
    ? { word: shape, head: '' }
    : { word: 'participant', head: `@{ "type": "${shape}" }` }

/** Participants that are there from the start, those of one box inside of it. */
function participantLines({ participants, boxes }: Interaction, { ends, declare, kept }: Writer): string[] {
  const frames = new Map(boxes.map((each) => [each.id as string, each]))
  const used = new Set(participants.map(({ box }) => box))
  const lines: string[] = boxes
    .filter(({ id }) => !used.has(id))
    .map(({ id, name, tint }) => comment({ box: id, name, tint }))
  const begun = new Set<string>()
  let open: string | undefined
  for (const { id, box } of participants) {
    if (ends.created.has(id)) continue
    const frame = box === undefined ? undefined : frames.get(box)
    if (open !== undefined && open !== frame?.id) lines.push('end')
    if (frame && open !== frame.id) {
      const { id: frameId, name, tint } = frame
      lines.push(
        ...(begun.has(frameId) ? [] : kept.before(frameId)),
        ['box', color(tint, 0.12), boxTitle(name)].filter((part) => part !== '').join(' '),
        `  ${comment({ box: frameId, tint, ...unsaid({ name }, oneLine) })}`,
      )
    }
    open = frame?.id
    if (frame) begun.add(frame.id)
    const declared = [...kept.before(id), ...declare(id)]
    lines.push(...(frame ? indented(declared) : declared))
  }
  return open === undefined ? lines : [...lines, 'end']
}

/** Brackets in a title would be taken for those of the colour. */
const boxTitle = (name: string): string =>
  mermaidText(oneLine(name)).replace(/[()]/g, (bracket) => (bracket === '(' ? '#40;' : '#41;'))

/** A tint of the light theme as a colour thinned for an area, which looks right on dark pages, too. */
function color(tint: Tint, opacity: number): string {
  const [red, green, blue] = tintChannels(tint)
  return `rgba(${red}, ${green}, ${blue}, ${opacity})`
}

const stepLines = (steps: readonly Step[], writer: Writer): string[] =>
  steps.flatMap((step) => {
    if (step.type === 'message') return messageLines(step, writer)
    return step.type === 'note' ? noteLines(step, writer) : fragmentLines(step, writer)
  })

const arrows: { readonly [K in MessageKind]: string } = {
  sync: '->>',
  async: '-)',
  reply: '-->>',
  create: '->>',
  destroy: '-x',
}

/** A line with what it says. Older versions of Mermaid take no line that ends with the colon. */
const saying = (line: string, text: string): string => `${line}: ${text.trimEnd()}`

function messageLines(message: Message, { ends, nameOf, declare, worksFrom, kept }: Writer): string[] {
  const { type: _, id, kind, from, to, text, ...settings } = message
  const creates = ends.created.get(to) === id
  const words = [kind === 'create' && !creates ? '«create»' : '', mermaidText(text)].filter(
    (part) => part !== '',
  )
  const line = saying(`${nameOf(from)}${arrows[kind]}${nameOf(to)}`, words.join(' '))
  const [born = '', ...told] = creates ? declare(to) : []
  return [
    ...(creates ? [...kept.before(to), `create ${born}`, ...told] : []),
    ...(ends.destroyed.get(to) === id ? [`destroy ${nameOf(to)}`] : []),
    ...kept.before(id),
    line,
    comment({ message: id, kind, ...unsaid({ text }), ...stated(settings) }),
    ...worksFrom(id),
  ]
}

const stated = (settings: object): object =>
  Object.fromEntries(
    Object.entries(settings)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

function noteLines({ id, placement, participants, text }: SequenceNote, { nameOf, kept }: Writer): string[] {
  const [first = '', second] = participants
  const place =
    placement === 'over' ? `over ${participants.map(nameOf).join(',')}` : `${placement} of ${nameOf(first)}`
  return [
    ...kept.before(id),
    saying(`Note ${place}`, mermaidText(text)),
    comment({
      note: id,
      ...(participants.length > 1 && (placement !== 'over' || first === second) && { participants }),
      ...unsaid({ text }),
    }),
  ]
}

/** What stands before the second and later operands. */
const dividers: { readonly [K in FragmentKind]?: string } = { alt: 'else', par: 'and', critical: 'option' }

function fragmentLines({ id, kind, tint, operands }: SequenceFragment, writer: Writer): string[] {
  const lines = operands.flatMap(({ guard, steps }, n) => {
    // Kinds with one operand have no word for a second one: its steps follow, and a comment says where it begins.
    const word = n === 0 ? kind : severalOperands.includes(kind) ? dividers[kind] : undefined
    const said = kind === 'rect' || word === undefined ? { guard } : unsaid({ guard })
    const behind = kind === 'rect' ? (n === 0 ? color(tint ?? 'grey', 0.1) : '') : mermaidText(guard)
    return [
      ...(word === undefined ? [] : [`${word} ${behind}`.trimEnd()]),
      ...indented([
        comment(n === 0 ? { fragment: id, kind, ...(tint && { tint }), ...said } : { operand: id, ...said }),
        ...stepLines(steps, writer),
      ]),
    ]
  })
  return [...writer.kept.before(id), ...lines, 'end']
}
