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
import { dragFrom, overOne } from './dragging'
import { framesDuring } from './frames-during'
import { type Figure, figure } from './measure'
import { saveAndClose } from './save-and-close'

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

/** Where the pointer takes hold of an element: in its middle, but not below its head. */
async function gripOf(element: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await element.boundingBox()
  if (!box) throw new Error('what is to be dragged is not on screen')
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 12) }
}

async function benchView(
  folder: string,
  {
    design,
    view,
    element,
    by,
    whole = false,
  }: {
    readonly design: MutableDesign
    readonly view: 'classes' | 'sequence'
    readonly element: string
    readonly by: { readonly x: number; readonly y: number }
    /** Also with all of the view in sight. */
    readonly whole?: boolean
  },
): Promise<{ readonly near: number[]; readonly all: number[] }> {
  const file = path.join(folder, `${view}.pentarch`)
  const scenario = { id: scenarioId('scenario1'), name: 'Bench', design: designToData(design) }
  writeFileSync(file, serialiseWorkspace({ name: 'Bench', profile: {}, scenarios: [scenario] }))
  const studio = await launchStudio({ args: [file] })
  const { page } = studio
  await page.keyboard.press(view === 'classes' ? 'Alt+3' : 'Alt+4')
  await page.locator(`${element}, .far-plate`).first().waitFor({ state: 'attached' })
  await page.keyboard.press('Control+0')
  await page.locator(element).first().waitFor()
  const target = await centralOne(page, element)
  await dragFrom(page, await gripOf(target), by)
  const near = await framesDuring(page, async () => dragFrom(page, await gripOf(target), by))
  const all = whole ? await dragInWhole(page, element) : []
  await saveAndClose(studio)
  return { near, all }
}

/** Frames while one of the elements is dragged and all of them are in sight. */
async function dragInWhole(page: Page, element: string): Promise<number[]> {
  await page.keyboard.press('Shift+Digit1')
  const canvas = await page.locator('.canvas-surface').boundingBox()
  if (!canvas) throw new Error('there is no canvas')
  await page.waitForTimeout(1500)
  const held = await overOne(page, element, {
    x: canvas.x + canvas.width / 2,
    y: canvas.y + canvas.height / 2,
  })
  return framesDuring(page, () => dragFrom(page, held))
}

/** Editing in large views, in the real application: frames while an element is dragged, with the score live. */
export async function benchViews(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-bench-views-'))
  const classes = await benchView(folder, {
    design: manyClasses(300),
    view: 'classes',
    element: '[data-class]',
    by: { x: 120, y: 60 },
    whole: true,
  })
  const messages = await benchView(folder, {
    design: longSequence(200),
    view: 'sequence',
    element: '[data-element*=".m"]',
    by: { x: 0, y: 120 },
  })
  rmSync(folder, { recursive: true, force: true })
  return [
    figure('frame while a class is dragged, 300 classes', classes.near, { of: 'p95', atMost: 20 }),
    figure('the same with all of them in sight', classes.all, { of: 'p95', atMost: 20 }),
    figure('frame while a message is dragged, 200', messages.near, { of: 'p95', atMost: 20 }),
  ]
}
