import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'

/** What all pictures of the comparison are moved and enlarged by, px and a factor. */
interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

const [least, most] = [0.05, 4]
/** px that a press may move and still be none of the picture. */
const slop = 4

/** ms after the last movement when it is over. */
const rest = 150

/** Moves and enlarges all pictures in an element together: by dragging, by the wheel, with Ctrl to zoom. */
export function usePanning(area: RefObject<HTMLElement | null>): {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
} {
  const pressed = useRef<{ readonly x: number; readonly y: number } | null>(null)
  useEffect(() => {
    const element = area.current
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault()
      const now = viewportOf(element)
      if (!event.ctrlKey && !event.metaKey) {
        showAt(element, { ...now, x: now.x - event.deltaX, y: now.y - event.deltaY })
        return
      }
      const zoom = Math.min(Math.max(now.zoom * Math.exp(-event.deltaY / 300), least), most)
      const pane = event.target instanceof Element ? event.target.closest('.compare-pane-view') : null
      const box = pane?.getBoundingClientRect()
      const at = { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
      const ratio = zoom / now.zoom
      showAt(element, { x: at.x - (at.x - now.x) * ratio, y: at.y - (at.y - now.y) * ratio, zoom })
    }
    // React's own wheel handlers are passive, and the window would scroll.
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [area])
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
      const now = viewportOf(area.current)
      showAt(area.current, { ...now, x: now.x + event.movementX, y: now.y + event.movementY })
    },
  }
}

const viewports = new WeakMap<HTMLElement, Viewport>()
const waiting = new WeakMap<HTMLElement, number>()

const viewportOf = (element: HTMLElement | null): Viewport =>
  (element && viewports.get(element)) ?? { x: 0, y: 0, zoom: 1 }

/**
 * Moves and enlarges all pictures in an element. While that goes on, each is a layer of its own, which is moved and
 * stretched as it is; once it rests, it is drawn as sharp as anything.
 */
export function showAt(element: HTMLElement | null, viewport: Viewport): void {
  if (!element) return
  viewports.set(element, viewport)
  const { x, y, zoom } = viewport
  for (const { style } of picturesIn(element)) {
    style.transform = `translate(${x}px, ${y}px) scale(${zoom})`
    style.willChange = 'transform'
  }
  window.clearTimeout(waiting.get(element))
  const settle = (): void => {
    for (const { style } of picturesIn(element)) style.willChange = ''
  }
  waiting.set(element, window.setTimeout(settle, rest))
}

const picturesIn = (element: HTMLElement) => [...element.querySelectorAll<HTMLElement>('.compare-picture')]
