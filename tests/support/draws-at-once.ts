import { vi } from 'vitest'

/** A test looks at the page right after what it did: an edit is not held back for the score that follows it. */
vi.mock('../../renderer/state/next-frame', () => ({
  nextFrame: (draw: (now: number) => void) => draw(Infinity),
}))

/** Nothing scores what a test does. */
vi.mock('../../renderer/state/after-score', () => ({
  afterScore: (_revision: number, run: () => void) => run(),
}))
