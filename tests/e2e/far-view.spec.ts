import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { designToData } from '../../shared/file/design-data'
import type { Design } from '../../shared/model/design'
import { wideDeployment } from '../support/large-views'
import type { StudioPage } from '../support/studio-page'
import { test } from '../support/studio-test'
import { workspaceText } from '../support/workspace-text'

/** What the services of a large design are, one after the other. */
const kinds = [
  ['nginx', 'edge'],
  ['fastapi', 'api'],
  ['celery', 'async'],
  ['postgresql', 'data'],
  ['redis', 'data'],
] as const

/**
 * Services in rows of sixteen, each calling one or two that come later, and one in the middle with a name of its own.
 *
 * @param farAway number of services beside them that are far out of sight
 */
function grid(count: number, farAway = 0): string {
  const services = Array.from({ length: count + farAway }, (_, n) => {
    const [technology, layer] = kinds[n % kinds.length] ?? kinds[0]
    const row = n < count ? Math.floor(n / (16 * kinds.length)) : 0
    const column = Math.floor(n / kinds.length) % 16
    const x = n < count ? 120 + 260 * column : 40_000 + 260 * (n - count)
    const at = [
      x + (technology === 'redis' ? 30 : 0),
      17 + 110 * row + (technology === 'redis' ? 330 : 0),
    ] as const
    return { id: `s${n}`, name: n === 68 ? 'Lighthouse' : `Service ${n}`, technology, layer, at }
  })
  const links = services
    .slice(0, count)
    .flatMap(({ id }, n) =>
      (n % 2 === 0 ? [n + 1, n + 7] : [n + 7])
        .filter((to) => to < count)
        .map((to) => ({ from: id, to: `s${to}`, kind: 'call', sync: n % 3 > 0 })),
    )
  return workspaceText({ name: 'Grid', services, links })
}

/** A place of the view, as the window shows it: px of the window, and the zoom. */
async function onScreen(studio: StudioPage, at: { readonly x: number; readonly y: number }) {
  const canvas = studio.page.locator('.canvas-surface')
  const surface = await canvas.boundingBox()
  const [zoom, left, top] = await canvas.locator('.react-flow__viewport').evaluate((viewport) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(viewport).transform)
    return [a, e, f] as const
  })
  return { x: (surface?.x ?? 0) + left + at.x * zoom, y: (surface?.y ?? 0) + top + at.y * zoom, zoom }
}

/** Searches for a service and goes there. */
async function jumpTo(studio: StudioPage, name: string): Promise<void> {
  await studio.shortcut('f')
  await studio.page.getByRole('combobox').fill(name)
  await studio.page.keyboard.press('Enter')
  await expect(studio.canvas.service(name)).toBeVisible()
}

test('what is too small to read is drawn, found, dragged and selected like anything else', async ({
  studio,
  folder,
}) => {
  const file = path.join(folder, 'large.pentarch')
  writeFileSync(file, grid(200))
  await studio.openDesign(file)
  const { canvas, page } = studio
  await studio.chooseFromMenu('view.fit')
  await expect(canvas.service('Lighthouse')).toHaveCount(0)

  // Search jumps to a service that is not in the page, and puts it there.
  await jumpTo(studio, 'Lighthouse')
  await expect(canvas.selected).toHaveCount(1)
  const near = await canvas.placeOf('Lighthouse')
  const inView = await onScreen(studio, { x: 0, y: 0 })
  const corner = { x: (near.x - inView.x) / inView.zoom, y: (near.y - inView.y) / inView.zoom }

  // From afar it is where it was, and is dragged from there.
  const surface = await canvas.surface.boundingBox()
  if (!surface) throw new Error('the canvas is not on screen')
  await studio.chooseFromMenu('view.fit')
  await page.mouse.click(surface.x + surface.width / 2, surface.y + surface.height - 20)
  await expect(canvas.service('Lighthouse')).toHaveCount(0)
  const far = await onScreen(studio, { x: corner.x + 20, y: corner.y + 20 })
  await page.mouse.move(far.x, far.y)
  await expect(canvas.service('Lighthouse')).toBeVisible()
  await page.mouse.down()
  await page.mouse.move(far.x + 2, far.y + 2)
  await page.mouse.move(far.x + 30, far.y + 3, { steps: 6 })
  await page.mouse.up()
  await expect(canvas.service('Lighthouse')).toHaveAttribute('aria-selected', 'true')
  const moved = await canvas.placeOf('Lighthouse')
  expect(moved.x - (far.x - 20 * far.zoom)).toBeGreaterThan(20)
  await studio.undo()
  await expect.poll(async () => (await canvas.placeOf('Lighthouse')).x).toBeLessThan(moved.x - 20)

  // A marquee takes what it is drawn round, mounted or not.
  await page.mouse.move(surface.x + 6, surface.y + surface.height - 80)
  await page.mouse.down()
  await page.mouse.move(surface.x + surface.width - 6, surface.y + 70, { steps: 8 })
  await page.mouse.up()
  await page.keyboard.press('Delete')
  await expect(studio.status).toContainText('0 services')
  await studio.undo()
  await expect(studio.status).toContainText('200 services')
})

/** A picture that has come to rest: the next one is the same. */
async function steadyPicture(page: Page, clip: Clip): Promise<string> {
  let last = ''
  await expect(async () => {
    const before = last
    last = (await page.screenshot({ clip })).toString('base64')
    expect(last).toBe(before)
  }).toPass({ intervals: [200] })
  return last
}

/** Pictures of the canvas round one service, at three zooms. */
async function pictures(studio: StudioPage): Promise<string[]> {
  const { canvas, page } = studio
  await jumpTo(studio, 'Lighthouse')
  for (let n = 0; n < 2; n += 1) await page.keyboard.press('Escape')
  const box = await canvas.surface.boundingBox()
  if (!box) throw new Error('the canvas is not on screen')
  // What floats in the corners and above says other things of a larger design.
  const clip = { x: box.x + 4, y: box.y + 70, width: box.width - 180, height: box.height - 190 }
  const taken: string[] = []
  for (const zoom of ['42%', '29%', '20%']) {
    while ((await page.locator('.zoom-bar').innerText()).match(/\d+%/)?.[0] !== zoom)
      await studio.chooseFromMenu('view.zoom-out')
    await studio.restPointer()
    taken.push(await steadyPicture(page, clip))
  }
  return taken
}

type Clip = NonNullable<NonNullable<Parameters<Page['screenshot']>[0]>['clip']>

/** px of a picture that are averaged: what is too small to read is drawn by other means, and looks the same. */
const blur = 6

/** How far two pictures differ, 0…255: on average, and where they differ most once both are blurred. */
const difference = (studio: StudioPage, a: string, b: string): Promise<{ mean: number; most: number }> =>
  studio.app.evaluate(
    ({ nativeImage }, { pictures: both, blurred }) => {
      const [one, other] = both.map((data) => {
        const image = nativeImage.createFromBuffer(Buffer.from(data, 'base64'))
        return image
          .resize({ width: Math.round(image.getSize().width / blurred), quality: 'best' })
          .toBitmap()
      })
      if (!one || !other || one.length !== other.length) throw new Error('the pictures are of different size')
      let [sum, most] = [0, 0]
      for (let at = 0; at < one.length; at += 1) {
        const by = Math.abs((one[at] ?? 0) - (other[at] ?? 0))
        sum += by
        most = Math.max(most, by)
      }
      return { mean: sum / one.length, most }
    },
    { pictures: [a, b], blurred: blur },
  )

test('a large design looks from afar as a small one does at the same zoom', async ({ studio, folder }) => {
  const taken: string[][] = []
  for (const isLarge of [false, true]) {
    const file = path.join(folder, `${isLarge ? 'large' : 'small'}.pentarch`)
    writeFileSync(file, grid(76, isLarge ? 20 : 0))
    await studio.openDesign(file)
    await expect(studio.page.locator('.far-layer')).toHaveCount(isLarge ? 1 : 0)
    taken.push(await pictures(studio))
  }
  const [small, large] = taken
  if (!small || !large) throw new Error('no pictures were taken')
  for (const [n, picture] of small.entries()) {
    const { mean, most } = await difference(studio, picture, large[n] ?? '')
    expect(mean).toBeLessThan(1)
    expect(most).toBeLessThan(45)
  }
  // Pictures that show other things differ by far more.
  const other = await difference(studio, small[0] ?? '', large[1] ?? '')
  expect(other.mean).toBeGreaterThan(3)
})

/** A workspace with one design, as text. */
const fileOf = (design: Design): string =>
  JSON.stringify({
    format: 'pentarch',
    schemaVersion: 1,
    name: 'Large',
    profile: {},
    scenarios: [{ id: 'a', name: 'A', design: designToData(design) }],
  })

test('a large deployment is drawn from afar, and its replicas and nodes are taken hold of all the same', async ({
  studio,
  folder,
}) => {
  const file = path.join(folder, 'deployed.pentarch')
  writeFileSync(file, fileOf(wideDeployment(400)))
  await studio.openDesign(file)
  const { page } = studio
  await page.keyboard.press('Alt+2')
  const surface = page.getByRole('listbox', { name: 'Deployment canvas' })
  const tiles = surface.locator('[data-tile]')
  const box = await surface.boundingBox()
  if (!box) throw new Error('the canvas is not on screen')
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await studio.chooseFromMenu('view.fit')
  await expect(page.locator('.far-layer')).toHaveCount(1)
  await expect(tiles).toHaveCount(0)

  // Near enough to be read, what is in sight is mounted, and nothing else.
  await page.keyboard.press('Control+0')
  await expect.poll(() => tiles.count()).toBeGreaterThan(4)
  await expect.poll(() => tiles.count()).toBeLessThan(150)
  const ids = await tiles.evaluateAll((all, { x, y }) => {
    const away = (each: Element): number => {
      const at = each.getBoundingClientRect()
      return Math.hypot(at.x + at.width / 2 - x, at.y + at.height / 2 - y)
    }
    return all.sort((a, b) => away(a) - away(b)).map((each) => each.getAttribute('data-tile') ?? '')
  }, middle)
  const tile = surface.locator(`[data-tile="${ids[0]}"]`)
  const near = await tile.boundingBox()
  const origin = await onScreen(studio, { x: 0, y: 0 })
  if (!near) throw new Error('the replica is not on screen')
  const inView = { x: (near.x - origin.x) / origin.zoom, y: (near.y - origin.y) / origin.zoom }

  await studio.chooseFromMenu('view.fit')
  await expect(tiles).toHaveCount(0)
  const far = await onScreen(studio, { x: inView.x + 30, y: inView.y + 20 })
  await page.mouse.move(far.x, far.y)
  await expect(tile).toBeVisible()
  await page.mouse.click(far.x, far.y)
  await expect(tile).toHaveAttribute('aria-selected', 'true')
  await page.mouse.down()
  await page.mouse.move(far.x + 40, far.y + 2, { steps: 4 })
  await expect.poll(async () => ((await tile.boundingBox())?.x ?? 0) > far.x).toBe(true)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect.poll(async () => ((await tile.boundingBox())?.x ?? far.x) < far.x).toBe(true)

  // A marquee takes nodes and replicas, mounted or not.
  await page.mouse.move(box.x + 6, box.y + box.height - 8)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 6, box.y + 60, { steps: 8 })
  await page.mouse.up()
  await page.keyboard.press('Delete')
  await expect(page.locator('.far-layer')).toHaveCount(0)
  await expect(tiles).toHaveCount(0)
  await studio.undo()
  await expect(page.locator('.far-layer')).toHaveCount(1)
})
