import type { PointerEvent, WheelEvent } from 'react'
import type { Point } from '../../../shared/views/positioned-view'
import { stage } from '../stage'
import { zoomRange } from '../viewport'

/** How much a px of the wheel zooms, as a power of two. */
const wheelStep = 0.002

/** Handlers of a map: a click or a drag moves the canvas there, the wheel zooms it. @param at the point of the view there */
export function mapHandlers(at: (event: PointerEvent<Element>) => Point | null) {
  const go = (event: PointerEvent<Element>): void => {
    const point = event.buttons === 1 ? at(event) : null
    const on = stage()
    if (!point || !on) return
    event.currentTarget.setPointerCapture(event.pointerId)
    void on.flow.setCenter(point.x, point.y, { zoom: on.flow.getViewport().zoom })
  }
  return {
    onPointerDown: go,
    onPointerMove: go,
    onWheel({ deltaY }: WheelEvent): void {
      const on = stage()
      const zoom = (on?.flow.getViewport().zoom ?? 1) * 2 ** (-deltaY * wheelStep)
      void on?.flow.zoomTo(Math.min(zoomRange.max, Math.max(zoomRange.min, zoom)))
    },
  }
}
