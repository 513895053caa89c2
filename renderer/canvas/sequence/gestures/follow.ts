/** What follows a pressed pointer until it is let go or called off. */
export interface Follower {
  /** The pointer has moved beyond what a hand does while it clicks. */
  move(event: PointerEvent): void
  /** It was let go; `moved`: it had been dragged. */
  end(event: PointerEvent, moved: boolean): void
  cancel(): void
}

/** px that the pointer may move and still have clicked. */
const clickTolerance = 4

let callOffCurrent: (() => void) | null = null

/** Ends the gesture under way without a change. @returns whether there was one. */
export function callOffGesture(): boolean {
  if (!callOffCurrent) return false
  callOffCurrent()
  return true
}

/** Follows the pointer from a press on, wherever it goes. */
export function follow(
  press: { readonly clientX: number; readonly clientY: number },
  follower: Follower,
): void {
  callOffGesture()
  const listening = new AbortController()
  let moved = false
  const stop = (): void => {
    listening.abort()
    callOffCurrent = null
  }
  const { signal } = listening
  window.addEventListener(
    'pointermove',
    (event) => {
      moved ||= Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) > clickTolerance
      if (moved) follower.move(event)
    },
    { signal },
  )
  window.addEventListener(
    'pointerup',
    (event) => {
      stop()
      follower.end(event, moved)
    },
    { signal },
  )
  callOffCurrent = () => {
    stop()
    follower.cancel()
  }
  window.addEventListener('pointercancel', callOffCurrent, { signal })
}
