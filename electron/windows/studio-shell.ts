import { app, type BrowserWindow, nativeTheme } from 'electron'
import type { Settings } from '../../shared/ipc/settings'
import type { RecentFile } from '../../shared/ipc/start'
import { showMenu } from './menu'
import type { MenuClicks } from './menu-template'
import { openStudioWindow, type StudioWindowOptions, showTitle, type TitleState } from './studio-window'

/** What the frame around the page shows. */
export interface ShellState extends TitleState {
  readonly settings: Settings
  readonly recents: readonly RecentFile[]
}

/**
 * ms after which the menu follows the page into another language. A menu bar in other letters has another height: done at
 * once, the page would be sized and laid out anew in the midst of drawing its first frame in that language.
 */
const menuAfter = 120

/** How many times larger everything is on a large screen. */
const largeZoom = 1.5

/** The studio's one window with its title, the menu and the theme; all follow the state that is shown. */
export class StudioShell {
  readonly #clicks: MenuClicks
  #window: BrowserWindow | null = null
  #shown: ShellState | null = null
  #menu: ReturnType<typeof setTimeout> | undefined

  constructor(clicks: MenuClicks) {
    this.#clicks = clicks
  }

  /** The window, while it is open. */
  readonly window = (): BrowserWindow | null => this.#window

  /** @returns once the window is on the screen. */
  async open(options: StudioWindowOptions): Promise<void> {
    const window = openStudioWindow(options)
    this.#window = window
    window.on('closed', () => {
      this.#window = null
    })
    // Every page begins at the usual size.
    window.webContents.on('dom-ready', () => this.#enlarge())
    if (this.#shown) showTitle(window, this.#shown, this.#shown.settings.language)
    await new Promise<void>((resolve) => {
      window.once('show', () => resolve())
    })
  }

  focus(): void {
    if (this.#window?.isMinimized()) this.#window.restore()
    this.#window?.focus()
  }

  /** Shows the page larger to a room than to one person. */
  #enlarge(): void {
    const large = this.#shown?.settings.largeScreen === true
    this.#window?.webContents.setZoomFactor(large ? largeZoom : 1)
  }

  /** Makes the frame say what is true now; called with every edit, so the menu is built only where it changes. */
  show(state: ShellState): void {
    const last = this.#shown
    this.#shown = state
    const { settings, recents, name } = state
    if (last?.settings.theme !== settings.theme) nativeTheme.themeSource = settings.theme
    if (last?.settings.largeScreen !== settings.largeScreen) this.#enlarge()
    if (this.#window) showTitle(this.#window, state, settings.language)
    const open = name !== null
    if (last?.settings === settings && last.recents === recents && (last.name !== null) === open) return
    clearTimeout(this.#menu)
    if (last && last.settings.language !== settings.language)
      this.#menu = setTimeout(() => this.#showMenu(state), menuAfter)
    else this.#showMenu(state)
  }

  #showMenu({ settings, recents, name }: ShellState): void {
    const mac = process.platform === 'darwin'
    showMenu({ settings, recents, open: name !== null, mac, development: !app.isPackaged }, this.#clicks)
  }
}
