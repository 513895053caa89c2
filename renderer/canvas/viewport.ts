import { getViewportForBounds } from 'reactflow'
import type { ElementId } from '../../shared/base/ids'
import type { Box, PositionedView } from '../../shared/views/positioned-view'
import { boxAround } from './adapter/hit-test'
import { openView } from './adapter/open-view'
import { stage } from './stage'

export const zoomRange = { min: 0.1, max: 3 } as const

/** Below this zoom names cannot be read. */
export const readableZoom = 0.5
/** px kept free at each side; the tool bar floats over the upper edge. */
const margin = { top: 68, right: 28, bottom: 28, left: 28 } as const

/** ms that the canvas takes to move; none where the system asks for reduced motion. */
const duration = (): number => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 160)

/** Shows a box of the view whole, as large as it may be. */
export function fitBox(box: Box, { animate = true, maxZoom = 1 } = {}): void {
  const on = stage()
  if (!on || box.width === 0 || box.height === 0) return
  const { clientWidth, clientHeight } = on.root
  if (clientWidth === 0 || clientHeight === 0) return
  const padding = {
    top: `${margin.top}px`,
    right: `${margin.right}px`,
    bottom: `${margin.bottom}px`,
    left: `${margin.left}px`,
  } as const
  const viewport = getViewportForBounds(box, clientWidth, clientHeight, zoomRange.min, maxZoom, padding)
  void on.flow.setViewport(viewport, animate ? { duration: duration() } : {})
}

/** Shows the whole design. */
export function fitDesign(): void {
  const open = openView()
  if (open) fitBox(open.view.bounds)
}

/** Brings a box into view where it is not: moves if it fits, at a zoom of `least` or more, else shows it whole. */
export function showBox(box: Box, least = 0): void {
  const on = stage()
  if (!on) return
  const { x, y, zoom } = on.flow.getViewport()
  const { clientWidth, clientHeight } = on.root
  const next = Math.max(zoom, least)
  const room = {
    width: clientWidth - margin.left - margin.right,
    height: clientHeight - margin.top - margin.bottom,
  }
  if (box.width * next > room.width || box.height * next > room.height) {
    fitBox(box)
    return
  }
  const left = box.x * zoom + x
  const top = box.y * zoom + y
  const inside =
    left >= margin.left &&
    top >= margin.top &&
    left + box.width * zoom <= clientWidth - margin.right &&
    top + box.height * zoom <= clientHeight - margin.bottom
  if (inside && next === zoom) return
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  void on.flow.setCenter(centre.x, centre.y, { zoom: next, duration: duration() })
}

/** Brings elements into view, at a zoom of `least` or more. */
export function showElements(view: PositionedView, elements: Iterable<ElementId>, least = 0): void {
  const wanted = new Set(elements)
  const routes = view.edges.filter(({ link }) => wanted.has(link))
  const boxes = [
    ...view.nodes.filter(({ service }) => wanted.has(service)),
    ...routes.flatMap(({ points }) => points.map((point) => ({ ...point, width: 0, height: 0 }))),
  ]
  const box = boxAround(boxes)
  if (box) showBox(box, least)
}

export const zoomIn = (): void => void stage()?.flow.zoomIn({ duration: duration() })
export const zoomOut = (): void => void stage()?.flow.zoomOut({ duration: duration() })

/** @param zoom 1 is life size. */
export const zoomTo = (zoom: number): void => void stage()?.flow.zoomTo(zoom, { duration: duration() })
