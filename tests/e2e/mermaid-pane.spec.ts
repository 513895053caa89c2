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
