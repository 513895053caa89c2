import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Locale, Localized } from '../../shared/base/localized'
import { fitBounds, smallest, type WindowState } from './window-bounds'

export interface StudioWindowOptions {
  readonly preload: string
  /** Address of the page. */
  readonly page: string
  readonly state: WindowState | null
  /** Called before the window goes, with what to open it with next time. */
  readonly remember: (state: WindowState) => void
  /** Asks whether the window may go. */
  readonly mayClose: () => Promise<boolean>
}

/** What the title says of the open workspace. */
export interface TitleState {
  /** `null`: none is open. */
  readonly name: string | null
  readonly path: string | null
  readonly dirty: boolean
}

const appName: Localized = { en: 'Pentarch', zh: '五维架构' }

/** The ground of the page, so that nothing flashes before it is drawn. */
const background = (): string => (nativeTheme.shouldUseDarkColors ? '#12151B' : '#F6F7F9')

/** Opens the studio's window; it appears once its first frame is drawn. */
export function openStudioWindow({
  preload,
  page,
  state,
  remember,
  mayClose,
}: StudioWindowOptions): BrowserWindow {
  const display = state ? screen.getDisplayMatching(state.bounds) : screen.getPrimaryDisplay()
  const bounds = fitBounds(state?.bounds ?? null, display.workArea)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: Math.min(smallest.width, bounds.width),
    minHeight: Math.min(smallest.height, bounds.height),
    title: appName.en,
    backgroundColor: background(),
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  const load = (): void => {
    if (!window.isDestroyed()) void window.loadURL(page)
  }
  if (state?.maximised) window.maximize()
  const followTheme = (): void => window.setBackgroundColor(background())
  nativeTheme.on('updated', followTheme)
  window.on('closed', () => nativeTheme.off('updated', followTheme))
  window.on('page-title-updated', (event) => event.preventDefault())
  window.once('ready-to-show', () => window.show())
  // Every edit is in the main process already: a page that crashed is loaded again and handed them. Not in the same
  // turn, in which the window still counts as crashed and loads nothing.
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'crashed' || reason === 'oom') setImmediate(() => load())
  })
  window.on('close', (event) => {
    event.preventDefault()
    void mayClose().then((may) => {
      if (!may || window.isDestroyed()) return
      remember({ bounds: window.getNormalBounds(), maximised: window.isMaximized() })
      window.destroy()
    })
  })
  load()
  return window
}

/** Says in the title, and as the system shows such things, what is open and whether it is saved. */
export function showTitle(window: BrowserWindow, { name, path, dirty }: TitleState, language: Locale): void {
  window.setTitle(windowTitle(name, dirty, language))
  window.setDocumentEdited(dirty)
  window.setRepresentedFilename(path ?? '')
}

const windowTitle = (name: string | null, dirty: boolean, language: Locale): string =>
  name === null ? appName[language] : `${dirty ? '● ' : ''}${name} — ${appName[language]}`
