import type { Locale } from '../../base/localized'
import type { Design } from '../../model/design'
import type { Interaction } from '../../model/interaction/interaction'
import { messagesOf, walkSteps } from '../../model/interaction/walk-steps'
import type { Drawing } from '../../shapes/drawing'
import { drawFragment, drawFragmentGround } from '../../shapes/sequence/fragment-shape'
import { drawHead } from '../../shapes/sequence/head-shape'
import { drawBar, drawFrame, drawLifeline, drawNote } from '../../shapes/sequence/lifeline-shape'
import { drawMessage } from '../../shapes/sequence/message-shape'
import { markOf } from '../../shapes/sequence/participant-look'
import type { FragmentBox, SequenceView } from '../../views/sequence/positioned-sequence'
import { extentOf, sequenceView } from '../../views/sequence/sequence-view'
import { withMarks } from './marks-in-picture'
import { type Part, partAt } from './picture-parts'
import type { Picture } from './picture-svg'
import type { PictureOptions } from './svg-options'

/** A sequence as a picture. Equal designs give equal pictures. */
export function sequencePicture(design: Design, interaction: Interaction, options: PictureOptions): Picture {
  const view = sequenceView(design, interaction)
  const description = describe(interaction, options.language)
  const board = { view: 'sequence', interaction: interaction.id } as const
  const drawn = { bounds: view.bounds, parts: partsOf(design, interaction, view) }
  const picture = withMarks(design, board, drawn, options.scope)
  return { ...picture, description }
}

function describe(interaction: Interaction, language: Locale): string {
  const [participants, messages] = [interaction.participants.length, messagesOf(interaction).length]
  return language === 'zh'
    ? `时序图：${participants} 个参与者，${messages} 条消息。`
    : `Sequence: ${participants} participants, ${messages} messages.`
}

/** Everything in the order of the canvas, from the frames at the back to the heads. */
function partsOf(design: Design, interaction: Interaction, view: SequenceView): Part[] {
  const inFragment = ({ step }: FragmentBox) => ({
    id: step.id,
    ends: [...walkSteps([step])].flatMap(({ type, id }) => (type === 'message' ? [id] : [])),
  })
  const frames = view.frames.map((frame) => ({
    frame,
    ends: interaction.participants.flatMap(({ id, box }) => (box === frame.id ? [id] : [])),
  }))
  return [
    ...frames.map(({ frame, ends }) =>
      partAt(frame, () => drawFrame(frame.box, frame.width, frame.height), { id: frame.id, ends }),
    ),
    ...view.fragments.map((each) =>
      partAt(each, () => drawFragmentGround(each, each.step), inFragment(each)),
    ),
    ...view.lifelines.map(({ participant, head, x, bottom, destroyed }): Part => {
      const height = bottom - head.y - head.height
      const line = partAt({ x, y: head.y + head.height, width: 0, height }, () =>
        drawLifeline(height, destroyed !== null),
      )
      return { ...line, id: participant.id, box: { ...head, height: bottom - head.y } }
    }),
    ...view.bars.map((bar) => partAt(bar, () => drawBar(bar.width, bar.height), { within: bar.participant })),
    ...view.fragments.map((each) => partAt(each, () => drawFragment(each, each.step), inFragment(each))),
    ...view.rows.map((row) => {
      const box = extentOf(row)
      const { id } = row
      if (row.type === 'note')
        return partAt(box, () => drawNote(row.lines, row.width, row.height), {
          id,
          ends: row.step.participants,
        })
      const draw = (): Drawing => drawMessage(row, row.step.kind, row.step.from === row.step.to)
      return { ...partAt({ ...box, x: 0 }, draw, { id, ends: [row.step.from, row.step.to] }), box }
    }),
    ...view.lifelines.map(({ participant, name, shape, head }) =>
      partAt(head, () => drawHead(name, shape, head.width, markOf(design, participant)), {
        within: participant.id,
      }),
    ),
  ]
}
