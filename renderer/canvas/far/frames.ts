import type { Box } from '../../../shared/views/positioned-view'
import type { Frame } from './plate'

/** What of a view the window shows: the shift of its origin, px of the window, its zoom, and the size of the window. */
export interface Sight {
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly width: number
  readonly height: number
}

/** Share of the window that a bitmap shows beyond each edge, so that a pan finds something there. */
const beyond = 0.3
/** px round everything that is drawn. */
const rim = 24
/** While the zoom changes, a bitmap is stretched and shrunk so far before another one is painted. */
const mostStretch = 1.8
const mostShrink = 0.45
/** Long side of the bitmap of a whole view, px. */
const wholeSize = 1280

/** The part of the view that the window shows. */
export const seenBy = ({ x, y, zoom, width, height }: Sight): Box => ({
  x: -x / zoom,
  y: -y / zoom,
  width: width / zoom,
  height: height / zoom,
})

function common(a: Box, b: Box): Box {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  return {
    x,
    y,
    width: Math.min(a.x + a.width, b.x + b.width) - x,
    height: Math.min(a.y + a.height, b.y + b.height) - y,
  }
}

const withRim = ({ x, y, width, height }: Box): Box => ({
  x: x - rim,
  y: y - rim,
  width: width + 2 * rim,
  height: height + 2 * rim,
})

/**
 * The frame to paint for what the window shows: a little more than that, as far as there is anything; its px are those of
 * the screen. `null` where nothing is in sight.
 *
 * @param density px of the screen to one of the window
 */
export function frameFor(sight: Sight, bounds: Box, density: number): Frame | null {
  const seen = seenBy(sight)
  const area = common(withRim(bounds), {
    x: seen.x - seen.width * beyond,
    y: seen.y - seen.height * beyond,
    width: seen.width * (1 + 2 * beyond),
    height: seen.height * (1 + 2 * beyond),
  })
  if (area.width <= 0 || area.height <= 0) return null
  const scale = sight.zoom * density
  // Whole px of the screen: text painted between two of them would be blurred.
  const onScreen = (at: number, origin: number): number =>
    (Math.floor((at * sight.zoom + origin) * density) / density - origin) / sight.zoom
  const [x, y] = [onScreen(area.x, sight.x), onScreen(area.y, sight.y)]
  return {
    area: { x, y, width: area.x + area.width - x, height: area.y + area.height - y },
    scale,
  }
}

/** A small frame of everything. */
export function wholeFrame(bounds: Box, density: number): Frame {
  const area = withRim(bounds)
  return { area, scale: Math.min(density, wholeSize / Math.max(area.width, area.height)) }
}

/** Whether a frame shows the same part of a view at the same scale as another one. */
export const isSameFrame = (a: Frame | null, b: Frame): boolean =>
  a?.scale === b.scale &&
  a.area.x === b.area.x &&
  a.area.y === b.area.y &&
  a.area.width === b.area.width &&
  a.area.height === b.area.height

/**
 * Whether a frame still serves what the window shows: it has all that is to be seen, at rest at the very zoom, while
 * something moves at one that is near.
 */
export function serves(frame: Frame, sight: Sight, bounds: Box, density: number, isMoving: boolean): boolean {
  const stretch = (sight.zoom * density) / frame.scale
  const isSharp = isMoving ? stretch < mostStretch && stretch > mostShrink : Math.abs(stretch - 1) < 0.001
  return isSharp && holds(frame, sight, bounds)
}

/** Whether a frame has all of a view that the window shows. */
export function holds({ area }: Frame, sight: Sight, bounds: Box): boolean {
  const seen = common(seenBy(sight), bounds)
  return (
    seen.width <= 0 ||
    seen.height <= 0 ||
    (seen.x >= area.x - 1 &&
      seen.y >= area.y - 1 &&
      seen.x + seen.width <= area.x + area.width + 1 &&
      seen.y + seen.height <= area.y + area.height + 1)
  )
}
