import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base } from '@playwright/test'
import { hasDisplay, startDisplay } from '../../electron/setup/display.mjs'
import { launchStudio } from './launch'
import { StudioPage } from './studio-page'

/** What a person chose in earlier sessions. */
interface Chosen {
  readonly language: 'en' | 'zh'
  readonly theme: 'light' | 'dark'
}

interface Start {
  /** A workspace to begin with, as by a double click on it. */
  readonly file?: string
}

interface Fixtures {
  readonly chosen: Chosen
  /** A folder of this test alone. */
  readonly folder: string
  /** Starts the studio; a second time, with the user data that the first one left. */
  readonly start: (options?: Start) => Promise<StudioPage>
  /** A studio at its start screen. */
  readonly studio: StudioPage
}

/** Tests of the real application: each with user data of its own, and nothing left running. */
export const test = base.extend<Fixtures, { readonly display: string | undefined }>({
  // A display that only programs see, where there is no screen.
  display: [
    async ({ browserName: _ }, use) => {
      const stop = hasDisplay() ? undefined : await startDisplay()
      await use(process.env.DISPLAY)
      stop?.()
    },
    { scope: 'worker', auto: true },
  ],
  chosen: [{ language: 'en', theme: 'light' }, { option: true }],
  folder: async ({ chosen: _ }, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  start: async ({ chosen, folder }, use) => {
    const userData = path.join(folder, 'user-data')
    const started: StudioPage[] = []
    await use(async ({ file } = {}) => {
      if (started.length === 0) choose(userData, chosen)
      const studio = await StudioPage.of(await launchStudio({ userData, args: file ? [file] : [] }))
      started.push(studio)
      return studio
    })
    for (const studio of started) if (studio.runs()) await studio.quit()
  },
  studio: async ({ start }, use) => {
    await use(await start())
  },
})

/** Leaves the settings that a person would have, so that a test does not depend on the language of the computer. */
function choose(userData: string, chosen: Chosen): void {
  mkdirSync(userData)
  writeFileSync(path.join(userData, 'settings.json'), JSON.stringify({ settings: chosen }))
}
