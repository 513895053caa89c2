/*
 * What nobody waits for is done between frames, and never while a button of the pointer is down: a person drags something.
 */

/** ms of waiting for time between frames after which something is done in any case. */
const latest = 1000

let isPressed = false
const waiting = new Set<() => void>()

const press = (): void => {
  isPressed = true
}
const release = (): void => {
  isPressed = false
  const runs = [...waiting]
  waiting.clear()
  for (const run of runs) run()
}
window.addEventListener('pointerdown', press, { capture: true })
for (const end of ['pointerup', 'pointercancel', 'dragend', 'blur'])
  window.addEventListener(end, release, { capture: true })

/** Runs something once there is time for it. @returns calls it off. */
export function atLeisure(run: () => void): () => void {
  let isCalledOff = false
  const wait = (): void => {
    if (isPressed) {
      waiting.add(wait)
      return
    }
    requestIdleCallback(
      () => {
        if (isCalledOff) return
        if (isPressed) wait()
        else run()
      },
      { timeout: latest },
    )
  }
  wait()
  return () => {
    isCalledOff = true
    waiting.delete(wait)
  }
}
