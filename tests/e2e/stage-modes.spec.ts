import { expect } from '@playwright/test'
import { test } from '../support/shop-test'

test('a lane collapses to one block, and zen mode and the large screen show and edit the same canvas', async ({
  drawing: studio,
}) => {
  const { page, canvas } = studio
  const total = await studio.score.total()
  const banner = page.getByRole('banner')
  const large = page.getByRole('region', { name: 'Total score', exact: true })

  await canvas.select('Orders')
  await studio.shortcut('Alt+g')
  const block = canvas.surface.locator('[data-block="lane"]')
  await expect(block).toHaveAccessibleName(/collapsed, 2 services/)
  await expect(canvas.service('Stock')).toHaveCount(0)
  await expect.poll(() => studio.score.total()).toBe(total)

  await page.keyboard.press('Alt+z')
  await expect(banner).toBeHidden()
  await block.dblclick()
  await expect(canvas.service('Stock')).toBeVisible()
  await page.keyboard.press('Alt+z')
  await expect(banner).toBeVisible()

  await page.keyboard.press('Alt+l')
  const figure = large.locator('.large-score-total')
  await expect(figure).toHaveText(/^\d+\.\d$/)
  await expect(page.getByText('This stack')).toBeHidden()
  const shown = await figure.innerText()
  expect(Math.abs(Number(shown) - total)).toBeLessThan(0.06)
  await canvas.select('Orders')
  await page.keyboard.press('Delete')
  await expect(canvas.service('Orders')).toHaveCount(0)
  await expect(figure).not.toHaveText(shown)
  await studio.undo()
  await expect(figure).toHaveText(shown)
  await page.keyboard.press('Alt+l')
  await expect(large).toHaveCount(0)
  // Expanding and collapsing.
  for (let step = 0; step < 2; step += 1) await studio.undo()
  await expect(canvas.service('Stock')).toBeVisible()
  await expect(canvas.surface.locator('[data-block]')).toHaveCount(0)
})

test('Escape leaves zen mode where nothing else takes it', async ({ drawing: studio }) => {
  const { page, canvas } = studio
  const banner = page.getByRole('banner')
  const leave = page.getByRole('button', { name: 'Leave zen mode' })
  await canvas.select('Orders')
  await page.keyboard.press('Alt+z')
  await expect(banner).toBeHidden()
  const typing = await canvas.startRenaming('Stock')
  await page.keyboard.press('Escape')
  await expect(typing).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(canvas.selected).toHaveCount(0)
  await expect(leave).toBeVisible()
  await studio.shortcut('Shift+L')
  await expect(canvas.layoutStatus).toContainText('Arranged')
  await page.keyboard.press('Escape')
  await expect(canvas.layoutStatus).toBeEmpty()
  await expect(leave).toBeVisible()
  await page.keyboard.press('F5')
  await expect(leave).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(leave).toBeVisible()
  await expect(banner).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(banner).toBeVisible()
  await expect(canvas.surface).toBeFocused()
})

test('Escape in a panel leads back to the canvas', async ({ drawing: studio }) => {
  const { page, canvas } = studio
  await canvas.select('Orders')
  await studio.openTab('Inspector')
  const name = page.getByRole('textbox', { name: 'Name', exact: true })
  await name.fill('Sales')
  await page.keyboard.press('Escape')
  await expect(name).toHaveValue('Orders')
  await expect(name).toBeFocused()
  for (const control of [
    name,
    page.getByLabel('Technology', { exact: true }),
    studio.mermaid.getByRole('textbox'),
    page.getByRole('searchbox'),
    page.getByRole('tab', { name: 'Score' }),
  ]) {
    await control.focus()
    await page.keyboard.press('Escape')
    await expect(canvas.surface).toBeFocused()
    await expect(canvas.selected).toHaveCount(1)
  }
})
