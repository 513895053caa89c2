import { create } from 'zustand'

/** What lies over the window. */
export type Overlay = 'commands' | 'shortcuts' | 'house-rules' | 'patterns'
export type SideTab = 'score' | 'quantities' | 'inspector'

interface AppState {
  readonly overlay: Overlay | null
  readonly sideTab: SideTab
}

/** What the frame of the window shows; none of it belongs to a document. */
export const useApp = create<AppState>()(() => ({ overlay: null, sideTab: 'score' }))

export const showOverlay = (overlay: Overlay | null): void => useApp.setState({ overlay })
export const showSideTab = (sideTab: SideTab): void => useApp.setState({ sideTab })
