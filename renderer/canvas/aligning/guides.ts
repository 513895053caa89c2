import { create } from 'zustand'
import type { Guides } from './snap-move'

interface GuideState extends Guides {
  /** Coordinates of what is dragged that are final, and not to be put on the grid. */
  readonly held: { readonly x: boolean; readonly y: boolean }
}

const none: GuideState = { lines: [], gaps: [], held: { x: false, y: false } }

/** What the drag under way lines up with. */
export const useGuides = create<GuideState>()(() => none)

export const showGuides = (state: GuideState): void => useGuides.setState(state)

export const clearGuides = (): void => {
  if (useGuides.getState() !== none) useGuides.setState(none, true)
}
