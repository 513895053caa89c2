import type { Bends } from '../../model/line-course'
import { grown, passes } from '../classes/boxes'
import type { Box, Point } from '../positioned-view'
import { tidy } from './tidy'

/** A line turns no nearer to its boxes than this, px, so that its head can be seen. */
const leastStub = 10
/** Ends keep this far from the corners of a box, px. */
const corner = 14

/**
 * The way of a line that a person bent, as corner points from border to border: through the bends, as far as they are
 * not covered by the boxes where these stand now. The first and the last stretch leave each box on the side that faces
 * the bend, with a further corner where the bend is beside none of its sides.
 *
 * @returns `null` where the boxes leave nothing of the bends: the line then has to find its own way.
 */
export function bentWay(source: Box, target: Box, bends: Bends): Point[] | null {
  const shift = sharedShift(source, target, bends)
  const shifted = bends.points.map(({ x, y }) => ({ x: x + shift.x, y: y + shift.y }))
  const fromSource = outOf(source, shifted)
  const free = outOf(target, fromSource.toReversed()).toReversed()
  if (free.length === 0) return null
  const leaving = leave(source, free)
  const arriving = leave(target, free.toReversed()).toReversed()
  const points = tidy(squared([...leaving, ...free, ...arriving]))
  return [source, target].some((box) => passes(points, box, -1)) ? null : points
}

/** How far the two boxes have moved together since a line was bent, px along each axis. */
function sharedShift(source: Point, target: Point, bends: Bends): Point {
  const shared = (a: number, b: number): number =>
    a * b <= 0 ? 0 : Math.sign(a) * Math.min(Math.abs(a), Math.abs(b))
  return {
    x: shared(source.x - bends.source.x, target.x - bends.target.x),
    y: shared(source.y - bends.source.y, target.y - bends.target.y),
  }
}

/** The same bends as seen from where the boxes stand now. */
export function rebasedBends(source: Point, target: Point, bends: Bends): Bends {
  const shift = sharedShift(source, target, bends)
  return {
    points: bends.points.map(({ x, y }) => ({ x: x + shift.x, y: y + shift.y })),
    source: { x: source.x, y: source.y },
    target: { x: target.x, y: target.y },
  }
}

const isIn = ({ x, y }: Point, box: Box): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height

/** A way without its first points as far as they, or the stretches from them, are on a box. */
function outOf(box: Box, way: readonly Point[]): readonly Point[] {
  const wall = grown(box, leastStub)
  const first = way.findIndex((point, n) => {
    const next = way[n + 1]
    return !isIn(point, wall) && !(next && passes([point, next], box, 0))
  })
  return first === -1 ? [] : way.slice(first)
}

/** From the border of a box to before the first point of a way that is not on it. */
function leave(box: Box, [first, next]: readonly Point[]): Point[] {
  if (!first) return []
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2]
  const [right, bottom] = [box.x + box.width, box.y + box.height]
  const isAcross = first.x > box.x - leastStub && first.x < right + leastStub
  const isBeside = first.y > box.y - leastStub && first.y < bottom + leastStub
  const throughTop = (x: number): Point[] => [
    { x, y: first.y < middleY ? box.y : bottom },
    { x, y: first.y },
  ]
  const throughSide = (y: number): Point[] => [
    { x: first.x < middleX ? box.x : right, y },
    { x: first.x, y },
  ]
  if (isAcross) return throughTop(clamped(first.x, box.x, right))
  if (isBeside) return throughSide(clamped(first.y, box.y, bottom))
  return next && next.y === first.y ? throughSide(middleY) : throughTop(middleX)
}

const clamped = (value: number, low: number, high: number): number => {
  const inset = Math.min(corner, (high - low) / 2)
  return Math.min(high - inset, Math.max(low + inset, value))
}

/** A way with a corner wherever two points share neither coordinate. */
const squared = (points: readonly Point[]): Point[] =>
  points.flatMap((point, n) => {
    const before = points[n - 1]
    const isSquare = !before || before.x === point.x || before.y === point.y
    return isSquare ? [point] : [{ x: point.x, y: before.y }, point]
  })
