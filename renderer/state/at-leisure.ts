/*
 * What nobody waits for is done between frames, and never while a button of the pointer is down or something is
 * dragged.
 */

/** ms of waiting for time between frames after which something is done in any case. */
const latest = 1000

/** By what a person is at work. The system takes the pointer away when something is dragged out of its place. */
const busy = { pointer: false, drag: false }
const waiting = new Set<() => void>()

const isBusy = (): boolean => busy.pointer || busy.drag
const set = (next: Partial<typeof busy>): void => {
  Object.assign(busy, next)
  if (isBusy()) return
  const runs = [...waiting]
  waiting.clear()
  for (const run of runs) run()
}
const changes = {
  pointerdown: { pointer: true, drag: false },
  pointerup: { pointer: false, drag: false },
  pointercancel: { pointer: false },
  dragstart: { drag: true },
  dragend: { drag: false },
  drop: { drag: false },
} as const
for (const [type, next] of Object.entries(changes))
  window.addEventListener(type, () => set(next), { capture: true })
// Of the window alone: elements lose the focus whenever a press gives it to another.
window.addEventListener('blur', () => set({ pointer: false, drag: false }))

/** Runs something once there is time for it. @returns calls it off. */
export function atLeisure(run: () => void): () => void {
  let isCalledOff = false
  const wait = (): void => {
    if (isBusy()) {
      waiting.add(wait)
      return
    }
    requestIdleCallback(
      () => {
        if (isCalledOff) return
        if (isBusy()) wait()
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
