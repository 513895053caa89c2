import type { Settings } from '../../shared/ipc/settings'
import { nextFrame } from '../state/next-frame'
import { useStudio } from '../state/studio-store'

/** Keeps language, theme and title of the page in step with the store, from now on. */
export function followAppearance(): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)')
  // Asking the system for its theme styles whatever waits for it, so it is asked only where it may have changed.
  let systemIsDark = system.matches
  document.documentElement.lang = languageOf(useStudio.getState().settings)
  const follow = (): void => show(systemIsDark)
  follow()
  useStudio.subscribe(follow)
  system.addEventListener('change', ({ matches }) => {
    systemIsDark = matches
    follow()
  })
}

const languageOf = ({ language }: Settings): 'zh-CN' | 'en' => (language === 'zh' ? 'zh-CN' : 'en')

function show(systemIsDark: boolean): void {
  const { settings, document: opened } = useStudio.getState()
  const page = document.documentElement
  const app = settings.language === 'zh' ? '五维架构' : 'Pentarch'
  const title = opened ? `${opened.workspace.name} – ${app}` : app
  if (document.title !== title) document.title = title
  const isDark = settings.theme === 'system' ? systemIsDark : settings.theme === 'dark'
  const theme = isDark && !settings.largeScreen ? 'dark' : 'light'
  // Setting an attribute of the page styles every element anew, even where it says what it said before.
  if (page.dataset.theme !== theme) page.dataset.theme = theme
  const screen = settings.largeScreen ? 'large' : 'usual'
  if (page.dataset.screen !== screen) page.dataset.screen = screen
  if (page.lang !== languageOf(settings)) nextFrame(sayLanguage)
}

/** Says the language in the frame after the one that shows the texts in it: it styles and sets every text once more. */
const sayLanguage = (): void => {
  setTimeout(() => {
    const language = languageOf(useStudio.getState().settings)
    if (document.documentElement.lang !== language) document.documentElement.lang = language
  })
}
