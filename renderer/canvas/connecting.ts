import type { MouseEvent, PointerEvent } from 'react'
import type { Point } from '../../shared/views/positioned-view'
import { stage } from './stage'
import { currentTool } from './tools'

/** What a view does while something is connected in it. */
export interface Connector<S> {
  /** Something is being connected. */
  isUnderWay(): boolean
  begin(start: S, at: Point): void
  aim(at: Point): void
  finish(): void
  cancel(): void
}

/** px that the pointer may move and still have clicked. */
const clickTolerance = 4

const viewPoint = (event: PointerEvent): Point | undefined =>
  stage()?.flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })

/**
 * Pointer handlers of things that a connection can be drawn from. Press, drag and let go over another thing; with the
 * link tool two clicks do the same, and `follow` keeps the loose end at the pointer between them.
 */
export function connecting<S>(connector: Connector<S>) {
  let pressedAt: Point | null = null
  /** A drag has just ended, and the click that the browser makes of it means nothing. */
  let endedDrag = false
  const aim = (event: PointerEvent): void => {
    const at = viewPoint(event)
    if (at) connector.aim(at)
  }
  const hasMoved = ({ clientX, clientY }: PointerEvent): boolean =>
    pressedAt !== null && Math.hypot(clientX - pressedAt.x, clientY - pressedAt.y) > clickTolerance
  return {
    handlersFrom: (start: S) => ({
      onPointerDown(event: PointerEvent<SVGElement>) {
        if (event.button !== 0 || !event.isPrimary) return
        endedDrag = false
        if (connector.isUnderWay()) {
          aim(event)
          connector.finish()
          return
        }
        const at = viewPoint(event)
        if (!at) return
        event.currentTarget.setPointerCapture(event.pointerId)
        pressedAt = { x: event.clientX, y: event.clientY }
        connector.begin(start, at)
      },
      onPointerMove(event: PointerEvent<SVGElement>) {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) aim(event)
      },
      onPointerUp(event: PointerEvent<SVGElement>) {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
        endedDrag = hasMoved(event)
        if (endedDrag) connector.finish()
        else if (currentTool() !== 'link') connector.cancel()
        pressedAt = null
      },
      onClick(event: MouseEvent) {
        if (endedDrag) event.stopPropagation()
        endedDrag = false
      },
      onPointerCancel() {
        pressedAt = null
        connector.cancel()
      },
    }),
    follow: (event: PointerEvent): void => {
      if (connector.isUnderWay() && pressedAt === null) aim(event)
    },
  }
}
