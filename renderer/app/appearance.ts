import type { Settings } from '../../shared/ipc/settings'
import { useStudio } from '../state/studio-store'

const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)')

/** The theme that is drawn: the chosen one, or the system's. */
function shownTheme(theme: Settings['theme']): 'light' | 'dark' {
  if (theme !== 'system') return theme
  return prefersDark().matches ? 'dark' : 'light'
}

/** Keeps language, theme and title of the page in step with the store, from now on. */
export function followAppearance(): void {
  show()
  useStudio.subscribe(show)
  prefersDark().addEventListener('change', show)
}

function show(): void {
  const { settings, document: opened } = useStudio.getState()
  const page = document.documentElement
  // A title, and asking the system for its theme, style whatever waits for it: both come before anything that waits.
  const app = settings.language === 'zh' ? '五维架构' : 'Pentarch'
  const title = opened ? `${opened.workspace.name} – ${app}` : app
  if (document.title !== title) document.title = title
  const theme = settings.largeScreen ? 'light' : shownTheme(settings.theme)
  // Setting an attribute of the page styles every element anew, even where it says what it said before.
  const language = settings.language === 'zh' ? 'zh-CN' : 'en'
  if (page.lang !== language) page.lang = language
  if (page.dataset.theme !== theme) page.dataset.theme = theme
  const screen = settings.largeScreen ? 'large' : 'usual'
  if (page.dataset.screen !== screen) page.dataset.screen = screen
}
