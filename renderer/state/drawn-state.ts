import type { StoreApi } from 'zustand'
import { nextFrame } from './next-frame'

/** Frames that an edit waits for its score: the second one draws it without. */
const patience = 2

/** A store as the page shows it. */
export interface DrawnState<State>
  extends Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** The next changes are drawn in one go: by `draw`, or in the second frame from now. */
  hold(): void
  /** What was held back is shown now, without waiting for a frame to begin: the next one draws it. */
  draw(): void
  /** Runs when nothing is held back any more; at once where nothing is. For what would only make a frame of its own. */
  whenShown(run: () => void): void
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
  /** Tells a hold from an earlier one, whose frame may still be to come. */
  let holds = 0
  let waiting: (() => void)[] = []

  const show = (): void => {
    const before = shown
    shown = store.getState()
    if (shown !== before) for (const listener of listeners) listener(shown, before)
  }
  const release = (): void => {
    framesLeft = 0
    show()
    const runs = waiting
    waiting = []
    for (const run of runs) run()
  }
  const tick = (hold: number): void => {
    if (hold !== holds || framesLeft === 0) return
    framesLeft -= 1
    if (framesLeft > 0) nextFrame(() => tick(hold))
    else release()
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
      holds += 1
      const hold = holds
      nextFrame(() => tick(hold))
    },
    draw() {
      if (framesLeft > 0) release()
    },
    whenShown(run) {
      if (framesLeft > 0) waiting.push(run)
      else run()
    },
  }
}
