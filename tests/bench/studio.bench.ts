import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, type Page } from '@playwright/test'
import { ensureElectron } from '../../electron/setup/ensure-electron.mjs'
import { sandboxSwitches } from '../../electron/setup/sandbox.mjs'
import { scenarioId } from '../../shared/base/ids'
import { designToData } from '../../shared/file/design-data'
import { serialiseWorkspace } from '../../shared/file/workspace-file'
import { foundPlaces } from '../../shared/views/layered/place-nodes'
import { launchStudio } from '../support/launch'
import { largeDesign } from '../support/random-design'
import { type Figure, figure, quantile } from './measure'
import { saveAndClose } from './save-and-close'

/** An Electron program that does nothing but show a page: what any start is measured against. */
const emptyProgram = `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => new BrowserWindow({ width: 1600, height: 1000 }).loadURL('data:text/html,<p>ready'))`

async function startEmpty(folder: string): Promise<number> {
  const sandbox = sandboxSwitches(await ensureElectron())
  const started = performance.now()
  const app = await _electron.launch({ args: [folder, ...sandbox] })
  await (await app.firstWindow()).locator('p').waitFor()
  const took = performance.now() - started
  await app.close()
  return took
}

async function startStudio(): Promise<number> {
  const started = performance.now()
  const studio = await launchStudio()
  const took = performance.now() - started
  await studio.close()
  return took
}

/** ms between two edits of a person who works fast; what follows an edit, as the search for gains, is over by then. */
const restMs = 1000

/** From the key that changes the design to the end of the frame that shows its score, ms. */
async function editToScore(page: Page, key: string): Promise<number> {
  await page.waitForTimeout(restMs)
  return page.evaluate(
    (pressed) =>
      new Promise<number>((resolve) => {
        const started = performance.now()
        const stop = window.studio.on('score:report', () => {
          stop()
          requestAnimationFrame(() => {
            // A message that is sent within a frame arrives when that frame has been drawn.
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => resolve(performance.now() - started)
            port2.postMessage(null)
          })
        })
        const target = document.activeElement ?? document.body
        const init = pressed === 'undo' ? { key: 'z', ctrlKey: true } : { key: pressed }
        target.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }))
      }),
    key,
  )
}

async function benchEdits(folder: string): Promise<number[]> {
  const file = path.join(folder, 'bench.pentarch')
  const drawn = largeDesign(120, 180)
  // What was drawn by hand stands where it was put.
  for (const place of foundPlaces(drawn)) drawn.placements.set(place.id, place)
  const design = designToData(drawn)
  const scenario = { id: scenarioId('scenario1'), name: 'Bench', design }
  writeFileSync(
    file,
    serialiseWorkspace({ name: 'Bench', profile: { concurrency: 4 }, scenarios: [scenario] }),
  )
  const studio = await launchStudio({ args: [file] })
  const samples: number[] = []
  const canvas = studio.page.locator('.canvas-surface')
  for (let run = 0; run < 25; run += 1) {
    // Tab goes to a service and selects it: the first one, as nothing is selected.
    await canvas.focus()
    await studio.page.keyboard.press('Escape')
    await studio.page.keyboard.press('Tab')
    const deleted = await editToScore(studio.page, 'Delete')
    const undone = await editToScore(studio.page, 'undo')
    if (run >= 3) samples.push(deleted, undone)
  }
  await saveAndClose(studio)
  return samples
}

/** The real application in a real window. */
export async function benchStudio(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-bench-'))
  writeFileSync(path.join(folder, 'main.cjs'), emptyProgram)
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'empty', main: 'main.cjs' }))
  const empty: number[] = []
  const studio: number[] = []
  for (let run = -1; run < 5; run += 1) {
    const [a, b] = [await startEmpty(folder), await startStudio()]
    if (run < 0) continue
    empty.push(a)
    studio.push(b)
  }
  const edits = await benchEdits(folder)
  rmSync(folder, { recursive: true, force: true })
  const ratio = quantile(studio, 0.5) / quantile(empty, 0.5)
  return [
    figure('start of an empty Electron window', empty),
    figure('cold start to the first screen', studio),
    figure('cold start against an empty window', [ratio], { of: 'median', atMost: 2 }, 'x'),
    figure('edit to score on screen, 300 elements', edits, { of: 'p95', atMost: 50 }),
  ]
}
