import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { ensureElectron } from '../../electron/setup/ensure-electron.mjs'
import { projectRoot } from '../../electron/setup/project.mjs'
import { sandboxSwitches } from '../../electron/setup/sandbox.mjs'

/** The studio as a user has it open. */
export interface Studio {
  readonly app: ElectronApplication
  /** The first window, ready for input. */
  readonly page: Page
  /** Where this studio keeps its settings and recovery files. */
  readonly userData: string
  /** Closes the studio, and removes the folder unless it was handed in. */
  readonly close: () => Promise<void>
}

export interface LaunchOptions {
  /** An existing folder, to start again where an earlier studio ended; a fresh one without it. */
  readonly userData?: string
  /** Further arguments, as a file to open. */
  readonly args?: readonly string[]
  /** Added to the environment of the studio. */
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the built application and waits until it takes input. Throws when that takes longer than 30 s. */
export async function launchStudio(options: LaunchOptions = {}): Promise<Studio> {
  const userData = options.userData ?? mkdtempSync(path.join(tmpdir(), 'pentarch-'))
  const sandbox = sandboxSwitches(await ensureElectron())
  const app = await _electron.launch({
    args: [projectRoot, ...sandbox, ...(options.args ?? [])],
    env: { ...definedEnvironment(), STUDIO_USER_DATA: userData, ...options.env },
    timeout: 30_000,
  })
  holdAnswers(app)
  const page = await app.firstWindow({ timeout: 30_000 })
  await page.locator('[data-studio-state="ready"]').waitFor({ state: 'attached', timeout: 30_000 })
  const close = async () => {
    await app.close()
    if (options.userData === undefined) rmSync(userData, { recursive: true, force: true })
  }
  return { app, page, userData, close }
}

/**
 * Keeps what a function answers in the main process until it has been heard. An answer that is there at once belongs to a
 * promise that nothing holds: when V8 looks for garbage before it tells of it, Playwright hears that the promise is gone.
 */
function holdAnswers(app: ElectronApplication): void {
  const evaluate = app.evaluate.bind(app)
  const held = (run: unknown, given: unknown): Promise<unknown> =>
    evaluate(
      async (electron, { source, arg }) => {
        const { runInThisContext } = process.getBuiltinModule('node:vm')
        const called = runInThisContext(`(${source})`) as (main: typeof electron, arg: unknown) => unknown
        const answer = await called(electron, arg)
        await new Promise((resolve) => setImmediate(resolve))
        return answer
      },
      { source: String(run), arg: given },
    )
  Object.assign(app, { evaluate: held })
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
