import type { Box, Point } from '../../../../shared/views/positioned-view'

/** px around a box that still count as the box: its border belongs to it. */
const tolerance = 6

/** The topmost box at a point of the view. */
export const nodeAt = <B extends Box>(nodes: readonly B[], { x, y }: Point): B | undefined =>
  nodes.findLast(
    (box) =>
      x >= box.x - tolerance &&
      x <= box.x + box.width + tolerance &&
      y >= box.y - tolerance &&
      y <= box.y + box.height + tolerance,
  )

/** Where a straight line from the middle of a box to a point leaves the box; the middle where the point is inside. */
export function borderTowards(box: Box, point: Point): Point {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const dx = point.x - middle.x
  const dy = point.y - middle.y
  const share = Math.min(box.width / 2 / Math.abs(dx), box.height / 2 / Math.abs(dy))
  return share < 1 ? { x: middle.x + dx * share, y: middle.y + dy * share } : middle
}
