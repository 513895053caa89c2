import { expect } from '@playwright/test'
import { test } from '../support/shop-test'

test('what is grouped moves as one, what is locked stays, and all of it is taken back', async ({
  drawing: studio,
}) => {
  const { page, canvas } = studio
  const total = await studio.score.total()
  const start = { orders: await canvas.placeOf('Orders'), stock: await canvas.placeOf('Stock') }
  const outline = canvas.surface.locator('[data-group]')

  await canvas.select('Orders')
  await canvas.select('Stock', { add: true })
  await studio.shortcut('g')
  await page.keyboard.press('Escape')
  await canvas.select('Stock')
  await expect(canvas.selected).toHaveCount(2)
  await expect(outline).toHaveCount(1)

  // Its name is typed in its place; an empty one keeps the old.
  const name = canvas.surface.locator('.group-name')
  const box = page.getByRole('textbox', { name: 'Name of the group' })
  await name.dblclick()
  await box.fill('Ordering')
  await page.keyboard.press('Enter')
  await expect(name).toHaveText('Ordering')
  await page.keyboard.press('F2')
  await box.fill(' ')
  await page.keyboard.press('Enter')
  await expect(name).toHaveText('Ordering')
  await page.keyboard.press('F2')
  await box.fill('Goods')
  await page.keyboard.press('Escape')
  await expect(name).toHaveText('Ordering')
  await studio.undo()
  await expect(name).toHaveText('Name this group')

  await canvas.drag('Stock', { x: 80, y: 0 })
  const moved = (await canvas.placeOf('Stock')).x - start.stock.x
  expect(moved).toBeGreaterThan(40)
  // Places are whole px of the window.
  expect(Math.abs((await canvas.placeOf('Orders')).x - start.orders.x - moved)).toBeLessThanOrEqual(1)

  await canvas.service('Stock').dblclick({ position: { x: 60, y: 30 } })
  await expect(canvas.selected).toHaveCount(1)
  await expect(page.getByRole('textbox', { name: /name/i })).toHaveCount(0)
  await studio.shortcut('Shift+g')
  await expect(outline).toHaveCount(0)

  await canvas.select('Orders')
  await studio.shortcut('Alt+l')
  await canvas.select('Stock', { add: true })
  await page.keyboard.press('Delete')
  await expect(canvas.service('Stock')).toHaveCount(0)
  await expect(canvas.service('Orders')).toHaveCount(1)
  await expect(studio.notice('What is locked was kept')).toBeVisible()
  const held = await canvas.placeOf('Orders')
  await canvas.drag('Orders', { x: 120, y: 0 })
  await expect.poll(() => canvas.placeOf('Orders')).toEqual(held)
  await studio.undo()
  await expect(canvas.service('Stock')).toHaveCount(1)

  await canvas.select('Orders')
  await studio.openTab('Inspector')
  await studio.inspector.getByRole('button', { name: 'Unlock' }).click()
  await expect(canvas.surface.locator('[data-lock]')).toHaveCount(0)
  // The button is gone; the keyboard goes on in the panel that it stood in.
  await expect(studio.inspector).toBeFocused()
  // Unlocking, locking, ungrouping, moving and grouping.
  for (let step = 0; step < 5; step += 1) await studio.undo()
  await expect.poll(() => canvas.placeOf('Stock')).toEqual(start.stock)
  await page.keyboard.press('Escape')
  await canvas.select('Stock')
  await expect(canvas.selected).toHaveCount(1)
  await studio.openTab('Score')
  await expect.poll(() => studio.score.total()).toBe(total)
})
