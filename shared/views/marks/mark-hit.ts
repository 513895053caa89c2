import type { MarkId } from '../../base/ids'
import type { Mark } from '../../model/marks/mark'
import { strokePoints } from '../../model/marks/stroke-path'
import { lineEnds } from '../../shapes/mark/geometry-shape'
import { markBounds, markBox } from '../../shapes/mark/mark-box'
import { highlighterWidths, penWidths } from '../../shapes/mark/mark-metrics'
import type { Box, Point } from '../positioned-view'

/**
 * Marks that are touched on the way from one point to another: strokes and lines where they run, frames and shapes
 * without text at their outline, everything else anywhere.
 *
 * @param reach px round the way
 */
export function marksHit(marks: readonly Mark[], from: Point, to: Point, reach: number): MarkId[] {
  return marks.filter((mark) => isHit(mark, from, to, reach)).map(({ id }) => id)
}

function isHit(mark: Mark, from: Point, to: Point, reach: number): boolean {
  if (distanceToBox(markBounds(mark), from, to) > reach) return false
  const { content } = mark
  const box = markBox(mark)
  switch (content.kind) {
    case 'stroke': {
      const width = (content.pen === 'pen' ? penWidths : highlighterWidths)[content.size]
      const points = strokePoints(content.path).map(([x, y]) => ({ x: x + mark.x, y: y + mark.y }))
      return isNear(points, from, to, reach + width / 2)
    }
    case 'frame':
      return isNear(outline(box), from, to, reach)
    case 'shape': {
      if (content.shape === 'line' || content.shape === 'arrow') {
        const ends = lineEnds(content, box.width, box.height).map(({ x, y }) => ({
          x: x + box.x,
          y: y + box.y,
        }))
        return isNear(ends, from, to, reach)
      }
      return content.text !== '' || isNear(outline(box), from, to, reach)
    }
    default:
      return distanceToBox(box, from, to) <= reach
  }
}

const outline = ({ x, y, width, height }: Box): Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
  { x, y },
]

function isNear(points: readonly Point[], from: Point, to: Point, reach: number): boolean {
  const [first] = points
  if (first && points.length === 1) return pointToSegment(first, from, to) <= reach
  return points.some((point, index) => {
    const next = points[index + 1]
    return next !== undefined && segmentDistance(point, next, from, to) <= reach
  })
}

/** px between a way and a box, 0 where it begins or passes inside. */
function distanceToBox(box: Box, from: Point, to: Point): number {
  const inside = ({ x, y }: Point): boolean =>
    x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
  if (inside(from) || inside(to)) return 0
  const sides = outline(box)
  return Math.min(
    ...sides.slice(1).map((point, index) => segmentDistance(sides[index] ?? point, point, from, to)),
  )
}

function segmentDistance(a: Point, b: Point, c: Point, d: Point): number {
  if (cross(a, b, c, d)) return 0
  return Math.min(
    pointToSegment(a, c, d),
    pointToSegment(b, c, d),
    pointToSegment(c, a, b),
    pointToSegment(d, a, b),
  )
}

/** Whether two segments cross: the ends of each lie on different sides of the other. */
function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

function pointToSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length))
  return Math.hypot(p.x - a.x - share * dx, p.y - a.y - share * dy)
}
