import type { Design } from '../../model/design'
import type { Interaction } from '../../model/interaction/interaction'
import { barShift, barWidth, headSize, nameStyle } from '../../shapes/sequence/sequence-metrics'
import { measure } from '../../shapes/text-width'
import type { Box } from '../positioned-view'
import { activationsOf } from './activations'
import { columnsOf } from './columns'
import type { FrameArea, Lifeline, MessageRow, NoteRow, SequenceView } from './positioned-sequence'
import { stackRows } from './stack-rows'

/** px between the last step and the ends of the lifelines. */
const foot = 28
/** px that a frame stands off the heads in it: for its name above, and elsewhere. */
const framePadding = { top: 30, side: 12 } as const

/** A sequence as a picture: lifelines from left to right, steps from top to bottom. */
export function sequenceView(design: Design, interaction: Interaction): SequenceView {
  const columns = columnsOf(design, interaction)
  const activations = activationsOf(interaction)
  const stacked = stackRows(interaction, columns, activations)
  const bottom = stacked.bottom + foot
  const lifelines = columns.lifelines.map((column): Lifeline => {
    const created = stacked.created.get(column.participant.id)
    const destroyed = stacked.destroyed.get(column.participant.id) ?? null
    const { participant, name, shape, x, width } = column
    const head = { x: x - width / 2, y: created ?? 0, width, height: headSize.height }
    return { participant, name, shape, head, x, bottom: destroyed ?? bottom, destroyed }
  })
  const bars = activations.flatMap(({ participant, depth, from, to }) => {
    const [start, end] = [stacked.lineOf.get(from), stacked.lineOf.get(to)]
    const column = columns.at(participant)
    if (start === undefined || end === undefined || !column) return []
    const x = column.x - barWidth / 2 + depth * barShift
    const height = Math.max(end - start, 18)
    return [{ participant: column.participant.id, from, x, y: start, width: barWidth, height }]
  })
  const frames = framesOf(interaction, lifelines, bottom)
  const parts = [
    ...lifelines.map(({ head }) => head),
    ...lifelines.map(({ x }) => ({ x, y: 0, width: 0, height: bottom })),
    ...frames,
    ...stacked.fragments,
    ...stacked.rows.map(extentOf),
  ]
  return {
    lifelines,
    frames,
    rows: stacked.rows,
    fragments: stacked.fragments,
    bars,
    places: stacked.places,
    bounds: boundsOf(parts),
  }
}

/** Where one can see a row, its text included. */
export function extentOf(row: MessageRow | NoteRow): Box {
  const { top: y, height } = row
  if (row.type === 'note') return { x: row.x, y, width: row.width, height }
  const isSelf = row.step.from === row.step.to
  const x = Math.min(row.x1, row.x2)
  const width = isSelf ? row.x2 - row.x1 + row.width + 10 : Math.abs(row.x2 - row.x1)
  return { x, y, width, height }
}

function framesOf(interaction: Interaction, lifelines: readonly Lifeline[], bottom: number): FrameArea[] {
  return interaction.boxes.flatMap((box) => {
    const inside = lifelines.filter(({ participant }) => participant.box === box.id)
    const [first] = inside
    const last = inside.at(-1)
    if (!first || !last) return []
    const left = first.head.x - framePadding.side
    const most = last.head.x + last.head.width + framePadding.side
    const right = Math.max(
      most,
      left + 2 * framePadding.side + Math.min(160, measure(box.name, 12, nameStyle.weight)),
    )
    return [
      {
        box,
        id: box.id,
        x: left,
        y: -framePadding.top,
        width: right - left,
        height: bottom + framePadding.top,
      },
    ]
  })
}

function boundsOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}
