import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import type { Rectangle } from 'electron'
import type { Settings } from '../../shared/ipc/settings'
import { launchStudio } from './launch'
import { type Chosen, chooseBefore } from './settings-before'
import { StudioPage } from './studio-page'

/** What the page can ask of the main process; the tests ask it in the page's stead. */
type Asking = {
  readonly studio: {
    invoke(channel: 'app:start', args: object): Promise<{ value: { settings: Settings } }>
    invoke(channel: 'settings:change', args: Settings): Promise<unknown>
  }
}

interface Opened {
  readonly studio: StudioPage
  readonly settings: Settings
  readonly bounds: Rectangle
}

/**
 * One studio that test after test takes over, since starting one takes longer than most tests. Each finds it as after a
 * start: no workspace, the settings and the size of the first start, a page that was loaded anew. Only the process is
 * older, and with it the clipboard and the list of recent workspaces. After a failure the next test starts another.
 */
export class KeptStudio {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'pentarch-kept-'))
  #opened: Opened | undefined

  /** The studio at its start screen. */
  async atStart(chosen: Chosen): Promise<StudioPage> {
    const opened = this.#opened
    if (!opened) {
      this.#opened = await this.#launch(chosen)
      return this.#opened.studio
    }
    await this.#reset(opened, chosen).catch((cause: unknown) => {
      // Now and then V8 collects what a call into the main process answers before it is read. All of this can be repeated.
      if (!String(cause).includes('was garbage collected')) throw cause
      return this.#reset(opened, chosen)
    })
    return opened.studio
  }

  async end(): Promise<void> {
    await this.#opened?.studio.quit()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #launch(chosen: Chosen): Promise<Opened> {
    const userData = path.join(this.#folder, 'user-data')
    chooseBefore(userData, chosen)
    const studio = await StudioPage.of(await launchStudio({ userData }))
    const settings = await studio.page.evaluate(async () => {
      const started = await (globalThis as unknown as Asking).studio.invoke('app:start', {})
      return started.value.settings
    })
    return { studio, settings, bounds: await boundsOf(studio) }
  }

  async #reset({ studio, settings, bounds }: Opened, chosen: Chosen): Promise<void> {
    await studio.dialogs.forget()
    if (await studio.hasWorkspace()) await studio.chooseFromMenu('file.close')
    await expect.poll(() => studio.hasWorkspace()).toBe(false)
    await studio.page.evaluate(
      (before) => (globalThis as unknown as Asking).studio.invoke('settings:change', before),
      { ...settings, ...chosen },
    )
    await studio.app.evaluate(
      ({ BrowserWindow }, at) => BrowserWindow.getAllWindows()[0]?.setBounds(at),
      bounds,
    )
    await expect.poll(() => boundsOf(studio)).toEqual(bounds)
    await studio.restPointer()
    await studio.page.reload()
    await studio.page.locator('[data-studio-state="ready"]').waitFor({ state: 'attached' })
  }
}

/** Where the window is, and how large with its frame and menu, whose height changes with the language. */
async function boundsOf(studio: StudioPage): Promise<Rectangle> {
  const bounds = await studio.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  )
  if (!bounds) throw new Error('there is no window')
  return bounds
}
