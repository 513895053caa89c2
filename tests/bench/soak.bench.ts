import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { scenarioId } from '../../shared/base/ids'
import { designToData } from '../../shared/file/design-data'
import { serialiseWorkspace } from '../../shared/file/workspace-file'
import { foundPlaces } from '../../shared/views/layered/place-nodes'
import { launchStudio, type Studio } from '../support/launch'
import { largeDesign, type Random, seeded } from '../support/random-design'
import { type Figure, figure } from './measure'

/** Gestures in a row before all of them are undone, so that what is open stays as large as it was. */
const inARow = 16
/** s from the start during which what is loaded late comes in; it counts for nothing. */
const warmup = 30
/** Share by which half an hour of editing may let the memory grow. */
const mostGrowth = 0.1

declare global {
  interface Performance {
    /** Of Chromium alone; bytes. */
    readonly memory: { readonly usedJSHeapSize: number }
  }
}

interface Sample {
  readonly minutes: number
  /** MB of JavaScript objects in the window, after a collection. */
  readonly heap: number
  /** MB of the window's process, and of the main process. */
  readonly window: number
  readonly main: number
}

async function dragOne(page: Page, random: Random): Promise<void> {
  // Looked up in one go: what is on the page may be another thing a moment later.
  const places = await page.evaluate(() =>
    [...document.querySelectorAll('[data-service]')].map((service) => {
      const { x, y, width, height } = service.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }),
  )
  const place = places[random(places.length)]
  if (!place) return
  const { x, y } = place
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let n = 1; n <= 6; n += 1) await page.mouse.move(x + n * (random(12) - 4), y + n * 4)
  await page.mouse.up()
}

/** Selects a service by keys. */
async function chooseOne(page: Page, random: Random): Promise<void> {
  const steps = random(5)
  await page.locator('.canvas-surface').focus()
  for (let n = 0; n <= steps; n += 1) await page.keyboard.press('Tab')
}

const doings: readonly ((page: Page, random: Random) => Promise<void>)[] = [
  dragOne,
  async (page, random) => {
    await chooseOne(page, random)
    await page.keyboard.press('Control+d')
  },
  async (page, random) => {
    await chooseOne(page, random)
    await page.keyboard.press('Delete')
  },
  async (page, random) => {
    await chooseOne(page, random)
    await page.keyboard.press('Enter')
    await page.keyboard.type(`Service ${random(100)}`)
    await page.keyboard.press('Enter')
  },
  async (page, random) => {
    await chooseOne(page, random)
    await page.keyboard.press('Control+Alt+g')
  },
  async (page) => {
    await page.locator('.canvas-surface').focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
  },
  async (page, random) => {
    for (let n = 0; n < 10; n += 1) await page.mouse.wheel(random(90) - 45, random(60) - 30)
    await page.keyboard.press('Shift+Digit1')
  },
  async (page) => {
    for (const view of ['Alt+2', 'Alt+3', 'Alt+4', 'Alt+1']) await page.keyboard.press(view)
    await page.locator('[data-service]').first().waitFor()
  },
  async (page) => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('note')
    await page.keyboard.press('Escape')
  },
]

async function sampled({ app, page }: Studio, devTools: CDPSession, minutes: number): Promise<Sample> {
  await devTools.send('HeapProfiler.collectGarbage')
  const heap = await page.evaluate(() => performance.memory.usedJSHeapSize)
  const metrics = await app.evaluate(({ app: program }) => program.getAppMetrics())
  const of = (type: string): number =>
    (metrics.find((each) => each.type === type)?.memory.workingSetSize ?? 0) / 1024
  return { minutes, heap: heap / 2 ** 20, window: of('Tab'), main: of('Browser') }
}

/** By how much something grows a minute: the slope of the line through all samples with the least squares. */
function growth(samples: readonly Sample[], of: (sample: Sample) => number): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const [t, m] = [mean(samples.map(({ minutes }) => minutes)), mean(samples.map(of))]
  const top = samples.reduce((sum, each) => sum + (each.minutes - t) * (of(each) - m), 0)
  const below = samples.reduce((sum, { minutes }) => sum + (minutes - t) ** 2, 0)
  return below === 0 ? 0 : top / below
}

/** Edits at random in the real application for some minutes, and says how the memory grows. */
export async function benchSoak(minutes: number): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-soak-'))
  const file = path.join(folder, 'soak.pentarch')
  const design = largeDesign(60, 90)
  for (const place of foundPlaces(design)) design.placements.set(place.id, place)
  const scenario = { id: scenarioId('scenario1'), name: 'Soak', design: designToData(design) }
  writeFileSync(file, serialiseWorkspace({ name: 'Soak', profile: {}, scenarios: [scenario] }))
  const studio = await launchStudio({ args: [file] })
  const { page } = studio
  await page.locator('[data-service]').first().waitFor()
  const devTools = await page.context().newCDPSession(page)
  const random = seeded(7)
  const samples: Sample[] = []
  const started = performance.now()
  const elapsed = (): number => (performance.now() - started) / 60_000
  for (let next = warmup / 60; elapsed() < minutes; ) {
    for (let n = 0; n < inARow; n += 1) await doings[random(doings.length)]?.(page, random)
    await page.keyboard.press('Escape')
    await page.locator('.canvas-surface').focus()
    for (let n = 0; n < 2 * inARow; n += 1) await page.keyboard.press('Control+z')
    if (elapsed() < next) continue
    const sample = await sampled(studio, devTools, elapsed())
    samples.push(sample)
    next = elapsed() + minutes / 24
    process.stderr.write(
      `${sample.minutes.toFixed(1)} min: ${sample.heap.toFixed(1)} MB heap, ${sample.window.toFixed(0)} MB window, ${sample.main.toFixed(0)} MB main\n`,
    )
  }
  await studio.app.evaluate(({ app }) => app.exit(0))
  rmSync(folder, { recursive: true, force: true })
  const [first] = samples
  const atMost = ((first?.window ?? 0) * mostGrowth) / 30
  const after = `a minute, of ${samples.length} samples in ${minutes} min`
  return [
    figure(
      `growth of objects in the window ${after}`,
      [growth(samples, ({ heap }) => heap)],
      undefined,
      'MB',
    ),
    figure(
      `growth of the window ${after}`,
      [growth(samples, ({ window }) => window)],
      { of: 'median', atMost },
      'MB',
    ),
    figure(`growth of the main process ${after}`, [growth(samples, ({ main }) => main)], undefined, 'MB'),
  ]
}
