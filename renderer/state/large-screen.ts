import type { Settings } from '../../shared/ipc/settings'
import { changeSettings } from './settings'
import { useStudio } from './studio-store'

/** The panels as they stood before the window was shown to a room. */
let before: Pick<Settings, 'paletteOpen' | 'mermaidOpen'> | null = null

/** Shows the window to a room, without the panels that only one person works with; or again as it was. */
export async function toggleLargeScreen(): Promise<void> {
  const { largeScreen, paletteOpen, mermaidOpen } = useStudio.getState().settings
  const panels = largeScreen ? before : { paletteOpen: false, mermaidOpen: false }
  before = largeScreen ? null : { paletteOpen, mermaidOpen }
  await changeSettings({ largeScreen: !largeScreen, ...panels })
}
