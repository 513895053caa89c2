import type { StepId } from '../../base/ids'
import type { Interaction } from '../../model/interaction/interaction'
import type { SequenceNote, Step } from '../../model/interaction/step'
import { kindStyle, noteRoom, selfLoop, stepStyle } from '../../shapes/sequence/sequence-metrics'
import { type WrappedText, wrapText } from '../../shapes/sequence/wrapped-text'
import { measure } from '../../shapes/text-width'
import { type Columns, noteWidth, textOf } from './columns'

/** From where to where something reaches, px. */
export interface Reach {
  readonly left: number
  readonly right: number
}

/** px that a fragment stands off the lifelines of its messages, and off the fragments in it. */
const off = { lifeline: 34, fragment: 10, note: 12 } as const
const leastWidth = 150

const nothing: Reach = { left: Infinity, right: -Infinity }
const join = (a: Reach, b: Reach): Reach => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
})
const wider = ({ left, right }: Reach, px: number): Reach => ({ left: left - px, right: right + px })

/** From where to where every fragment reaches: as far as what stands in it; an empty one as far as all lifelines. */
export function reachOf(interaction: Interaction, columns: Columns): ReadonlyMap<StepId, Reach> {
  const reaches = new Map<StepId, Reach>()
  const all = columns.lifelines.reduce((so, { x }) => join(so, { left: x, right: x }), nothing)
  const of = (step: Step): Reach => {
    if (step.type === 'note') return wider(noteReach(step, columns), off.note)
    if (step.type === 'message') {
      const [from, to] = [columns.at(step.from), columns.at(step.to)]
      if (!from || !to) return nothing
      const ends = wider({ left: Math.min(from.x, to.x), right: Math.max(from.x, to.x) }, off.lifeline)
      if (step.kind === 'create' && from !== to)
        return join(ends, wider({ left: to.x - to.width / 2, right: to.x + to.width / 2 }, off.note))
      return from === to
        ? join(ends, { left: from.x, right: from.x + selfLoop.width + textOf(step).width + 50 })
        : ends
    }
    const inside = step.operands.flatMap((operand) => operand.steps).map(of)
    const joined = inside.reduce(join, nothing)
    const own = joined.left > joined.right ? wider(all, off.lifeline) : joined
    const guard = Math.min(
      220,
      Math.max(0, ...step.operands.map((operand) => measure(operand.guard, 12, 450))),
    )
    const least = Math.max(leastWidth, guard + measure(step.kind, kindStyle.size, kindStyle.weight) + 56)
    const reach = { left: own.left, right: Math.max(own.right, own.left + least) }
    reaches.set(step.id, reach)
    return wider(reach, off.fragment)
  }
  for (const step of interaction.steps) of(step)
  return reaches
}

/** From where to where a note reaches. */
export function noteReach(step: SequenceNote, columns: Columns): Reach {
  const xs = step.participants.map((id) => columns.at(id)?.x ?? 0)
  const [first, last] = [Math.min(...xs), Math.max(...xs)]
  const width = noteWidth(step)
  if (step.placement === 'left') return { left: first - 12 - width, right: first - 12 }
  if (step.placement === 'right') return { left: first + 12, right: first + 12 + width }
  const span = Math.max(width, last - first + 56)
  const middle = (first + last) / 2
  const half = (first === last ? width : span) / 2
  return { left: middle - half, right: middle + half }
}

/** What a note says, on lines as long as the note is wide where it spans several lifelines. */
export function noteText(step: SequenceNote, { left, right }: Reach): WrappedText {
  const usual = textOf(step)
  const room = right - left - 2 * noteRoom.padding
  return usual.lines.length > 1 && room > usual.width
    ? wrapText(step.text, room, noteRoom.lines, stepStyle)
    : usual
}
