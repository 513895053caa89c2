import type { Locale } from '../../base/localized'
import type { Design } from '../../model/design'
import type { Interaction } from '../../model/interaction/interaction'
import { messagesOf } from '../../model/interaction/walk-steps'
import type { Drawing } from '../../shapes/drawing'
import { drawFragment, drawFragmentGround } from '../../shapes/sequence/fragment-shape'
import { drawHead } from '../../shapes/sequence/head-shape'
import { drawBar, drawFrame, drawLifeline, drawNote } from '../../shapes/sequence/lifeline-shape'
import { drawMessage } from '../../shapes/sequence/message-shape'
import { markOf } from '../../shapes/sequence/participant-look'
import type { SequenceView } from '../../views/sequence/positioned-sequence'
import { sequenceView } from '../../views/sequence/sequence-view'
import { withMarks } from './marks-in-picture'
import { pictureSvg, type SvgOptions } from './picture-svg'

/** A sequence as a picture. Equal designs give equal bytes. */
export function sequenceSvg(design: Design, interaction: Interaction, options: SvgOptions): string {
  const view = sequenceView(design, interaction)
  const description = describe(interaction, options.language)
  const board = { view: 'sequence', interaction: interaction.id } as const
  const picture = withMarks(design, board, { bounds: view.bounds, drawing: drawView(design, view) })
  return pictureSvg({ ...picture, description }, options)
}

function describe(interaction: Interaction, language: Locale): string {
  const [participants, messages] = [interaction.participants.length, messagesOf(interaction).length]
  return language === 'zh'
    ? `时序图：${participants} 个参与者，${messages} 条消息。`
    : `Sequence: ${participants} participants, ${messages} messages.`
}

const group = (x: number, y: number, children: Drawing) => ({ kind: 'group', x, y, children }) as const

/** Everything in the order of the canvas, from the frames at the back to the heads. */
function drawView(design: Design, view: SequenceView): Drawing {
  return [
    ...view.frames.map(({ box, x, y, width, height }) => group(x, y, drawFrame(box, width, height))),
    ...view.fragments.map((each) => group(each.x, each.y, drawFragmentGround(each, each.step))),
    ...view.lifelines.map(({ head, x, bottom, destroyed }) => {
      const top = head.y + head.height
      return group(x, top, drawLifeline(bottom - top, destroyed !== null))
    }),
    ...view.bars.map(({ x, y, width, height }) => group(x, y, drawBar(width, height))),
    ...view.fragments.map((each) => group(each.x, each.y, drawFragment(each, each.step))),
    ...view.rows.map((row) =>
      row.type === 'note'
        ? group(row.x, row.top, drawNote(row.lines, row.width, row.height))
        : group(0, row.top, drawMessage(row, row.step.kind, row.step.from === row.step.to)),
    ),
    ...view.lifelines.map(({ participant, name, shape, head }) =>
      group(head.x, head.y, drawHead(name, shape, head.width, markOf(design, participant))),
    ),
  ].filter(({ children }) => children.length > 0)
}
