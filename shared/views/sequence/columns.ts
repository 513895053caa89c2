import type { Design } from '../../model/design'
import type { Interaction } from '../../model/interaction/interaction'
import type { Participant, ParticipantShape } from '../../model/interaction/participant'
import { participantName } from '../../model/interaction/participant-name'
import type { Message, SequenceNote } from '../../model/interaction/step'
import { walkSteps } from '../../model/interaction/walk-steps'
import { shapeOf } from '../../shapes/sequence/participant-look'
import {
  headSize,
  messageRoom,
  nameStyle,
  noteRoom,
  numberPill,
  selfLoop,
  stepStyle,
} from '../../shapes/sequence/sequence-metrics'
import { type WrappedText, wrapText } from '../../shapes/sequence/wrapped-text'
import { measure } from '../../shapes/text-width'

/** A lifeline by what it takes from left to right. */
export interface Column {
  readonly participant: Participant
  readonly name: string
  readonly shape: ParticipantShape
  readonly x: number
  /** Of its head, px. */
  readonly width: number
}

export interface Columns {
  readonly lifelines: readonly Column[]
  at(participant: string): Column | undefined
  indexOf(participant: string): number
}

/** px between the heads of neighbours, and more where a frame ends between them. */
const headGap = 26
const frameGap = 30
/** Least px from lifeline to lifeline. */
const leastGap = 136
/** px that a message is longer than its text. */
const beside = 40
/** px more where it has a number, which stands on one side of a text that stays in the middle. */
const besideNumber = 40

const texts = new WeakMap<Message | SequenceNote, WrappedText>()

/** What a message or note says, as wide as it may be. Records are immutable, so it is broken into lines once. */
export function textOf(step: Message | SequenceNote): WrappedText {
  const known = texts.get(step)
  if (known) return known
  const wrapped =
    step.type === 'note'
      ? wrapText(step.text, noteRoom.width - 2 * noteRoom.padding, noteRoom.lines, stepStyle)
      : wrapText(
          step.text,
          step.from === step.to ? messageRoom.selfWidth : messageRoom.width,
          messageRoom.lines,
          stepStyle,
        )
  texts.set(step, wrapped)
  return wrapped
}

export const noteWidth = (step: SequenceNote): number =>
  Math.max(64, textOf(step).width + 2 * noteRoom.padding)

/** Width of the pill with a message's number, px. */
export const numberWidth = (number: string | null): number =>
  number === null
    ? 0
    : Math.max(numberPill.height, Math.ceil(measure(number, 11, 600)) + 2 * numberPill.padding)

/** One lifeline is at least so many px right of another. */
interface Apart {
  readonly left: number
  readonly right: number
  readonly px: number
}

/** Lifelines as near to each other as their names and what is said between them allow. */
export function columnsOf(design: Design, interaction: Interaction): Columns {
  const { participants } = interaction
  const order = new Map<string, number>(participants.map(({ id }, index) => [id, index]))
  const heads = participants.map((participant) => {
    const name = participantName(design, participant)
    return { participant, name, shape: shapeOf(design, participant), width: headWidth(name) }
  })
  const apart: Apart[] = heads.slice(1).map(({ width, participant }, n) => {
    const left = heads[n]
    const framed = left?.participant.box === participant.box ? 0 : frameGap
    return {
      left: n,
      right: n + 1,
      px: Math.max(leastGap, ((left?.width ?? 0) + width) / 2 + headGap + framed),
    }
  })
  const numbered = interaction.numbering ? besideNumber : 0
  for (const step of walkSteps(interaction.steps)) {
    if (step.type === 'message') apart.push(...apartFor(step, order, numbered, heads))
    if (step.type === 'note') apart.push(...apartForNote(step, order))
  }
  const byRight = heads.map((): Apart[] => [])
  for (const each of apart) byRight[each.right]?.push(each)
  const xs: number[] = []
  for (const [index, { width }] of heads.entries()) {
    const asked = (byRight[index] ?? []).map(({ left, px }) => (xs[left] ?? 0) + px)
    xs.push(Math.round(Math.max(width / 2, ...asked)))
  }
  const lifelines = heads.map((head, index) => ({ ...head, x: xs[index] ?? 0 }))
  const indexOf = (id: string): number => order.get(id) ?? -1
  return { lifelines, indexOf, at: (id) => lifelines[indexOf(id)] }
}

const headWidth = (name: string): number =>
  Math.round(
    Math.min(
      headSize.most,
      Math.max(headSize.least, measure(name, nameStyle.size, nameStyle.weight) + headSize.icon + 38),
    ),
  )

function apartFor(
  step: Message,
  order: ReadonlyMap<string, number>,
  numbered: number,
  heads: readonly { readonly width: number }[],
): Apart[] {
  const [from, to] = [order.get(step.from) ?? 0, order.get(step.to) ?? 0]
  const { width } = textOf(step)
  const left = Math.min(from, to)
  if (from === to) return [{ left, right: left + 1, px: selfLoop.width + width + numbered + 34 }]
  const head = step.kind === 'create' ? (heads[to]?.width ?? 0) / 2 : 0
  return [{ left, right: Math.max(from, to), px: width + beside + numbered + head }]
}

function apartForNote(step: SequenceNote, order: ReadonlyMap<string, number>): Apart[] {
  const at = step.participants.map((id) => order.get(id) ?? 0)
  const [left, right] = [Math.min(...at), Math.max(...at)]
  const width = noteWidth(step)
  switch (step.placement) {
    case 'left':
      return left > 0 ? [{ left: left - 1, right: left, px: width + 30 }] : []
    case 'right':
      return [{ left, right: left + 1, px: width + 30 }]
    case 'over':
      if (right > left) return [{ left, right, px: width - 56 }]
      return [
        ...(left > 0 ? [{ left: left - 1, right: left, px: width / 2 + 18 }] : []),
        { left, right: left + 1, px: width / 2 + 18 },
      ]
  }
}
