import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/shop-test'

test('text and canvas are one: what is typed is drawn and scored, and an edit changes its lines alone', async ({
  drawing,
  folder,
}) => {
  const { canvas, page, mermaid, score } = drawing
  const text = mermaid.getByRole('textbox')
  const lines = (): Promise<string[]> =>
    text.evaluate((element) => [...element.children].map((line) => line.textContent))
  const total = await score.total()
  await text.click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText('  %% carts of the shop\n  carts["Carts (Redis)"]\n  carts --> ')
  await expect(mermaid.getByText('refused by Mermaid')).toBeVisible()
  await expect(canvas.services).toHaveCount(4)
  await page.keyboard.insertText('n_s1')
  await expect(canvas.service('Carts')).toBeVisible()
  await expect(canvas.services).toHaveCount(5)
  await expect(mermaid.getByText('accepted by Mermaid')).toBeVisible()
  await expect(text).toBeFocused()
  await expect.poll(() => score.total()).not.toBe(total)
  const typed = await lines()

  await canvas.rename('Carts', 'Baskets')
  await expect(text).toContainText('carts[("Baskets")]')
  const renamed = await lines()
  expect(renamed.filter((line, n) => line !== typed[n])).toEqual(['  carts[("Baskets")]'])
  expect(renamed.length).toBe(typed.length)

  await drawing.undo()
  await expect(text).toContainText('carts[("Carts")]')
  await drawing.undo()
  await expect(canvas.services).toHaveCount(4)
  await expect(text).not.toContainText('carts[')
  await expect(text).not.toContainText('%% carts of the shop')
  await drawing.redo()
  await expect(text).toContainText('%% carts of the shop')
  await drawing.undo()
  await expect(canvas.services).toHaveCount(4)
  expect(await drawing.exportTo(path.join(folder, 'view.mmd'), 'Mermaid')).not.toContain('carts')
})

test('a view that was shown whole stays whole when the pane closes and opens; one that was moved stays where it is', async ({
  drawing,
}) => {
  const { page } = drawing
  const surface = page.locator('.canvas-surface')
  const height = async (): Promise<number> => (await surface.boundingBox())?.height ?? 0
  const place = (): Promise<string> =>
    page.locator('.react-flow__viewport').evaluate((element) => element.style.transform)
  const isWhole = async (): Promise<boolean> => {
    const around = await surface.boundingBox()
    const boxes = await Promise.all((await drawing.canvas.services.all()).map((each) => each.boundingBox()))
    return boxes.every(
      (box) =>
        box !== null &&
        around !== null &&
        box.y >= around.y &&
        box.y + box.height <= around.y + around.height,
    )
  }
  await page.getByRole('button', { name: 'Show the whole design' }).click()
  const beside = await place()
  const low = await height()
  await drawing.shortcut('2')
  await expect.poll(height).toBeGreaterThan(low)
  await expect.poll(place).not.toBe(beside)
  expect(await isWhole()).toBe(true)
  await drawing.shortcut('2')
  await expect.poll(height).toBe(low)
  await expect.poll(place).toBe(beside)
  await expect.poll(isWhole).toBe(true)

  await surface.hover({ position: { x: 300, y: 20 } })
  await page.mouse.wheel(60, 40)
  await expect.poll(place).not.toBe(beside)
  const moved = await place()
  await drawing.shortcut('2')
  await expect.poll(height).toBeGreaterThan(low)
  await expect.poll(place).toBe(moved)
})
