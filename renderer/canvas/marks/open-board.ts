import type { InteractionId, MarkId } from '../../../shared/base/ids'
import type { Design } from '../../../shared/model/design'
import { isCollapsedMark } from '../../../shared/model/group'
import { type Board, type Mark, marksOn } from '../../../shared/model/marks/mark'
import { markBounds, markBox } from '../../../shared/shapes/mark/mark-box'
import type { Box } from '../../../shared/views/positioned-view'
import { openDesign } from '../../state/edit'
import { type StudioState, useStudio } from '../../state/studio-store'
import { openInteractionIn } from '../../state/view'
import { stage } from '../stage'

/** The same object for the same board, so that who looks at it is not drawn again. */
const ofViews = {
  layered: { view: 'layered' },
  deployment: { view: 'deployment' },
  classes: { view: 'classes' },
} as const satisfies { readonly [view: string]: Board }
const ofSequences = new Map<InteractionId, Board>()

/** The whiteboard of the view that is on screen; `null` while the sequence view shows no sequence. */
export function openBoardIn(state: StudioState): Board | null {
  if (state.view !== 'sequence') return ofViews[state.view]
  const interaction = openInteractionIn(state)?.id
  if (interaction === undefined) return null
  const board = ofSequences.get(interaction) ?? { view: 'sequence', interaction }
  ofSequences.set(interaction, board)
  return board
}

export const openBoard = (): Board | null => openBoardIn(useStudio.getState())

/** The open design, its board on screen, and the marks there from back to front; `null` where there is no board. */
export function openMarks(): { design: Design; board: Board; marks: Mark[] } | null {
  const design = openDesign()
  const board = openBoard()
  return design && board && { design, board, marks: marksOn(design, board) }
}

/** The selected marks of the open board, from back to front. */
export function selectedMarks(): Mark[] {
  const { selection } = useStudio.getState()
  return openMarks()?.marks.filter(({ id }) => selection.has(id)) ?? []
}

/**
 * A mark at its place in the view: a pinned comment stands at the upper right corner of its element, or where its
 * element is not seen, at none: `null`. Nor is one that is collapsed with its group.
 */
export function placedMark(mark: Mark): Mark | null {
  const { content, board } = mark
  const design = openDesign()
  if (design && isCollapsedMark(design, board.view, mark.id)) return null
  if (content.kind !== 'comment' || content.about === undefined) return mark
  const box = stage()?.driver.boxOf([content.about])
  return box ? { ...mark, x: box.x + box.width + mark.x, y: box.y + mark.y } : null
}

/** Marks that lie, as they are seen, wholly inside a box. */
export function marksInside(marks: readonly Mark[], box: Box): MarkId[] {
  return marks.flatMap((mark) => {
    const placed = placedMark(mark)
    if (!placed) return []
    const { x, y, width, height } = markBox(placed)
    const inside =
      x >= box.x && y >= box.y && x + width <= box.x + box.width && y + height <= box.y + box.height
    return inside ? [mark.id] : []
  })
}

/** Marks that a box touches. */
export function marksTouching(marks: readonly Mark[], box: Box): MarkId[] {
  return marks.flatMap((mark) => {
    const placed = placedMark(mark)
    if (!placed) return []
    const { x, y, width, height } = markBounds(placed)
    const apart = x > box.x + box.width || x + width < box.x || y > box.y + box.height || y + height < box.y
    return apart ? [] : [mark.id]
  })
}
