import type { ParticipantId, StepId } from '../../base/ids'
import type { Interaction } from '../../model/interaction/interaction'
import type { Message, SequenceFragment, SequenceNote, Step } from '../../model/interaction/step'
import type { StepList } from '../../model/interaction/step-place'
import { messagesOf } from '../../model/interaction/walk-steps'
import {
  barShift,
  barWidth,
  guardLines,
  headSize,
  kindStyle,
  kindTab,
  messageRoom,
  noteRoom,
  selfLoop,
  stepStyle,
} from '../../shapes/sequence/sequence-metrics'
import { wrapText } from '../../shapes/sequence/wrapped-text'
import { measure } from '../../shapes/text-width'
import type { Activation } from './activations'
import { type Columns, numberWidth, textOf } from './columns'
import type { DropPlace, FragmentBox, MessageRow, NoteRow, OperandBox } from './positioned-sequence'
import { noteReach, noteText, reachOf } from './reach'

export interface StackedRows {
  readonly rows: readonly (MessageRow | NoteRow)[]
  readonly fragments: readonly FragmentBox[]
  readonly places: readonly DropPlace[]
  readonly bottom: number
  /** Height of the line of every message. */
  readonly lineOf: ReadonlyMap<StepId, number>
  /** Top of the head of who is created on the way. */
  readonly created: ReadonlyMap<string, number>
  /** Where the lifeline ends of who is destroyed. */
  readonly destroyed: ReadonlyMap<string, number>
}

/** px from the heads to the first step. */
const neck = 22
/** px above the text of a message, between it and its line, and below the line. */
const row = { above: 9, between: 6, below: 9 } as const
const least = { fragment: 34, operand: 26 } as const
/** px from a lifeline to where a message stops short of the cross on it. */
const cross = 9
/** px round a fragment, and below its last step. */
const around = { outside: 7, bottom: 8 } as const

/** Puts the steps below each other, fragments round what stands in them. */
export function stackRows(
  interaction: Interaction,
  columns: Columns,
  activations: readonly Activation[],
): StackedRows {
  const rows: (MessageRow | NoteRow)[] = []
  const fragments: FragmentBox[] = []
  const places: DropPlace[] = []
  const lineOf = new Map<StepId, number>()
  const created = new Map<string, number>()
  const destroyed = new Map<string, number>()
  const numbers = numbersOf(interaction)
  const levels = levelsOf(interaction, activations)
  const reach = reachOf(interaction, columns)
  const lastOf = new Map<string, StepId>()
  for (const { id, from, to } of messagesOf(interaction)) lastOf.set(from, id).set(to, id)

  const stackMessage = (step: Message, top: number): number => {
    const [from, to] = [columns.at(step.from), columns.at(step.to)]
    if (!from || !to) return top
    const level = levels.get(step.id) ?? { from: 0, to: 0 }
    const isSelf = from === to
    const direction = to.x >= from.x ? 1 : -1
    const x1 = from.x + edge(level.from, isSelf ? 1 : direction)
    const ends = step.kind === 'destroy' && lastOf.get(step.to) === step.id
    const isFirst = step.kind === 'create' && !isSelf && !created.has(step.to)
    const x2 = isSelf
      ? x1 + selfLoop.width
      : isFirst
        ? to.x - (direction * to.width) / 2
        : to.x + edge(level.to, direction === 1 ? -1 : 1) - (ends ? direction * cross : 0)
    const number = numbers.get(step.id) ?? null
    const wrapped = isSelf ? textOf(step) : textFor(step, Math.abs(x2 - x1) - 24 - 2 * numberWidth(number))
    const text = wrapped.lines.length * stepStyle.leading
    let line = isSelf
      ? row.above + Math.max(4, (text - selfLoop.height) / 2)
      : row.above + (text === 0 ? 8 : text + row.between - 4)
    let height = isSelf ? Math.max(line + selfLoop.height, row.above + text) + row.below : line + row.below
    if (isFirst) {
      line = Math.max(line, headSize.height / 2 + 4)
      height = line + headSize.height / 2 + row.below
      created.set(step.to, top + line - headSize.height / 2)
    }
    if (step.kind === 'destroy') {
      height += 6
      if (ends) destroyed.set(step.to, top + line + (isSelf ? selfLoop.height : 0))
    }
    lineOf.set(step.id, top + line)
    const { lines, width } = wrapped
    rows.push({ type: 'message', step, id: step.id, top, height, line, x1, x2, lines, width, number })
    return top + height
  }

  const stackNote = (step: SequenceNote, top: number): number => {
    const { left, right } = noteReach(step, columns)
    const { lines } = noteText(step, { left, right })
    const box = Math.max(1, lines.length) * stepStyle.leading + 2 * noteRoom.padding - 4
    rows.push({
      type: 'note',
      step,
      id: step.id,
      top: top + 7,
      height: box,
      x: left,
      width: right - left,
      lines,
    })
    return top + box + 14
  }

  const stackFragment = (step: SequenceFragment, top: number, depth: number): number => {
    const { left, right } = reach.get(step.id) ?? { left: 0, right: 0 }
    const [x, width, y] = [left, right - left, top + around.outside]
    const slot = fragments.length
    fragments.push({ step, id: step.id, depth, x, y, width, height: 0, operands: [] })
    const tab = measure(step.kind, kindStyle.size, kindStyle.weight) + 2 * kindTab.padding
    const operands: OperandBox[] = []
    let at = y
    for (const [n, operand] of step.operands.entries()) {
      const start = at
      const room = width - 16 - (n === 0 ? tab + 8 : 0)
      const guard =
        operand.guard.trim() === ''
          ? []
          : wrapText(`[${operand.guard.trim()}]`, Math.max(40, room), guardLines, stepStyle).lines
      const head = n === 0 ? kindTab.height + 4 : 6
      at += Math.max(head, guard.length * stepStyle.leading + 6)
      const parent = { fragment: step.id, operand: n }
      at = stackList(operand.steps, parent, at, depth + 1, { left: x + 8, right: right - 8 })
      if (operand.steps.length === 0) at += n === 0 ? least.fragment - 14 : least.operand
      at += around.bottom
      operands.push({ top: start, height: at - start, guard })
    }
    fragments[slot] = { step, id: step.id, depth, x, y, width, height: at - y, operands }
    return at + around.outside
  }

  const stackList = (
    steps: readonly Step[],
    parent: StepList,
    top: number,
    depth: number,
    span: { readonly left: number; readonly right: number },
  ): number => {
    let at = top
    const drop = (index: number, y: number) =>
      places.push({ place: { parent, index }, y, x1: span.left, x2: span.right })
    for (const [index, step] of steps.entries()) {
      drop(index, at)
      if (step.type === 'message') at = stackMessage(step, at)
      else if (step.type === 'note') at = stackNote(step, at)
      else at = stackFragment(step, at, depth)
    }
    drop(steps.length, steps.length === 0 && parent !== null ? at + 8 : at)
    return at
  }

  const first = columns.lifelines[0]
  const last = columns.lifelines.at(-1)
  const span = {
    left: (first ? first.x - first.width / 2 : 0) - 8,
    right: (last ? last.x + last.width / 2 : 0) + 8,
  }
  const bottom = stackList(interaction.steps, null, headSize.height + neck, 0, span)
  return { rows, fragments, places, bottom, lineOf, created, destroyed }
}

/** px from a lifeline to the edge of what stands on it: `level` bars, on its right or its left side. */
const edge = (level: number, side: 1 | -1): number => {
  if (level === 0) return 0
  return side === 1 ? barWidth / 2 + (level - 1) * barShift : -barWidth / 2
}

/** A text with as much room as its line has, where it needs more than one line. */
function textFor(step: Message, room: number) {
  const usual = textOf(step)
  return usual.lines.length > 1 && room > messageRoom.width
    ? wrapText(step.text, room, messageRoom.lines, stepStyle)
    : usual
}

function numbersOf(interaction: Interaction): ReadonlyMap<StepId, string> {
  const { numbering } = interaction
  if (!numbering) return new Map()
  return new Map(
    messagesOf(interaction).map(({ id }, n) => [id, String(numbering.start + n * numbering.step)]),
  )
}

/** On how many bars each message begins and ends. */
function levelsOf(
  interaction: Interaction,
  activations: readonly Activation[],
): ReadonlyMap<StepId, { readonly from: number; readonly to: number }> {
  const messages = messagesOf(interaction)
  const order = new Map<StepId, number>(messages.map(({ id }, n) => [id, n]))
  const spans = new Map<string, Activation[]>()
  for (const span of activations) spans.set(span.participant, [...(spans.get(span.participant) ?? []), span])
  const count = (participant: ParticipantId, at: number): number =>
    (spans.get(participant) ?? []).filter(
      ({ from, to }) => (order.get(from) ?? 0) <= at && at <= (order.get(to) ?? 0),
    ).length
  return new Map(
    messages.map(({ id, from, to }, n) => {
      const own = spans.get(from)?.some((span) => span.from === id && span.participant === from) ? 1 : 0
      return [id, { from: count(from, n) - own, to: count(to, n) }]
    }),
  )
}
