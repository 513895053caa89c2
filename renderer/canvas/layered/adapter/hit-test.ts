import type { Box, NodeBox, Point } from '../../../../shared/views/positioned-view'

/** px around a service that still count as the service: its border belongs to it. */
const tolerance = 6

/** The topmost service at a point of the view. */
export const nodeAt = (nodes: readonly NodeBox[], { x, y }: Point): NodeBox | undefined =>
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
