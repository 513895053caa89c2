import type { Box, Point } from '../../views/positioned-view'

/** px between a ghost and what stands in its way. */
const step = 24

/** The nearest free place to the right of where a box would stand. */
export function freeBeside({ x: from, y, width, height }: Box, taken: readonly Box[]): Box {
  let x = from
  for (;;) {
    const hit = taken.find(
      (each) =>
        each.x < x + width + step &&
        x < each.x + each.width + step &&
        each.y < y + height &&
        y < each.y + each.height,
    )
    if (!hit) return { x, y, width, height }
    x = hit.x + hit.width + step
  }
}

/** A straight line between two boxes, from border to border. */
export const lineBetween = (from: Box, to: Box): Point[] => [borderTowards(from, to), borderTowards(to, from)]

/** Where a straight line from the middle of a box to that of another one leaves it. */
function borderTowards(box: Box, other: Box): Point {
  const [from, to] = [centreOf(box), centreOf(other)]
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const reach = Math.max(Math.abs(dx) / (box.width / 2), Math.abs(dy) / (box.height / 2))
  return reach === 0 ? from : { x: from.x + dx / reach, y: from.y + dy / reach }
}

const centreOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })
