import type { StoreApi } from 'zustand'
import { nextFrame } from './next-frame'

/** ms between the first frame after an edit and the one that draws it without its score: two frames of 60 a second. */
const patience = 30

/** A store as the page shows it. */
export interface DrawnState<State>
  extends Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** The next changes are drawn in one go: by `draw`, or in the third frame from now. */
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
  let held = false
  /** Tells a hold from an earlier one, whose frame may still be to come. */
  let holds = 0
  let waiting: (() => void)[] = []

  const show = (): void => {
    const before = shown
    shown = store.getState()
    if (shown !== before) for (const listener of listeners) listener(shown, before)
  }
  const release = (): void => {
    held = false
    show()
    const runs = waiting
    waiting = []
    for (const run of runs) run()
  }
  const wait = (hold: number, until: number): void =>
    nextFrame((now) => {
      if (hold !== holds || !held) return
      if (now < until) wait(hold, until)
      else release()
    })
  store.subscribe(() => {
    if (!held) show()
  })
  return {
    getState: () => shown,
    getInitialState: store.getInitialState,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    hold() {
      if (held) return
      held = true
      holds += 1
      const hold = holds
      nextFrame((now) => {
        if (held && hold === holds) wait(hold, now + patience)
      })
    },
    draw() {
      if (held) release()
    },
    whenShown(run) {
      if (held) waiting.push(run)
      else run()
    },
  }
}
