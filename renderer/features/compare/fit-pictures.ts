import type { DifferenceMark, Side } from '../../../shared/exchange/comparison/difference-marks'
import { elementPlaces } from '../../../shared/exchange/comparison/element-places'
import { type Board, marksOn } from '../../../shared/model/marks/mark'
import { markBounds } from '../../../shared/shapes/mark/mark-box'
import type { Box } from '../../../shared/views/positioned-view'
import type { Viewport } from '../../canvas'

/** px of the view that stay free round what is fitted: at the left for the lanes' names and what is left of them. */
const air = { left: 140, top: 50, right: 60, bottom: 50 } as const
/** Where there is nothing to fit. */
const atRest: Viewport = { x: 24, y: 24, zoom: 0.6 }

/**
 * Where pictures are seen whole that are moved together: every box and every mark of each, and the ghosts beside them.
 *
 * @param pane px of one picture
 */
export function fitPictures(
  sides: readonly Side[],
  marks: readonly DifferenceMark[],
  pane: { readonly width: number; readonly height: number } | undefined,
): Viewport {
  const boxes: Box[] = []
  for (const side of sides) {
    for (const place of elementPlaces(side.design, side.viewed).values())
      if (place.kind === 'box') boxes.push(place)
    boxes.push(...boardBoxes(side))
  }
  for (const { shape } of marks) if (shape.kind === 'box') boxes.push(shape)
  if (!pane || boxes.length === 0) return atRest
  const left = Math.min(...boxes.map(({ x }) => x)) - air.left
  const top = Math.min(...boxes.map(({ y }) => y)) - air.top
  const width = Math.max(...boxes.map(({ x, width: w }) => x + w)) + air.right - left
  const height = Math.max(...boxes.map(({ y, height: h }) => y + h)) + air.bottom - top
  const zoom = Math.min(pane.width / width, pane.height / height, 1)
  return {
    zoom,
    x: (pane.width - width * zoom) / 2 - left * zoom,
    y: (pane.height - height * zoom) / 2 - top * zoom,
  }
}

/** The boxes of what lies on the whiteboard of a view; a comment that is pinned to an element stands beside that. */
function boardBoxes({ design, viewed: { view, interaction } }: Side): Box[] {
  const board: Board | null =
    view !== 'sequence' ? { view } : interaction && { view, interaction: interaction.id }
  if (!board) return []
  return marksOn(design, board)
    .filter(({ content }) => content.kind !== 'comment' || content.about === undefined)
    .map(markBounds)
}
