import type { Point } from '../../shared/views/positioned-view'

/**
 * Where the grip of a line's end is: on the line, some px away from the element, whose border would cover it. `null`
 * where the line has no length to be on.
 *
 * @param tip where the line ends
 * @param next the corner before that
 * @param distance px; on a short stretch, its middle
 */
export function gripPlace(tip: Point | undefined, next: Point | undefined, distance: number): Point | null {
  if (!tip || !next) return null
  const length = Math.hypot(next.x - tip.x, next.y - tip.y) || 1
  const share = Math.min(distance, length / 2) / length
  return { x: tip.x + (next.x - tip.x) * share, y: tip.y + (next.y - tip.y) * share }
}
