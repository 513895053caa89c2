import { viewKinds, viewNames } from '../../../shared/model/view-kind'
import { useText } from '../../state/language'
import { changeSettings } from '../../state/session'
import { useStudio } from '../../state/studio-store'
import { showView } from '../../state/view'
import { Button, IconButton } from '../../ui/button'
import type { IconName } from '../../ui/icons'
import { Logo } from '../../ui/logo'
import { MenuButton } from '../../ui/menu'
import { Segmented } from '../../ui/segmented'
import { Tooltip } from '../../ui/tooltip'
import { action } from '../actions/registry'
import { texts } from '../texts'
import { useActionItems, useShortcut } from '../use-action-items'
import { ActionButton } from './action-button'
import { ScenarioTabs } from './scenario-tabs'
import { WorkspaceName } from './workspace-name'
import './top-bar.css'

/** Project and scenarios at the left; what concerns the whole window at the right. */
export function TopBar() {
  const text = useText()
  const hasDocument = useStudio((state) => state.document !== null)
  return (
    <header className="top-bar">
      <Logo size={20} />
      {hasDocument ? <OfDocument /> : <span className="top-bar-name">{text(texts.app)}</span>}
      <div className="top-bar-end">
        {hasDocument && <ForDocument />}
        <ThemeButton />
        <Tooltip text={text(texts.switchLanguage)}>
          <LanguageButton />
        </Tooltip>
      </div>
    </header>
  )
}

function OfDocument() {
  const saved = useStudio(({ document }) => document !== null && document.path !== null)
  return (
    <>
      <WorkspaceName />
      {saved && <span className="top-bar-ending">.pentarch</span>}
      <ScenarioTabs />
    </>
  )
}

function ForDocument() {
  const text = useText()
  const screen = useStudio((state) => state.screen)
  const { paletteOpen, mermaidOpen, sideOpen } = useStudio((state) => state.settings)
  const profileShortcut = useShortcut('view.profile')
  const files = useActionItems(['export.svg', 'export.mermaid'])
  const copies = useActionItems(['export.copy-svg', 'export.copy-mermaid'])
  return (
    <>
      {screen === 'design' && <ViewSwitch />}
      {screen === 'design' && (
        <div className="top-bar-panels">
          <ActionButton id="view.palette" pressed={paletteOpen} />
          <ActionButton id="view.mermaid" pressed={mermaidOpen} />
          <ActionButton id="view.side" pressed={sideOpen} />
        </div>
      )}
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
      <MenuButton label={text(texts.export)} groups={[files, copies]} align="end">
        {(opens) => (
          <Button variant="primary" icon="export" disabled={screen !== 'design'} {...opens}>
            {text(texts.export)}
          </Button>
        )}
      </MenuButton>
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

const themeIcons = { system: 'monitor', light: 'sun', dark: 'moon' } as const satisfies Record<
  string,
  IconName
>
const themes = ['system', 'light', 'dark'] as const

function ThemeButton() {
  const text = useText()
  const theme = useStudio((state) => state.settings.theme)
  const items = themes.map((choice) => ({
    id: choice,
    label: text(action(`view.theme-${choice}`).label),
    icon: themeIcons[choice],
    checked: choice === theme,
    onSelect: () => void changeSettings({ theme: choice }),
  }))
  return (
    <MenuButton label={text(texts.theme)} groups={[items]} align="end">
      {(opens) => <IconButton icon={themeIcons[theme]} label={text(texts.theme)} {...opens} />}
    </MenuButton>
  )
}

function LanguageButton() {
  const text = useText()
  const language = useStudio((state) => state.settings.language)
  return (
    <button
      type="button"
      className="icon-button top-bar-language"
      aria-label={text(texts.switchLanguage)}
      onClick={() => void changeSettings({ language: language === 'en' ? 'zh' : 'en' })}
    >
      {text(texts.otherLanguage)}
    </button>
  )
}
