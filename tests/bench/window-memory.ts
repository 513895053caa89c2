import { readFileSync } from 'node:fs'
import { _electron, type ElectronApplication } from '@playwright/test'
import { ensureElectron } from '../../electron/setup/ensure-electron.mjs'
import { sandboxSwitches } from '../../electron/setup/sandbox.mjs'
import { type Figure, figure } from './measure'

/** What the process of a window takes, MB. */
export interface WindowMemory {
  /** All its pages that are in memory, those of the runtime's program file among them, which all processes share. */
  readonly workingSet: number
  /** Pages that no other process has; `null` where the system does not say. */
  readonly own: number | null
}

/** Asks what the process of the first window takes now. */
export async function windowMemory(app: ElectronApplication): Promise<WindowMemory> {
  const metrics = await app.evaluate(({ app }) => app.getAppMetrics())
  const tab = metrics.find(({ type }) => type === 'Tab')
  return {
    workingSet: (tab?.memory.workingSetSize ?? 0) / 1024,
    own: tab?.memory.privateBytes ? tab.memory.privateBytes / 1024 : ownPages(tab?.pid),
  }
}

/** MB of a process that no other has, as Linux counts them. */
function ownPages(pid: number | undefined): number | null {
  if (process.platform !== 'linux' || pid === undefined) return null
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  const kilobytes = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)].map(([, value]) => Number(value))
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024
}

/** What a window of the same runtime takes that shows nothing: the floor that no page can be below. */
export async function emptyWindowMemory(folder: string): Promise<WindowMemory> {
  const app = await _electron.launch({ args: [folder, ...sandboxSwitches(await ensureElectron()), 'empty'] })
  const page = await app.firstWindow()
  await page.waitForTimeout(3000)
  const memory = await windowMemory(app)
  await app.close()
  return memory
}

/**
 * @param budget of the window's own pages, which are what it costs: the others are those of the program file and bitmaps
 * that it shares. Where the system does not tell them apart, of all pages.
 */
export function memoryFigures(
  of: string,
  { workingSet, own }: WindowMemory,
  budget?: Figure['budget'],
): Figure[] {
  if (own === null) return [figure(`memory, ${of}`, [workingSet], budget, 'MB')]
  return [
    figure(`memory of its own, ${of}`, [own], budget, 'MB'),
    figure(`with what it shares, ${of}`, [workingSet], undefined, 'MB'),
  ]
}
