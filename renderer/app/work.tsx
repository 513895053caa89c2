/*
 * Everything of the window that the start screen does without, as one module that is loaded behind it: canvases, panels,
 * catalogue and commands are nine tenths of the window's code.
 */

import { CompareScreen } from '../features/compare/compare-screen'
import { ExportDialog } from '../features/export/export-dialog'
import { HandoverScreen } from '../features/handover/handover-screen'
import { HouseRules } from '../features/house-rules/house-rules'
import { ImportDialog } from '../features/import/import-dialog'
import { PatternLibrary } from '../features/patterns/pattern-library'
import { PerspectivesDialog } from '../features/perspectives/perspectives-dialog'
import { StatusBar } from '../features/status/status-bar'
import { TimelineDialog } from '../features/timeline/timeline-dialog'
import { listenToSearch } from '../state/improve'
import { askFinding } from '../state/open-mention'
import { loadAdopt } from '../state/open-workspace'
import { listenToPlans } from '../state/plans'
import { show } from '../state/session'
import { changeSettings } from '../state/settings'
import { useStudio } from '../state/studio-store'
import { showOverlay, showSideTab, useApp } from './app-state'
import { CommandPalette } from './command-palette/command-palette'
import { DesignScreen } from './design-screen'
import { listenToDrops } from './drop-files'
import { ProfileScreen } from './profile-screen'
import { runFromMenu } from './run-from-menu'
import { duplicateScenario } from './scenario-edits'
import { onKey } from './shortcuts/on-key'
import { ShortcutSheet } from './shortcuts/shortcut-sheet'
import { ForDocument, OfDocument } from './top-bar/document-bar'

/** Makes a second scenario of the open one, to be changed and compared. */
function duplicateAndCompare(): void {
  const { scenario } = useStudio.getState()
  if (scenario) duplicateScenario(scenario)
}

/** Leaves whatever lies over the design and opens the finding of an audit in the side panel. */
function showFinding(audit: string): void {
  show('design')
  showSideTab('score')
  if (!useStudio.getState().settings.sideOpen) void changeSettings({ sideOpen: true })
  askFinding(audit)
}

/** The screens of a document. */
function Screens() {
  const screen = useStudio((state) => state.screen)
  return (
    <>
      {screen === 'profile' && <ProfileScreen />}
      {screen === 'design' && <DesignScreen />}
      {screen === 'compare' && <CompareScreen onDuplicate={duplicateAndCompare} />}
      {screen === 'handover' && <HandoverScreen onFinding={showFinding} />}
      {screen !== 'start' && <StatusBar />}
    </>
  )
}

/** What lies over the window. */
function Overlays() {
  const overlay = useApp((state) => state.overlay)
  return (
    <>
      {overlay === 'commands' && <CommandPalette />}
      {overlay === 'find' && <CommandPalette places />}
      {overlay === 'shortcuts' && <ShortcutSheet />}
      {overlay === 'house-rules' && <HouseRules onClose={() => showOverlay(null)} />}
      {overlay === 'perspectives' && <PerspectivesDialog onClose={() => showOverlay(null)} />}
      {overlay === 'timeline' && <TimelineDialog onClose={() => showOverlay(null)} />}
      {overlay === 'export' && <ExportDialog onClose={() => showOverlay(null)} />}
      <ImportDialog />
      {overlay === 'patterns' && (
        <PatternLibrary onClose={() => showOverlay(null)} onInserted={() => showSideTab('inspector')} />
      )}
    </>
  )
}

export const work = {
  Screens,
  Overlays,
  OfDocument,
  ForDocument,
  onKey,
  runFromMenu,
  /** Listens to what the main process says of a search and to files that are dropped, from now on. */
  begin: () => {
    listenToSearch()
    listenToPlans()
    listenToDrops()
    void loadAdopt()
  },
} as const
