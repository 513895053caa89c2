import type { Design } from '../../model/design'
import { isCollapsedMark } from '../../model/group'
import { type Board, isBehind, type Mark, marksOn } from '../../model/marks/mark'
import { markBounds, markBox } from '../../shapes/mark/mark-box'
import { drawMark } from '../../shapes/mark/mark-shape'
import { unionOf } from '../../views/classes/boxes'
import type { Box } from '../../views/positioned-view'
import { groupAt, isShown, type Part, shownWith } from './picture-parts'
import type { SvgScope } from './svg-options'

interface Drawn {
  readonly bounds: Box
  /** What lies behind everything, marks included. */
  readonly ground?: readonly Part[]
  /** From back to front. */
  readonly parts: readonly Part[]
}

/**
 * A view, or what is asked for of it, with the marks of its whiteboard, behind its elements and in front of them.
 * Comments are talk among those who draw, and stay out of the picture.
 */
export function withMarks(
  design: Design,
  board: Board,
  { bounds, ground = [], parts }: Drawn,
  scope: SvgScope = { kind: 'view' },
): { readonly bounds: Box; readonly parts: readonly Part[] } {
  const marks = marksOn(design, board).filter(
    ({ id, content }) => content.kind !== 'comment' && !isCollapsedMark(design, board.view, id),
  )
  const toPart = (mark: Mark): Part => {
    const image = mark.content.kind === 'image' ? design.images.get(mark.content.image) : undefined
    return {
      id: mark.id,
      box: markBounds(mark),
      draw: () => [groupAt(markBox(mark), drawMark(mark, { image }))],
    }
  }
  const behind = marks.filter(isBehind).map(toPart)
  const before = marks.filter((mark) => !isBehind(mark)).map(toPart)
  const all = [...ground, ...behind, ...parts, ...before]
  if (scope.kind === 'view') {
    const boxes = [bounds, ...behind.map(({ box }) => box), ...before.map(({ box }) => box)]
    return { bounds: unionOf(boxes.filter(hasExtent)) ?? bounds, parts: all }
  }
  const frame = scope.kind === 'frame' ? marks.find(({ id }) => id === scope.frame) : undefined
  const chosen = scope.kind === 'selection' ? scope.elements : idsIn(all, frame)
  const shown = shownWith(chosen, all)
  const kept = all.filter((part) => isShown(part, shown))
  const around = frame ? markBounds(frame) : unionOf(kept.map(({ box }) => box))
  return {
    bounds: around ?? { ...bounds, width: 0, height: 0 },
    parts: kept,
  }
}

const hasExtent = ({ width, height }: Box): boolean => width > 0 || height > 0

/** A frame and all that lies wholly in it. */
function idsIn(parts: readonly Part[], frame: Mark | undefined): ReadonlySet<string> {
  if (!frame) return new Set()
  const room = markBox(frame)
  const inside = parts.flatMap(({ id, box }) => (id !== undefined && holds(room, box) ? [id] : []))
  return new Set([frame.id, ...inside])
}

const holds = (outer: Box, { x, y, width, height }: Box): boolean =>
  x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height
