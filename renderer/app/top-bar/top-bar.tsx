import { useText } from '../../state/language'
import { changeSettings } from '../../state/settings'
import { useStudio } from '../../state/studio-store'
import { IconButton } from '../../ui/button'
import type { IconName } from '../../ui/icons'
import { Logo } from '../../ui/logo'
import { MenuButton } from '../../ui/menu'
import { Tooltip } from '../../ui/tooltip'
import { themeNames } from '../actions/setting-actions'
import { texts } from '../texts'
import { useWork } from '../work-store'
import './top-bar.css'

/** Project and scenarios at the left; what concerns the whole window at the right. */
export function TopBar() {
  const text = useText()
  const work = useWork()
  const hasDocument = useStudio((state) => state.document !== null)
  return (
    <header className="top-bar">
      <Logo size={20} />
      {hasDocument && work ? <work.OfDocument /> : <span className="top-bar-name">{text(texts.app)}</span>}
      <div className="top-bar-end">
        {hasDocument && work && <work.ForDocument />}
        <ThemeButton />
        <Tooltip text={text(texts.switchLanguage)}>
          <LanguageButton />
        </Tooltip>
      </div>
    </header>
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
    label: text(themeNames[choice]),
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
