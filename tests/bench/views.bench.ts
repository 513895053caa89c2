import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { scenarioId } from '../../shared/base/ids'
import { designToData } from '../../shared/file/design-data'
import { serialiseWorkspace } from '../../shared/file/workspace-file'
import type { MutableDesign } from '../../shared/model/design'
import { longSequence, manyClasses } from '../support/large-views'
import { launchStudio } from '../support/launch'
import { type Figure, figure } from './measure'
import { saveAndClose } from './save-and-close'

/** Steps of a drag, each a real pointer event. */
const dragSteps = 120

/** Milliseconds between the frames that the page draws while something is done. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  const recorder = await page.evaluateHandle(() => {
    const times: number[] = []
    let running = true
    const tick = (time: number): void => {
      times.push(time)
      if (running) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    return {
      stop: (): number[] => {
        running = false
        return times
      },
    }
  })
  await act()
  const times = await recorder.evaluate((recording) => recording.stop())
  return times.slice(1).map((time, n) => time - (times[n] ?? time))
}

/** Of the elements in the page, the one nearest to the middle of the canvas. */
async function centralOne(page: Page, selector: string): Promise<Locator> {
  const canvas = await page.locator('.canvas-surface').boundingBox()
  const all = await page.locator(selector).all()
  if (!canvas) throw new Error('there is no canvas')
  const middle = { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height / 2 }
  const far = async (element: Locator): Promise<number> => {
    const box = await element.boundingBox()
    return box ? Math.hypot(box.x + box.width / 2 - middle.x, box.y + box.height / 2 - middle.y) : Infinity
  }
  const distances = await Promise.all(all.map(far))
  const found = all[distances.indexOf(Math.min(...distances))]
  if (!found) throw new Error(`nothing in sight is ${selector}`)
  const id = await found.evaluate((node) => node.outerHTML.match(/data-(?:class|element)="[^"]+"/)?.[0] ?? '')
  return page.locator(`[${id}]`).first()
}

/** Drags an element to and fro by some px, and lets it go where it was taken. */
async function dragToAndFro(page: Page, element: Locator, by: { x: number; y: number }): Promise<void> {
  const box = await element.boundingBox()
  if (!box) throw new Error('what is to be dragged is not on screen')
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 12)]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 1; step <= dragSteps; step += 1) {
    const share = Math.sin((step / dragSteps) * 4 * Math.PI)
    await page.mouse.move(x + by.x * share, y + by.y * share)
  }
  await page.mouse.up()
}

async function benchView(
  folder: string,
  {
    design,
    view,
    element,
    by,
  }: {
    readonly design: MutableDesign
    readonly view: 'classes' | 'sequence'
    readonly element: string
    readonly by: { readonly x: number; readonly y: number }
  },
): Promise<number[]> {
  const file = path.join(folder, `${view}.pentarch`)
  const scenario = { id: scenarioId('scenario1'), name: 'Bench', design: designToData(design) }
  writeFileSync(file, serialiseWorkspace({ name: 'Bench', profile: {}, scenarios: [scenario] }))
  const studio = await launchStudio({ args: [file] })
  const { page } = studio
  await page.keyboard.press(view === 'classes' ? 'Alt+3' : 'Alt+4')
  await page.locator(element).first().waitFor()
  await page.keyboard.press('Control+0')
  const target = await centralOne(page, element)
  await dragToAndFro(page, target, by)
  const frames = await framesDuring(page, () => dragToAndFro(page, target, by))
  await saveAndClose(studio)
  return frames
}

/** Editing in large views, in the real application: frames while an element is dragged, with the score live. */
export async function benchViews(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-bench-views-'))
  const classes = await benchView(folder, {
    design: manyClasses(300),
    view: 'classes',
    element: '[data-class]',
    by: { x: 120, y: 60 },
  })
  const messages = await benchView(folder, {
    design: longSequence(200),
    view: 'sequence',
    element: '[data-element*=".m"]',
    by: { x: 0, y: 120 },
  })
  rmSync(folder, { recursive: true, force: true })
  return [
    figure('frame while a class is dragged, 300 classes', classes, { of: 'p95', atMost: 20 }),
    figure('frame while a message is dragged, 200', messages, { of: 'p95', atMost: 20 }),
  ]
}
