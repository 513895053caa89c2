import type { Viewport } from 'reactflow'
import { create } from 'zustand'
import type { Localized } from '../../../shared/base/localized'
import type { ViewKind } from '../../../shared/model/view-kind'
import type { Step, StudioState } from '../../state/studio-store'

/** A layout that is being worked out. */
export interface Arranging {
  readonly says: Localized
  /** When it began, ms of `performance.now`. */
  readonly since: number
  readonly cancel: () => void
}

/** A layout that was taken over, and can be taken back as if nobody had asked for it. */
export interface Arranged {
  readonly says: Localized
  /** The step that it is on the undo stack. */
  readonly step: Step
  /** What could be redone before it. */
  readonly redos: readonly Step[]
  readonly view: ViewKind
  /** What of the view was in sight before it. */
  readonly seen: Viewport | null
}

interface LayoutState {
  readonly arranging: Arranging | null
  readonly arranged: Arranged | null
}

export const useLayout = create<LayoutState>()(() => ({ arranging: null, arranged: null }))

/** Whether a layout is still what was done last, and on screen: any further edit keeps it. */
export const isOffered = (
  { undos, scenario, view, screen }: Pick<StudioState, 'undos' | 'scenario' | 'view' | 'screen'>,
  { step, view: arrangedIn }: Arranged,
): boolean =>
  undos.at(-1) === step && scenario === step.scenario && view === arrangedIn && screen === 'design'
