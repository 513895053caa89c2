import type { MouseEvent, PointerEvent } from 'react'
import { stage } from '../../stage'
import { currentTool } from '../../tools'
import { useCanvas } from '../canvas-state'
import { aimAtPoint, beginLink, cancelLink, finishLink, type LinkStart } from './linking'

/** px that the pointer may move and still have clicked. */
const clickTolerance = 4

let pressedAt: { readonly x: number; readonly y: number } | null = null
/** A drag has just ended, and the click that the browser makes of it means nothing. */
let endedDrag = false

function aim(event: PointerEvent): void {
  const at = stage()?.flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
  if (at) aimAtPoint(at)
}

const movedSincePress = ({ clientX, clientY }: PointerEvent): boolean =>
  pressedAt !== null && Math.hypot(clientX - pressedAt.x, clientY - pressedAt.y) > clickTolerance

/**
 * Pointer handlers of a thing that a link can be drawn from: the border of a service, or an end of a link. Press, drag
 * and let go over a service; with the link tool two clicks do the same.
 */
export function linkDragHandlers(start: LinkStart) {
  return {
    onPointerDown(event: PointerEvent<SVGElement>) {
      if (event.button !== 0 || !event.isPrimary) return
      endedDrag = false
      if (useCanvas.getState().draft) {
        aim(event)
        finishLink()
        return
      }
      const at = stage()?.flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
      if (!at) return
      event.currentTarget.setPointerCapture(event.pointerId)
      pressedAt = { x: event.clientX, y: event.clientY }
      beginLink(start, at)
    },
    onPointerMove(event: PointerEvent<SVGElement>) {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) aim(event)
    },
    onPointerUp(event: PointerEvent<SVGElement>) {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
      endedDrag = movedSincePress(event)
      if (endedDrag) finishLink()
      else if (currentTool() !== 'link') cancelLink()
      pressedAt = null
    },
    onClick(event: MouseEvent) {
      if (endedDrag) event.stopPropagation()
      endedDrag = false
    },
    onPointerCancel() {
      pressedAt = null
      cancelLink()
    },
  }
}

/** Follows the pointer between the two clicks of the link tool. */
export function followPointer(event: PointerEvent): void {
  const { draft } = useCanvas.getState()
  if (draft?.at && pressedAt === null) aim(event)
}
