import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { scenarioId } from '../../shared/base/ids'
import { designToData } from '../../shared/file/design-data'
import { serialiseWorkspace } from '../../shared/file/workspace-file'
import type { MutableDesign } from '../../shared/model/design'
import { longSequence, manyClasses, wideDeployment } from '../support/large-views'
import { launchStudio } from '../support/launch'
import { dragFrom, overOne } from './dragging'
import { framesDuring } from './frames-during'
import { type Figure, figure } from './measure'
import { pan, zoomToAndFro } from './moving'
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
  const id = await found.evaluate(
    (node) => node.outerHTML.match(/data-(?:class|element|tile)="[^"]+"/)?.[0] ?? '',
  )
  return page.locator(`[${id}]`).first()
}

/** Where the pointer takes hold of an element: in its middle, but not below its head. */
async function gripOf(element: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await element.boundingBox()
  if (!box) throw new Error('what is to be dragged is not on screen')
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 12) }
}

interface Case {
  readonly design: MutableDesign
  readonly view: keyof typeof keysOf
  readonly element: string
  readonly by: { readonly x: number; readonly y: number }
}

const keysOf = { classes: 'Alt+3', sequence: 'Alt+4', deployment: 'Alt+2' } as const
type Frames = Readonly<Record<'near' | 'panned' | 'all' | 'wholePanned' | 'zoomed', number[]>>

async function benchView(folder: string, { design, view, element, by }: Case): Promise<Frames> {
  const file = path.join(folder, `${view}.pentarch`)
  const scenario = { id: scenarioId('scenario1'), name: 'Bench', design: designToData(design) }
  writeFileSync(file, serialiseWorkspace({ name: 'Bench', profile: {}, scenarios: [scenario] }))
  const studio = await launchStudio({ args: [file] })
  const { page } = studio
  await page.keyboard.press(keysOf[view])
  await page.locator(`${element}, .far-plate`).first().waitFor({ state: 'attached' })
  await page.keyboard.press('Control+0')
  await page.locator(element).first().waitFor()
  const target = await centralOne(page, element)
  await dragFrom(page, await gripOf(target), by)
  const near = await framesDuring(page, async () => dragFrom(page, await gripOf(target), by))
  const panned = await framesDuring(page, () => pan(page))
  await page.keyboard.press('Shift+Digit1')
  await page.waitForTimeout(1500)
  const middle = await middleOf(page)
  await page.mouse.move(middle.x, middle.y)
  const wholePanned = await framesDuring(page, () => pan(page))
  const zoomed = await framesDuring(page, () => zoomToAndFro(page))
  const held = await overOne(page, element, middle)
  const all = await framesDuring(page, () => dragFrom(page, held, by))
  await saveAndClose(studio)
  return { near, panned, all, wholePanned, zoomed }
}

async function middleOf(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const canvas = await page.locator('.canvas-surface').boundingBox()
  if (!canvas) throw new Error('there is no canvas')
  return { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height / 2 }
}

const budget = { of: 'p95', atMost: 20 } as const

const cases: readonly (Omit<Case, 'design'> & {
  readonly design: () => MutableDesign
  readonly one: string
  readonly of: string
})[] = [
  {
    design: () => manyClasses(300),
    view: 'classes',
    element: '[data-class]',
    by: { x: 120, y: 60 },
    one: 'a class',
    of: '300 classes',
  },
  {
    design: () => longSequence(300),
    view: 'sequence',
    element: '[data-element*=".m"]',
    by: { x: 0, y: 120 },
    one: 'a message',
    of: '300 messages',
  },
  {
    design: () => wideDeployment(1000),
    view: 'deployment',
    element: '[data-tile]',
    by: { x: 120, y: 60 },
    one: 'a replica',
    of: '1,000 places and replicas',
  },
]

/** Large views in the real application: frames while they are panned and zoomed and while an element is dragged, with the score live. */
export async function benchViews(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-bench-views-'))
  const figures: Figure[] = []
  for (const { design, one, of, ...rest } of cases)
    figures.push(...figuresOf(one, of, await benchView(folder, { ...rest, design: design() })))
  rmSync(folder, { recursive: true, force: true })
  return figures
}

const figuresOf = (one: string, of: string, frames: Frames): Figure[] => [
  figure(`frame while ${one} is dragged, ${of}`, frames.near, budget),
  figure(`frame while panned at 1:1, ${of}`, frames.panned, budget),
  figure(`frame while the whole is panned, ${of}`, frames.wholePanned, budget),
  figure(`frame while the zoom changes, ${of}`, frames.zoomed, budget),
  figure(`frame while ${one} is dragged in the whole, ${of}`, frames.all, budget),
]
