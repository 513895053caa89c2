import type { Box } from '../../../shared/views/positioned-view'
import { boxAround } from '../box-around'

/** Where a view lies in a map of it, px, and which corner of the view that is. */
export interface Placed {
  readonly left: number
  readonly top: number
  readonly x: number
  readonly y: number
  /** px of the map for a px of the view. */
  readonly scale: number
}

/** px round the picture. */
const rim = 4

/**
 * Places a view in the middle of a map that has room for its marks, too.
 *
 * @param marks the box around them; `null`: there are none
 */
export function placeInMap(
  area: Box,
  marks: Box | null,
  { width, height }: { readonly width: number; readonly height: number },
): Placed {
  const whole = boxAround(marks ? [area, marks] : [area]) ?? area
  const scale = Math.min((width - 2 * rim) / whole.width, (height - 2 * rim) / whole.height)
  return {
    left: (width - whole.width * scale) / 2,
    top: (height - whole.height * scale) / 2,
    x: whole.x,
    y: whole.y,
    scale,
  }
}
