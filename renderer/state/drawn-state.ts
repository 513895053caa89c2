import type { StoreApi } from 'zustand'
import { nextFrame } from './next-frame'

/** Frames that an edit waits for its score: the second one draws it without. */
const patience = 2

/** A store as the page shows it. */
export interface DrawnState<State>
  extends Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** The next changes are drawn in one go: by `draw`, or in the second frame from now. */
  hold(): void
  /** What was held back is drawn in the next frame. */
  draw(): void
}

/**
 * Follows a store, so that an edit and the score that the main process sends a few milliseconds later are drawn in the
 * same frame: drawing a large canvas and a score panel one after the other takes twice as long. Any other change is
 * drawn at once.
 */
export function createDrawnState<State>(store: StoreApi<State>): DrawnState<State> {
  const listeners = new Set<(state: State, before: State) => void>()
  let shown = store.getState()
  let framesLeft = 0

  const show = (): void => {
    const before = shown
    shown = store.getState()
    if (shown !== before) for (const listener of listeners) listener(shown, before)
  }
  const tick = (): void => {
    framesLeft -= 1
    if (framesLeft > 0) nextFrame(tick)
    else show()
  }
  store.subscribe(() => {
    if (framesLeft === 0) show()
  })
  return {
    getState: () => shown,
    getInitialState: store.getInitialState,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    hold() {
      if (framesLeft > 0) return
      framesLeft = patience
      nextFrame(tick)
    },
    draw() {
      if (framesLeft > 0) framesLeft = 1
    },
  }
}
