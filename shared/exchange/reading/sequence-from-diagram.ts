import { boxId, type InteractionId, interactionId, type ParticipantId, participantId } from '../../base/ids'
import type { Design } from '../../model/design'
import { interactionSchema } from '../../model/interaction/interaction'
import {
  boxSchema,
  type Participant,
  type ParticipantBox,
  participantSchema,
  participantShapes,
} from '../../model/interaction/participant'
import { maxNameLength } from '../../model/service'
import { labelText, oneLine } from '../label-text'
import { commentBehind, commentsAbout, commentsByLine, type DataComment } from '../mermaid/reading/comments'
import type { DiagramParticipant, SequenceDiagram } from './diagram'
import { fitting, type Imported, known, type Reading, readAs, startReading } from './imported'
import { nameOf } from './services-of'
import { type Lifelines, readSteps } from './steps-of'
import { tintOf } from './tint-of'

/** A sequence diagram as an interaction. What rides in comments is given back as it was. */
export function sequenceFromDiagram(
  diagram: SequenceDiagram,
  comments: readonly DataComment[],
  name: string,
  around: Design,
): Imported {
  const reading = startReading(around, comments)
  const head = comments.find(({ data }) => data.view === 'sequence')?.data ?? {}
  const id = interactionId(reading.id('q', head.id))
  const boxes = readBoxes(diagram, id, comments, reading)
  const { participants, lifelines } = readParticipants(diagram, id, boxes.of, comments, reading)
  const numbering = diagram.lines.find((line) => line.type === 'numbering')
  reading.design.interactions.set(id, {
    id,
    name: fitting(known(interactionSchema.shape.name, head.name) ?? (diagram.title || name), maxNameLength),
    position: known(interactionSchema.shape.position, head.position) ?? 0,
    numbering:
      numbering === undefined
        ? null
        : (known(interactionSchema.shape.numbering, { start: numbering.start, step: numbering.step }) ?? {
            start: 1,
            step: 1,
          }),
    boxes: inOrder(boxes.all, head.boxes),
    participants,
    steps: readSteps(diagram, { interaction: id, lifelines }, comments, reading),
  })
  return readAs('sequence', reading)
}

/** The frames in the order that an export gives; others behind them. */
function inOrder(boxes: readonly ParticipantBox[], ids: unknown): ParticipantBox[] {
  const order: readonly unknown[] = Array.isArray(ids) ? ids : []
  const at = ({ id }: ParticipantBox): number => (order.includes(id) ? order.indexOf(id) : order.length)
  return [...boxes].sort((a, b) => at(a) - at(b))
}

function readBoxes(
  { boxes }: SequenceDiagram,
  interaction: InteractionId,
  comments: readonly DataComment[],
  reading: Reading,
): { readonly all: ParticipantBox[]; readonly of: ReadonlyMap<string, ParticipantBox['id']> } {
  const byLine = commentsByLine(comments)
  const all: ParticipantBox[] = []
  const of = new Map<string, ParticipantBox['id']>()
  const drawn = new Set<number>()
  const written = new Map<unknown, ParticipantBox>()
  const add = (data: DataComment['data'], title: string, fill: string): ParticipantBox => {
    // Whoever else stands between its participants parts a box in the text; its comment says that it is one.
    const earlier = written.get(data.box)
    if (earlier) return earlier
    const box: ParticipantBox = {
      id: boxId(reading.id(`${interaction}.b`, data.box)),
      name: fitting(nameOf(title, data.name), maxNameLength),
      tint: known(boxSchema.shape.tint, data.tint) ?? tintOf(fill),
    }
    all.push(box)
    if (data.box !== undefined) written.set(data.box, box)
    return box
  }
  for (const { title, fill, participants, line } of boxes) {
    if (line !== null) drawn.add(line + 1)
    const box = add(commentBehind(byLine, line, 'box') ?? {}, title, fill)
    if (line !== null) reading.drawn.lines.set(line, box.id)
    for (const each of participants) of.set(each, box.id)
  }
  // Boxes without participants ride in comments alone.
  for (const { line, data } of comments)
    if ('box' in data && !drawn.has(line) && typeof data.name === 'string') add(data, data.name, '')
  return { all, of }
}

function readParticipants(
  diagram: SequenceDiagram,
  interaction: InteractionId,
  boxes: ReadonlyMap<string, ParticipantBox['id']>,
  comments: readonly DataComment[],
  reading: Reading,
): { readonly participants: Participant[]; readonly lifelines: Lifelines } {
  const about = commentsAbout(comments, 'participant')
  const lifelines = new Map<string, ParticipantId>()
  const participants = diagram.participants.map((each): Participant => {
    const data = about.get(each.id) ?? {}
    const id = participantId(reading.named(`${interaction}.p`, each.id, data.id))
    lifelines.set(each.id, id)
    const box = boxes.get(each.id)
    const shape = known(participantSchema.shape.shape, data.shape) ?? shapeOf(each, data)
    return {
      id,
      represents: representsOf(each, data, reading),
      ...(shape && { shape }),
      ...(box && { box }),
    }
  })
  return { participants, lifelines }
}

/** The head that the text states. One that comes of what a participant stands for is not stated. */
function shapeOf({ type }: DiagramParticipant, data: DataComment['data']): Participant['shape'] {
  if ('represents' in data) return undefined
  const shape = participantShapes.find((each) => each === type)
  return shape === 'participant' ? undefined : shape
}

/**
 * Who takes part: the element of the design that a comment names, or that is called like the participant; by itself, a
 * participant is a name.
 */
function representsOf(
  each: DiagramParticipant,
  data: DataComment['data'],
  { around, renames, remark }: Reading,
): Participant['represents'] {
  const stated = known(participantSchema.shape.represents, withName(data.represents, each, data))
  const name = fitting(oneLine(each.name), maxNameLength)
  if (stated?.kind === 'other') return stated
  if (stated?.kind === 'service') {
    const service = around.services.get(stated.service)
    if (service && name !== '' && name !== fitting(oneLine(service.name), maxNameLength))
      renames.set(service.id, name)
    if (service) return stated
  }
  if (stated?.kind === 'class') {
    const element = around.classes.get(stated.class)
    if (element && name !== fitting(oneLine(element.name), maxNameLength))
      remark({
        en: `This lifeline stands for the class “${element.name}”, which is renamed in the class view, with all types that name it.`,
        zh: `此生命线代表类“${element.name}”。请在类图中重命名，引用该类的类型会随之更改。`,
      })
    if (element) return stated
  }
  const service = calledLike(around.services.values(), each.name)
  if (service) return { kind: 'service', service: service.id }
  const element = calledLike(around.classes.values(), each.name)
  if (element) return { kind: 'class', class: element.id }
  return { kind: 'other', name: fitting(nameOf(each.name, undefined), maxNameLength) }
}

/** The one element with a name; where several have it, nobody knows which is meant. */
function calledLike<E extends { readonly name: string }>(elements: Iterable<E>, name: string): E | undefined {
  const found = [...elements].filter((each) => each.name !== '' && labelText(each.name) === name)
  return found.length === 1 ? found[0] : undefined
}

const withName = (represents: unknown, { name }: DiagramParticipant, data: DataComment['data']): unknown =>
  typeof represents === 'object' && represents !== null && 'kind' in represents && represents.kind === 'other'
    ? { kind: 'other', name: fitting(nameOf(name, data.name), maxNameLength) }
    : represents
