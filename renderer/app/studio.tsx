import { HouseRules } from '../features/house-rules/house-rules'
import { PatternLibrary } from '../features/patterns/pattern-library'
import { StartScreen } from '../features/start/start-screen'
import { StatusBar } from '../features/status/status-bar'
import { useText } from '../state/language'
import { dismissNotice, useStudio } from '../state/studio-store'
import { Toasts } from '../ui/toasts'
import { showOverlay, showSideTab, useApp } from './app-state'
import { CommandPalette } from './command-palette/command-palette'
import { DesignScreen } from './design-screen'
import { ProfileScreen } from './profile-screen'
import { ShortcutSheet } from './shortcuts/shortcut-sheet'
import { texts } from './texts'
import { TopBar } from './top-bar/top-bar'
import './studio.css'

/** The whole window. */
export function Studio() {
  const screen = useStudio((state) => state.screen)
  const overlay = useApp((state) => state.overlay)
  return (
    <div className="studio">
      <TopBar />
      {screen === 'start' && <StartScreen />}
      {screen === 'profile' && <ProfileScreen />}
      {screen === 'design' && <DesignScreen />}
      {screen !== 'start' && <StatusBar />}
      {overlay === 'commands' && <CommandPalette />}
      {overlay === 'find' && <CommandPalette places />}
      {overlay === 'shortcuts' && <ShortcutSheet />}
      {overlay === 'house-rules' && <HouseRules onClose={() => showOverlay(null)} />}
      {overlay === 'patterns' && (
        <PatternLibrary onClose={() => showOverlay(null)} onInserted={() => showSideTab('inspector')} />
      )}
      <Notices />
    </div>
  )
}

function Notices() {
  const text = useText()
  const notices = useStudio((state) => state.notices)
  const items = notices.map((notice) => ({ ...notice, text: text(notice.text) }))
  return <Toasts items={items} closeLabel={text(texts.dismiss)} onDismiss={dismissNotice} />
}
