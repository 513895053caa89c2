import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import type { Rectangle } from 'electron'
import type { Settings } from '../../shared/ipc/settings'
import { launchStudio } from './launch'
import { type Chosen, chooseBefore } from './settings-before'
import { StudioPage } from './studio-page'

/** In the page: what it asks the main process by. */
declare const studio: {
  invoke(channel: 'app:start', args: object): Promise<{ value: { settings: Settings } }>
  invoke(channel: 'settings:change', args: Settings): Promise<unknown>
}

interface Opened {
  readonly running: StudioPage
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
      return this.#opened.running
    }
    await this.#reset(opened, chosen).catch((cause: unknown) => {
      // Now and then V8 collects what a call into the main process answers before it is read. All of this can be repeated.
      if (!String(cause).includes('was garbage collected')) throw cause
      return this.#reset(opened, chosen)
    })
    return opened.running
  }

  async end(): Promise<void> {
    await this.#opened?.running.quit()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #launch(chosen: Chosen): Promise<Opened> {
    const userData = path.join(this.#folder, 'user-data')
    chooseBefore(userData, chosen)
    const running = await StudioPage.of(await launchStudio({ userData }))
    const settings = await running.page.evaluate(async () => {
      const started = await studio.invoke('app:start', {})
      return started.value.settings
    })
    return { running, settings, bounds: await boundsOf(running) }
  }

  async #reset({ running, settings, bounds }: Opened, chosen: Chosen): Promise<void> {
    await running.dialogs.forget()
    if (await running.hasWorkspace()) await running.chooseFromMenu('file.close')
    await expect.poll(() => running.hasWorkspace()).toBe(false)
    await running.page.evaluate((before) => studio.invoke('settings:change', before), {
      ...settings,
      ...chosen,
    })
    await running.app.evaluate(
      ({ BrowserWindow }, at) => BrowserWindow.getAllWindows()[0]?.setBounds(at),
      bounds,
    )
    await expect.poll(() => boundsOf(running)).toEqual(bounds)
    await running.restPointer()
    await running.page.reload()
    await running.page.locator('[data-studio-state="ready"]').waitFor({ state: 'attached' })
  }
}

/** Where the window is, and how large with its frame and menu, whose height changes with the language. */
async function boundsOf({ app }: StudioPage): Promise<Rectangle> {
  const bounds = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  if (!bounds) throw new Error('there is no window')
  return bounds
}
