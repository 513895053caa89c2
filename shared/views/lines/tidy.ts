import type { Point } from '../positioned-view'

/** Leaves out points that are repeated or lie on the line between their neighbours. */
export function tidy(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const [a, b] = [kept.at(-2), kept.at(-1)]
    if (b && b.x === point.x && b.y === point.y) continue
    if (a && b && ((a.x === b.x && b.x === point.x) || (a.y === b.y && b.y === point.y))) kept.pop()
    kept.push(point)
  }
  return kept
}
