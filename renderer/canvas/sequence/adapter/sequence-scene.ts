import type { ElementId } from '../../../../shared/base/ids'
import type { Design } from '../../../../shared/model/design'
import type { Primitive } from '../../../../shared/shapes/drawing'
import { drawFragment, drawFragmentGround } from '../../../../shared/shapes/sequence/fragment-shape'
import { drawHead } from '../../../../shared/shapes/sequence/head-shape'
import { drawBar, drawFrame, drawLifeline, drawNote } from '../../../../shared/shapes/sequence/lifeline-shape'
import { badgePlace, drawMessage } from '../../../../shared/shapes/sequence/message-shape'
import { markOf } from '../../../../shared/shapes/sequence/participant-look'
import { drawBadge } from '../../../../shared/shapes/service/finding-badge'
import type { SequenceView } from '../../../../shared/views/sequence/positioned-sequence'
import { extentOf } from '../../../../shared/views/sequence/sequence-view'
import { type FarPiece, farPiece } from '../../far/far-piece'
import type { FarLine, FarScene } from '../../far/far-scene'
import type { Badges } from '../../layered/adapter/findings'

/** Each edit makes a record of a sequence anew, and its parts with it. */
type SequenceScene = FarScene<FarPiece, FarLine>

/** A sequence as the far layer draws it, in the order of the canvas. */
export function sequenceScene(design: Design, view: SequenceView, badges: Badges): SequenceScene {
  const badgeAt = (id: ElementId, x: number, y: number): Primitive[] => {
    const badge = badges.get(id)
    return badge ? [{ kind: 'group', x, y, children: drawBadge(badge) }] : []
  }
  const backs = [
    ...view.frames.map((frame) =>
      farPiece(frame.id, frame, (look) => drawFrame(frame.box, frame.width, frame.height, look)),
    ),
    ...view.fragments.map((each) =>
      farPiece(`${each.id} ground`, each, () => drawFragmentGround(each, each.step)),
    ),
    ...view.lifelines.map(({ participant, head, x, bottom, destroyed }) => {
      const top = head.y + head.height
      const box = { x, y: top, width: 0, height: Math.max(0, bottom - top) }
      return farPiece(`${participant.id} line`, box, () => drawLifeline(box.height, destroyed !== null))
    }),
    ...view.bars.map((bar) =>
      farPiece(`${bar.from}/${bar.participant} bar`, bar, () => drawBar(bar.width, bar.height)),
    ),
  ]
  const heads = view.lifelines.map(({ participant, name, shape, head }) =>
    farPiece(participant.id, head, (look) => [
      ...drawHead(name, shape, head.width, markOf(design, participant), look),
      ...badgeAt(participant.id, head.width - 6, 2),
    ]),
  )
  const fragments = view.fragments.map((each) =>
    farPiece(each.id, each, (look) => [
      ...drawFragment(each, each.step, look),
      ...badgeAt(each.id, each.width - 16, 0),
    ]),
  )
  return {
    backs,
    boxes: [...heads, ...stepsOf(fragments, view, badgeAt)],
    lines: [],
    bounds: view.bounds,
    drawBox: ({ draw }, look) => draw(look),
    drawLine: () => [],
    drawLabel: () => [],
    lineStyle: () => ({ width: 0, opacity: 0 }),
    // What a press means is worked out from the places of all parts: nothing is mounted for it.
    reachesBack: () => false,
  }
}

function stepsOf(
  fragments: readonly FarPiece[],
  { rows }: SequenceView,
  badgeAt: (id: ElementId, x: number, y: number) => Primitive[],
): FarPiece[] {
  const steps = rows.map((row) => {
    const box = extentOf(row)
    if (row.type === 'note')
      return farPiece(row.id, box, (look) => drawNote(row.lines, row.width, row.height, look))
    const isSelf = row.step.from === row.step.to
    const { x, y } = badgePlace(row, isSelf)
    // A message is drawn from the left edge of the view.
    return farPiece(row.id, box, (look) => [
      {
        kind: 'group',
        x: -box.x,
        y: row.top - box.y,
        children: [...drawMessage(row, row.step.kind, isSelf, look), ...badgeAt(row.id, x, y)],
      },
    ])
  })
  return [...fragments, ...steps].sort((a, b) => a.y - b.y)
}
