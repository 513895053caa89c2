import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import type { Motion } from '../../canvas'

const [least, most] = [0.05, 4]
/** px that a press may move and still be none of the picture. */
const slop = 4

/** Moves and enlarges all pictures in an element together: by dragging, by the wheel, with Ctrl to zoom. */
export function usePanning(
  area: RefObject<HTMLElement | null>,
  motion: Motion,
): {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
} {
  const pressed = useRef<{ readonly x: number; readonly y: number } | null>(null)
  useEffect(() => {
    const element = area.current
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault()
      const now = motion.now()
      if (!event.ctrlKey && !event.metaKey) {
        motion.show({ ...now, x: now.x - event.deltaX, y: now.y - event.deltaY })
        return
      }
      const zoom = Math.min(Math.max(now.zoom * Math.exp(-event.deltaY / 300), least), most)
      const pane = event.target instanceof Element ? event.target.closest('.compare-pane-view') : null
      const box = pane?.getBoundingClientRect()
      const at = { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
      const ratio = zoom / now.zoom
      motion.show({ x: at.x - (at.x - now.x) * ratio, y: at.y - (at.y - now.y) * ratio, zoom })
    }
    // React's own wheel handlers are passive, and the window would scroll.
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [area, motion])
  return {
    onPointerDown: (event) => {
      pressed.current =
        event.button === 0 && !(event.target instanceof Element && event.target.closest('button, select'))
          ? { x: event.clientX, y: event.clientY }
          : null
    },
    onPointerMove: (event) => {
      const start = event.buttons === 0 ? null : pressed.current
      if (!start) return
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) {
        // A press that does not move is for what lies under it.
        if (Math.hypot(event.clientX - start.x, event.clientY - start.y) < slop) return
        event.currentTarget.setPointerCapture(event.pointerId)
      }
      const now = motion.now()
      motion.show({ ...now, x: now.x + event.movementX, y: now.y + event.movementY })
    },
  }
}
