import { endPresentation, toggleZenInPlace } from '../../canvas'
import { usePresenting } from '../../state/presenting'
import { changeSettings } from '../../state/settings'
import { useStudio } from '../../state/studio-store'
import { type SideTab, showSideTab } from '../app-state'

/** Shows a tab of the side panel, for which there is no room in zen mode and while something is presented. */
export async function showSidePanel(tab: SideTab): Promise<void> {
  endPresentation()
  if (usePresenting.getState().zen) toggleZenInPlace()
  showSideTab(tab)
  if (!useStudio.getState().settings.sideOpen) await changeSettings({ sideOpen: true })
}
