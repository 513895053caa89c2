import { create } from 'zustand'

/** What lies over the window. */
export type Overlay =
  | 'commands'
  | 'find'
  | 'shortcuts'
  | 'house-rules'
  | 'patterns'
  | 'export'
  | 'perspectives'
  | 'timeline'
export type SideTab = 'score' | 'quantities' | 'inspector' | 'iterate' | 'session'

interface AppState {
  readonly overlay: Overlay | null
  readonly sideTab: SideTab
  /** Ids of what the palette ran, last first. */
  readonly recentCommands: readonly string[]
}

/** What the frame of the window shows; none of it belongs to a document. */
export const useApp = create<AppState>()(() => ({ overlay: null, sideTab: 'score', recentCommands: [] }))

export const showOverlay = (overlay: Overlay | null): void => useApp.setState({ overlay })
export const showSideTab = (sideTab: SideTab): void => useApp.setState({ sideTab })

/** How many of the commands that ran last the palette lists before all others. */
const recentCount = 5

export const noteCommand = (id: string): void =>
  useApp.setState(({ recentCommands }) => ({
    recentCommands: [id, ...recentCommands.filter((each) => each !== id)].slice(0, recentCount),
  }))
