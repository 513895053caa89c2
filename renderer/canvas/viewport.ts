import { getViewportForBounds, type Viewport } from 'reactflow'
import type { ElementId } from '../../shared/base/ids'
import type { Box } from '../../shared/views/positioned-view'
import { isPresenting } from '../state/presenting'
import { type Stage, stage } from './stage'

export const zoomRange = { min: 0.04, max: 3 } as const

/** Below this zoom names cannot be read. */
const readableZoom = 0.5
/** px kept free at each side. */
const margin: Margins = { top: 64, right: 28, bottom: 28, left: 28 }
/** px between the design and what floats in a corner. */
const beside = 12

export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** ms that the canvas usually takes to move. */
const usualTime = 160

/** ms that the canvas takes to move; none where the system asks for reduced motion. */
export const motionTime = (takes = usualTime): number =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : takes

interface Fitting {
  /** ms that the canvas takes to move; none where the system asks for reduced motion. */
  readonly takes?: number
  readonly maxZoom?: number
  /** px kept free at each side; usually what floats over the canvas decides. */
  readonly margins?: Margins
}

/**
 * Shows a box of the view whole, as large as it may be without coming under the zoom bar or the map.
 *
 * @returns where the canvas goes; `null`: there is nothing to show
 */
export function fitBox(box: Box, { takes = usualTime, maxZoom = 1, margins }: Fitting = {}): Viewport | null {
  const on = stage()
  const viewport = on && wholeOf(on.root, box, maxZoom, margins ? [margins] : marginsAround(on.root))
  if (viewport) void on.flow.setViewport(viewport, takes > 0 ? { duration: motionTime(takes) } : {})
  return viewport
}

/** Where the whole design was last shown, in which room, px, and how it is shown so again. */
let whole: {
  readonly viewport: Viewport
  readonly room: { readonly width: number; readonly height: number }
  readonly again: () => void
} | null = null

const roomOf = ({ clientWidth: width, clientHeight: height }: HTMLElement) => ({ width, height })

/** Shows the whole design again where nobody has moved the canvas since: a pane has opened beside it, or closed. */
export function keepWhole(): void {
  const on = stage()
  // What is presented is shown in whatever room there is; the glide there may have only just begun.
  if (!whole || !on || isPresenting()) return
  const { width, height } = roomOf(on.root)
  // After a presentation the canvas has the room again that it had before.
  if (width === whole.room.width && height === whole.room.height) return
  const seen = on.flow.getViewport()
  const { x, y, zoom } = whole.viewport
  const isSame = Math.abs(seen.x - x) < 1 && Math.abs(seen.y - y) < 1 && Math.abs(seen.zoom - zoom) < 1e-4
  if (isSame) whole.again()
}

/**
 * Shows a box that is read from its top: whole as long as it can be read so, else its upper left corner, with as much of
 * its width as can be read.
 *
 * @param legible least zoom at which it can be read
 */
export function openBox(box: Box, legible: number): void {
  const on = stage()
  const all = on && wholeOf(on.root, box, 1, marginsAround(on.root))
  if (!all) return
  const { root, flow, driver } = on
  const viewport =
    all.zoom >= legible
      ? all
      : cornerOf(box, {
          left: margin.left,
          right: root.clientWidth - margin.right,
          top: topMargin(root),
          legible,
        })
  whole = { viewport, room: roomOf(root), again: () => openBox(driver.bounds(), legible) }
  void flow.setViewport(viewport)
}

/** Where the upper left corner of a box can be read: as wide as fits between two bounds, and in the middle if it does. */
export function cornerOf(
  box: Box,
  {
    left,
    right,
    top,
    legible,
  }: { readonly left: number; readonly right: number; readonly top: number; readonly legible: number },
): Viewport {
  const zoom = Math.min(1, Math.max(legible, (right - left) / box.width))
  const spare = Math.max(0, right - left - box.width * zoom)
  return { x: left + spare / 2 - box.x * zoom, y: top - box.y * zoom, zoom }
}

/**
 * Where a box is seen whole, and largest; `null` where it or the canvas has no extent.
 *
 * @param ways margins to choose from
 */
function wholeOf(
  { clientWidth, clientHeight }: HTMLElement,
  box: Box,
  maxZoom: number,
  ways: readonly Margins[],
): Viewport | null {
  if (box.width === 0 || box.height === 0) return null
  if (clientWidth === 0 || clientHeight === 0) return null
  const [viewport] = ways
    .map((px) => {
      const padding = {
        top: `${px.top}px`,
        right: `${px.right}px`,
        bottom: `${px.bottom}px`,
        left: `${px.left}px`,
      } as const
      return getViewportForBounds(box, clientWidth, clientHeight, zoomRange.min, maxZoom, padding)
    })
    .sort((a, b) => b.zoom - a.zoom)
  return viewport ?? null
}

/**
 * The ways to stay clear of the zoom bar in the lower left corner and the map, or the large score, in the lower right one:
 * above or beside. What an empty design says stands between them, and is stayed clear of above.
 */
function marginsAround(root: HTMLElement): Margins[] {
  const corner = (selector: string): { readonly width: number; readonly height: number } => {
    const floating = document.querySelector(selector)?.getBoundingClientRect()
    const edge = root.getBoundingClientRect()
    if (!floating || floating.width === 0) return { width: 0, height: 0 }
    return {
      width: Math.min(floating.right - edge.left, edge.right - floating.left) + beside,
      height: edge.bottom - floating.top + beside,
    }
  }
  const [bar, map] = [corner('.zoom-bar'), corner('.canvas-map, .large-score')]
  const least = {
    ...margin,
    top: topMargin(root),
    bottom: Math.max(margin.bottom, corner('.canvas-empty').height),
  }
  return [
    { ...least, bottom: Math.max(least.bottom, bar.height, map.height) },
    { ...least, bottom: Math.max(least.bottom, bar.height), right: Math.max(least.right, map.width) },
    { ...least, bottom: Math.max(least.bottom, map.height), left: Math.max(least.left, bar.width) },
    { ...least, left: Math.max(least.left, bar.width), right: Math.max(least.right, map.width) },
  ]
}

/**
 * px kept free above: the tool bar floats over the upper edge, in some views below a bar of their own, and below it what a
 * layout asks.
 */
function topMargin(root: HTMLElement): number {
  const bars = [...(root.parentElement?.querySelectorAll('.tool-bar, .layout-bar-box') ?? [])]
  const { top } = root.getBoundingClientRect()
  return Math.max(margin.top, ...bars.map((bar) => bar.getBoundingClientRect().bottom - top + 10))
}

/** Shows the whole design. */
export function fitDesign(takes = usualTime): void {
  const on = stage()
  const viewport = on && fitBox(on.driver.bounds(), { takes })
  if (viewport) whole = { viewport, room: roomOf(on.root), again: () => fitDesign(0) }
}

/** Brings a box into view by moving as little as possible; not at all where it is in view, and never nearer or further. */
export function scrollToBox(box: Box): void {
  const on = stage()
  if (!on) return
  const { dx, dy } = shiftIntoView(on, box)
  if (dx === 0 && dy === 0) return
  const { x, y, zoom } = on.flow.getViewport()
  void on.flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: motionTime() })
}

/** Brings the first of some boxes into view where none of them is. */
export function scrollToAny(boxes: readonly Box[]): void {
  const on = stage()
  const [first] = boxes
  if (!on || !first) return
  const isInView = (box: Box): boolean => {
    const { dx, dy } = shiftIntoView(on, box)
    return dx === 0 && dy === 0
  }
  if (!boxes.some(isInView)) scrollToBox(first)
}

/** The least way, px, that the canvas has to move for a box to be in view. */
function shiftIntoView(
  { flow, root, driver }: Stage,
  box: Box,
): { readonly dx: number; readonly dy: number } {
  const { x, y, zoom } = flow.getViewport()
  const [left, top] = [box.x * zoom + x, box.y * zoom + y]
  const free = topMargin(root) + (driver.covered ?? 0) * zoom
  return {
    dx: leastShift(left, left + box.width * zoom, margin.left, root.clientWidth - margin.right),
    dy: leastShift(top, top + box.height * zoom, free, root.clientHeight - margin.bottom),
  }
}

/** How far a stretch has to move to lie between two bounds or, where it is longer than the room, to fill the room. */
export function leastShift(from: number, to: number, low: number, high: number): number {
  const [toLow, toHigh] = [low - from, high - to]
  return Math.min(Math.max(0, Math.min(toLow, toHigh)), Math.max(toLow, toHigh))
}

/** Brings elements into view by moving as little as possible. */
export function scrollToElements(elements: Iterable<ElementId>): void {
  const box = stage()?.driver.boxOf(elements)
  if (box) scrollToBox(box)
}

/** Puts elements into the middle where they are not in view or too small to read; shows them whole where they are large. */
export function showElements(elements: Iterable<ElementId>): void {
  const on = stage()
  const box = on?.driver.boxOf(elements)
  if (!on || !box) return
  const { zoom } = on.flow.getViewport()
  const next = Math.max(zoom, readableZoom)
  const room = {
    width: on.root.clientWidth - margin.left - margin.right,
    height: on.root.clientHeight - margin.top - margin.bottom,
  }
  if (box.width * next > room.width || box.height * next > room.height) {
    fitBox(box)
    return
  }
  const { dx, dy } = shiftIntoView(on, box)
  if (dx === 0 && dy === 0 && next === zoom) return
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  void on.flow.setCenter(centre.x, centre.y, { zoom: next, duration: motionTime() })
}

export const zoomIn = (): void => void stage()?.flow.zoomIn({ duration: motionTime() })
export const zoomOut = (): void => void stage()?.flow.zoomOut({ duration: motionTime() })

/** @param zoom 1 is life size. */
export const zoomTo = (zoom: number): void => void stage()?.flow.zoomTo(zoom, { duration: motionTime() })
