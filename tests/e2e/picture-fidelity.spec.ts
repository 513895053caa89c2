import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { FontShelf } from '../../electron/fonts/font-shelf'
import { setFonts } from '../../electron/fonts/set-fonts'
import { textsIn } from '../../electron/fonts/svg-texts'
import type { SvgFonts } from '../../shared/exchange/svg/svg-options'
import type { Box } from '../../shared/views/positioned-view'
import { addressOf, likeness } from '../support/picture-likeness'
import type { StudioPage } from '../support/studio-page'
import { test } from '../support/studio-test'

const sample = path.resolve('assets/samples/zh/high-traffic-api.pentarch')
const shelf = new FontShelf('node_modules/@fontsource-variable')
const views = ['layered', 'deployment', 'classes', 'sequence'] as const
/** Of what is drawn, and so of the whole, too. */
const leastLikeness = 0.97

async function set(svg: string, fonts: SvgFonts): Promise<Buffer> {
  const made = await setFonts(svg, fonts, shelf)
  if (!made.ok) throw new Error(made.error.code)
  return Buffer.from(made.value)
}

/** The drawing on the canvas at 100 %, nothing over it, and where its origin is in the picture. */
async function canvasAlone(studio: StudioPage) {
  const { page } = studio
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.keyboard.press('Control+0')
  const viewport = page.locator('.react-flow__viewport')
  await expect
    .poll(() => viewport.evaluate((node) => new DOMMatrix(getComputedStyle(node).transform).a))
    .toBe(1)
  const surface = page.locator('.canvas-surface')
  const top = () => viewport.evaluate((node) => new DOMMatrix(getComputedStyle(node).transform).f)
  const before = await top()
  // Down from under the tools at the top, where heads of lifelines are held in sight.
  await surface.hover()
  await page.mouse.wheel(0, -160)
  await expect.poll(top).toBeGreaterThan(before)
  await studio.restPointer()
  const hide = (hidden: boolean) =>
    page.evaluate((isHidden) => {
      const drawing = document.querySelector('.react-flow__viewport')
      for (const each of document.querySelectorAll<HTMLElement | SVGElement>('body *'))
        if (!each.contains(drawing) && !drawing?.contains(each))
          each.style.visibility = isHidden ? 'hidden' : ''
      // What is found about a design is shown on the canvas whenever it is known, and stays out of its picture.
      const withoutBadges = new CSSStyleSheet()
      withoutBadges.replaceSync(
        '.react-flow__viewport g:has(> [fill^="var(--severity-"] + text) { visibility: hidden }',
      )
      document.adoptedStyleSheets = isHidden ? [withoutBadges] : []
    }, hidden)
  await hide(true)
  // On whole pixels, where the picture is drawn as well.
  const origin = await viewport.evaluate((node) => {
    const { e, f } = new DOMMatrix(getComputedStyle(node).transform)
    node.setAttribute(
      'style',
      `${node.getAttribute('style')}; transform: translate(${Math.round(e)}px, ${Math.round(f)}px)`,
    )
    return { x: Math.round(e), y: Math.round(f) }
  })
  const bytes = await surface.screenshot()
  await hide(false)
  const box = await surface.boundingBox()
  if (!box) throw new Error('there is no canvas')
  const size = { width: Math.floor(box.width), height: Math.floor(box.height) }
  return { bytes, x: origin.x, y: origin.y, ...size }
}

/** Where a picture lies in its view, px. */
function boxOf(svg: string): Box {
  const [, x, y, width, height] = /viewBox="(-?\d+) (-?\d+) (\d+) (\d+)/.exec(svg) ?? []
  return { x: Number(x), y: Number(y), width: Number(width), height: Number(height) }
}

/** What is on the canvas against what is exported, in the part of the picture that is on screen. */
async function compareView(studio: StudioPage, view: (typeof views)[number]): Promise<void> {
  const { page } = studio
  await page.keyboard.press(`Alt+${views.indexOf(view) + 1}`)
  const svg = await studio.copyAs('SVG')
  await studio.dismissNotices()
  const canvas = await canvasAlone(studio)
  const box = boxOf(svg)
  const exported = await set(svg, 'embedded')
  // The upper left corner of the picture on the screen, and what the screen shows of it: beyond, there is no picture.
  const [x, y] = [canvas.x + box.x, canvas.y + box.y]
  const [left, top] = [Math.max(0, x), Math.max(0, y)]
  const size = {
    width: Math.min(canvas.width, x + box.width) - left,
    height: Math.min(canvas.height, y + box.height) - top,
  }
  expect(Math.min(size.width, size.height), `${view} on screen`).toBeGreaterThan(400)
  const found = await likeness(
    page,
    [
      { address: addressOf(canvas.bytes, 'png'), x: left, y: top },
      { address: addressOf(exported, 'svg+xml'), x: left - x, y: top - y },
    ],
    size,
  )
  expect(found.drawn, view).toBeGreaterThanOrEqual(leastLikeness)
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ chosen: { language: 'zh', theme } })
    test('what is exported is what is on screen', async ({ studio }) => {
      test.slow()
      await studio.openDesign(sample)
      for (const view of views) await compareView(studio, view)
    })
  })
}

const rasterisers = [
  ['librsvg', 'rsvg-convert', (from: string, to: string) => [from, '-o', to]],
  [
    'Inkscape',
    'inkscape',
    (from: string, to: string) => [from, '--export-type=png', `--export-filename=${to}`],
  ],
] as const

for (const [name, program, args] of rasterisers) {
  test(`${name} draws the outlines as Chromium draws the texts`, async ({ studio, folder }) => {
    const isThere = spawnSync(program, ['--version']).status === 0
    test.skip(!isThere, `${program} is not installed`)
    test.slow()
    await studio.openDesign(sample)
    const [from, to] = [path.join(folder, 'view.svg'), path.join(folder, 'view.png')]
    for (const [index, view] of views.entries()) {
      await studio.page.keyboard.press(`Alt+${index + 1}`)
      const svg = await studio.copyAs('SVG')
      await studio.dismissNotices()
      const outlined = await set(svg, 'outlines')
      writeFileSync(from, outlined)
      execFileSync(program, args(from, to))
      const titles = outlined.toString().match(/<g fill="[^"]*"><title>/g) ?? []
      expect(titles, view).toHaveLength(textsIn(svg).length)
      const { width, height } = boxOf(svg)
      const at = { x: 0, y: 0 }
      const drawn = { ...at, address: addressOf(readFileSync(to), 'png') }
      const texts = { ...at, address: addressOf(await set(svg, 'embedded'), 'svg+xml') }
      const size = { width: Math.min(width, 1400), height: Math.min(height, 900) }
      const found = await likeness(studio.page, [texts, drawn], size)
      expect(found.drawn, view).toBeGreaterThanOrEqual(leastLikeness)
    }
  })
}
