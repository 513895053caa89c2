import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, type Page } from '@playwright/test'
import { build } from 'vite'
import { ensureElectron } from '../../electron/setup/ensure-electron.mjs'
import { inProject } from '../../electron/setup/project.mjs'
import { sandboxSwitches } from '../../electron/setup/sandbox.mjs'
import { scenarioId } from '../../shared/base/ids'
import { designToData } from '../../shared/file/design-data'
import { serialiseWorkspace } from '../../shared/file/workspace-file'
import { foundPlaces } from '../../shared/views/layered/place-nodes'
import { launchStudio, type Studio } from '../support/launch'
import { largeDesign } from '../support/random-design'
import { dragFrom, overOne } from './dragging'
import { framesDuring } from './frames-during'
import { type Figure, figure } from './measure'
import { pan, zoomToAndFro } from './moving'
import { saveAndClose } from './save-and-close'
import { emptyWindowMemory, memoryFigures, windowMemory } from './window-memory'

/** Fewer where each takes half a second. */
const plainSteps = 20
const budget = { of: 'p95', atMost: 20 } as const
const memoryBudget = { of: 'median', atMost: 200 } as const

/** A workspace with a large design, all of it placed. */
function writeLarge(file: string, services: number): void {
  const design = largeDesign(services, services * 1.5)
  for (const place of foundPlaces(design)) design.placements.set(place.id, place)
  const scenario = { id: scenarioId('scenario1'), name: 'Bench', design: designToData(design) }
  writeFileSync(file, serialiseWorkspace({ name: 'Bench', profile: {}, scenarios: [scenario] }))
}

/** ms from the keys that ask for a layout of everything to the frame that offers to keep it. */
const arrangeAll = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const started = performance.now()
        const look = (): void => {
          if (document.querySelector('.layout-bar-box:not(.layout-bar-late)'))
            resolve(performance.now() - started)
          else requestAnimationFrame(look)
        }
        look()
        const init = { key: 'L', ctrlKey: true, shiftKey: true, bubbles: true, cancelable: true }
        document.body.dispatchEvent(new KeyboardEvent('keydown', init))
      }),
  )

/** ms from the keys that ask for a file to the frame that shows the picture of its design. */
async function openIn({ page, app }: Studio, file: string): Promise<number> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, file)
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const started = performance.now()
        const look = (): void => {
          if (document.querySelector('.far-plate:not([hidden])')) resolve(performance.now() - started)
          else requestAnimationFrame(look)
        }
        look()
        const init = { key: 'o', ctrlKey: true, bubbles: true, cancelable: true }
        document.body.dispatchEvent(new KeyboardEvent('keydown', init))
      }),
  )
}

/** ms that rules and catalogue take to load behind the start screen, with some to spare. */
const startedUp = 2500

/** The same in studios of their own, when all has been loaded that is loaded behind the start screen. */
async function openingsAtRest(file: string): Promise<number[]> {
  const openings: number[] = []
  for (let run = 0; run < 3; run += 1) {
    const studio = await launchStudio()
    await studio.page.waitForTimeout(startedUp)
    openings.push(await openIn(studio, file))
    await studio.close()
  }
  return openings
}

async function benchStudioWith(folder: string, services: number): Promise<Figure[]> {
  const file = path.join(folder, `${services}.pentarch`)
  writeLarge(file, services)
  const atRest = await openingsAtRest(file)
  const studio = await launchStudio()
  const { page, app } = studio
  const opened = await openIn(studio, file)
  // Scoring, the search for gains and the text beside the canvas come to rest.
  await page.waitForTimeout(6000)
  const resting = await windowMemory(app)
  const box = await page.locator('.canvas-surface').boundingBox()
  if (!box) throw new Error('there is no canvas')
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await page.keyboard.press('Shift+Digit1')
  await page.mouse.move(middle.x, middle.y)
  await page.waitForTimeout(1000)
  const whole = await framesDuring(page, () => pan(page))
  const zooming = await framesDuring(page, () => zoomToAndFro(page))
  const held = await overOne(page, '[data-service]', middle)
  const dragging = await framesDuring(page, () => dragFrom(page, held))
  await page.keyboard.press('Control+0')
  await page.waitForTimeout(1500)
  const near = await framesDuring(page, () => pan(page))
  const moved = await windowMemory(app)
  const arranging = await arrangeAll(page)
  await saveAndClose(studio)
  const of = `${services.toLocaleString('en')} services`
  return [
    figure(`opening ${of}`, atRest, { of: 'median', atMost: 500 }),
    figure(`opening ${of} during the start`, [opened], { of: 'median', atMost: 500 }),
    figure(`frame while the whole is panned, ${of}`, whole, budget),
    figure(`frame while the zoom changes, ${of}`, zooming, budget),
    figure(`frame while one is dragged, ${of}`, dragging, budget),
    figure(`frame while panned at 1:1, ${of}`, near, budget),
    figure(`arranging ${of}`, [arranging], { of: 'median', atMost: 2000 }),
    ...memoryFigures(`${of} opened`, resting, memoryBudget),
    ...memoryFigures(`${of} moved about`, moved, memoryBudget),
  ]
}

const plainProgram = `const { app, BrowserWindow } = require('electron')
const shown = process.argv.at(-1)
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1600, height: 1000 })
  if (shown === 'empty') window.loadURL('data:text/html,')
  else window.loadFile('plain-flow.html', { query: { nodes: shown } })
})`

/** Plain React Flow with as many nodes: how its frames come while the whole is panned. */
async function benchPlain(folder: string, nodes: number): Promise<Figure> {
  const app = await _electron.launch({
    args: [folder, ...sandboxSwitches(await ensureElectron()), `${nodes}`],
  })
  const page = await app.firstWindow()
  await page.locator('.react-flow__node').first().waitFor({ timeout: 60_000 })
  await page.mouse.move(800, 480)
  await page.waitForTimeout(2000)
  const frames = await framesDuring(page, () => pan(page, plainSteps))
  await app.close()
  return figure(`the same in plain React Flow, ${nodes.toLocaleString('en')} nodes`, frames)
}

async function buildPlain(folder: string): Promise<void> {
  writeFileSync(path.join(folder, 'main.cjs'), plainProgram)
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'plain', main: 'main.cjs' }))
  writeFileSync(
    path.join(folder, 'plain-flow.html'),
    '<!doctype html><link rel="stylesheet" href="./plain-flow.css"><body style="margin:0"><div id="root"></div><script src="./plain-flow.js"></script>',
  )
  await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: inProject('tests/bench/plain-flow.tsx'),
        formats: ['iife'],
        name: 'plain',
        fileName: () => 'plain-flow.js',
        cssFileName: 'plain-flow',
      },
    },
  })
}

/** Large designs in the real application, against plain React Flow in the same run. */
export async function benchFar(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-bench-far-'))
  await buildPlain(folder)
  const figures = memoryFigures('an empty window of the runtime', await emptyWindowMemory(folder))
  for (const count of [1000, 10_000]) {
    figures.push(...(await benchStudioWith(folder, count)), await benchPlain(folder, count))
  }
  rmSync(folder, { recursive: true, force: true })
  return figures
}
