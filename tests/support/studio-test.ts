import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base } from '@playwright/test'
import { hasDisplay, startDisplay } from '../../electron/setup/display.mjs'
import { KeptStudio } from './kept-studio'
import { launchStudio } from './launch'
import { type Chosen, chooseBefore } from './settings-before'
import { StudioPage } from './studio-page'

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
  /** A studio at its start screen. An earlier test may have left it: see `KeptStudio`. */
  readonly studio: StudioPage
}

interface WorkerFixtures {
  readonly display: string | undefined
  readonly kept: KeptStudio
}

/**
 * Tests of the real application. What is about a start, user data or the process itself takes `start`, whose studio
 * belongs to the test alone; everything else takes `studio`.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  // A display that only programs see, where there is no screen.
  display: [
    async ({ browserName: _ }, use) => {
      const stop = hasDisplay() ? undefined : await startDisplay()
      await use(process.env.DISPLAY)
      stop?.()
    },
    { scope: 'worker', auto: true },
  ],
  kept: [
    async ({ display: _ }, use) => {
      const kept = new KeptStudio()
      await use(kept)
      await kept.end()
    },
    { scope: 'worker' },
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
      if (started.length === 0) chooseBefore(userData, chosen)
      const studio = await StudioPage.of(await launchStudio({ userData, args: file ? [file] : [] }))
      started.push(studio)
      return studio
    })
    for (const studio of started) if (studio.runs()) await studio.quit()
  },
  studio: async ({ chosen, kept }, use) => {
    await use(await kept.atStart(chosen))
  },
})
