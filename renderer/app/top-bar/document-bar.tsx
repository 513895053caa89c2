import { viewKinds, viewNames } from '../../../shared/model/view-kind'
import { PerspectiveMenu } from '../../features/perspectives/perspective-menu'
import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { showView } from '../../state/view'
import { Button } from '../../ui/button'
import { Segmented } from '../../ui/segmented'
import { Tooltip } from '../../ui/tooltip'
import { action } from '../actions/registry'
import { showOverlay } from '../app-state'
import { texts } from '../texts'
import { useShortcut } from '../use-action-items'
import { ActionButton } from './action-button'
import { ScenarioTabs } from './scenario-tabs'
import { WorkspaceName } from './workspace-name'

/** What is open: the workspace and its scenarios. */
export function OfDocument() {
  const saved = useStudio(({ document }) => document !== null && document.path !== null)
  return (
    <>
      <WorkspaceName />
      {saved && <span className="top-bar-ending">.pentarch</span>}
      <ScenarioTabs />
    </>
  )
}

/** What can be done with it. */
export function ForDocument() {
  const text = useText()
  const screen = useStudio((state) => state.screen)
  const { paletteOpen, mermaidOpen, sideOpen } = useStudio((state) => state.settings)
  const profileShortcut = useShortcut('view.profile')
  const exportShortcut = useShortcut('export.open')
  return (
    <>
      {(screen === 'design' || screen === 'compare') && <ViewSwitch />}
      {screen === 'design' && (
        <div className="top-bar-panels">
          <ActionButton id="view.palette" pressed={paletteOpen} />
          <ActionButton id="view.mermaid" pressed={mermaidOpen} />
          <ActionButton id="view.side" pressed={sideOpen} />
        </div>
      )}
      <ActionButton id="view.compare" pressed={screen === 'compare'} />
      <ActionButton id="view.handover" pressed={screen === 'handover'} />
      <PerspectiveMenu onCompare={() => showOverlay('perspectives')} />
      <Tooltip text={text(action('view.profile').label)} shortcut={profileShortcut}>
        <Button
          icon="profile"
          className="top-bar-profile"
          aria-label={text(texts.profile)}
          aria-pressed={screen === 'profile'}
          onClick={() => void action('view.profile').run()}
        >
          <span className="top-bar-wide">{text(texts.profile)}</span>
        </Button>
      </Tooltip>
      <Tooltip text={text(action('export.open').label)} shortcut={exportShortcut}>
        <Button
          variant="primary"
          icon="export"
          disabled={screen !== 'design'}
          onClick={() => void action('export.open').run()}
        >
          {text(texts.export)}
        </Button>
      </Tooltip>
    </>
  )
}

/** Which view of the design is on screen. */
function ViewSwitch() {
  const text = useText()
  const view = useStudio((state) => state.view)
  const choices = viewKinds.map((value) => ({ value, label: text(viewNames[value]) }))
  return (
    <Segmented
      label={text(texts.views)}
      choices={choices}
      value={view}
      onChange={(chosen) => showView(chosen)}
    />
  )
}
