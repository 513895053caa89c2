import type { PointerEvent as ReactPointerEvent } from 'react'
import type { Point } from '../../../../shared/views/positioned-view'
import { stage } from '../../stage'
import { zoomRange } from '../../viewport'

/** Fingers on the canvas, by pointer. */
const fingers = new Map<number, Point>()
/** A pen was used: from then on fingers only move the canvas, so that a resting hand draws nothing. */
let hasPen = false

/** @returns whether fingers move the canvas now, and nothing is to be drawn. */
export function touchesBegan(event: ReactPointerEvent): boolean {
  hasPen ||= event.pointerType === 'pen'
  if (event.pointerType !== 'touch') return false
  fingers.set(event.pointerId, { x: event.clientX, y: event.clientY })
  return hasPen || fingers.size > 1
}

/** Moves and zooms the canvas with the fingers. @returns whether it did. */
export function touchesMoved(event: ReactPointerEvent): boolean {
  const before = fingers.get(event.pointerId)
  if (!before) return false
  const after = { x: event.clientX, y: event.clientY }
  fingers.set(event.pointerId, after)
  const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, point]) => point)
  if (!other && !hasPen) return false
  follow(before, after, other)
  return true
}

export const touchesEnded = (event: ReactPointerEvent): void => void fingers.delete(event.pointerId)

/** One finger takes the canvas along; two also zoom round the point half-way between them. */
function follow(before: Point, after: Point, other: Point | undefined): void {
  const on = stage()
  if (!on) return
  const { x, y, zoom } = on.flow.getViewport()
  const { left, top } = on.root.getBoundingClientRect()
  const share = other ? 0.5 : 1
  const ratio = other ? distance(after, other) / Math.max(1, distance(before, other)) : 1
  const next = Math.min(zoomRange.max, Math.max(zoomRange.min, zoom * ratio))
  const fixed = other ? { x: (after.x + other.x) / 2, y: (after.y + other.y) / 2 } : after
  const [middleX, middleY] = [fixed.x - left, fixed.y - top]
  const [movedX, movedY] = [x + (after.x - before.x) * share, y + (after.y - before.y) * share]
  const scale = next / zoom
  void on.flow.setViewport({
    x: middleX - (middleX - movedX) * scale,
    y: middleY - (middleY - movedY) * scale,
    zoom: next,
  })
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
