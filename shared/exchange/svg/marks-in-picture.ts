import type { Design } from '../../model/design'
import { type Board, isBehind, type Mark, marksOn } from '../../model/marks/mark'
import type { Drawing, Primitive } from '../../shapes/drawing'
import { markBounds, markBox } from '../../shapes/mark/mark-box'
import { drawMark } from '../../shapes/mark/mark-shape'
import type { Box } from '../../views/positioned-view'

interface Drawn {
  readonly bounds: Box
  /** What lies behind everything, marks included. */
  readonly ground?: Drawing
  readonly drawing: Drawing
}

/**
 * A view with the marks of its whiteboard, behind its elements and in front of them. Comments are talk among those who
 * draw, and stay out of the picture.
 */
export function withMarks(
  design: Design,
  board: Board,
  { bounds, ground = [], drawing }: Drawn,
): { readonly bounds: Box; readonly drawing: Drawing } {
  const marks = marksOn(design, board).filter(({ content }) => content.kind !== 'comment')
  if (marks.length === 0) return { bounds, drawing: [...ground, ...drawing] }
  const draw = (mark: Mark): Primitive => {
    const { x, y } = markBox(mark)
    const image = mark.content.kind === 'image' ? design.images.get(mark.content.image) : undefined
    return { kind: 'group', x, y, children: drawMark(mark, { image }) }
  }
  return {
    bounds: boxRound([bounds, ...marks.map(markBounds)]),
    drawing: [
      ...ground,
      ...marks.filter(isBehind).map(draw),
      ...drawing,
      ...marks.filter((mark) => !isBehind(mark)).map(draw),
    ],
  }
}

/** The smallest box round those that have an extent. */
function boxRound(boxes: readonly Box[]): Box {
  const real = boxes.filter(({ width, height }) => width > 0 || height > 0)
  const x = Math.min(...real.map((box) => box.x))
  const y = Math.min(...real.map((box) => box.y))
  const right = Math.max(...real.map((box) => box.x + box.width))
  const bottom = Math.max(...real.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
