import { expect } from '@playwright/test'
import { test } from '../support/shop-test'

test('a changed copy is compared: what is different by sign and word, scores and numbers, and undo shows in it', async ({
  drawing: { page },
  drawing,
}) => {
  await page.keyboard.press('Alt+C')
  await page.getByRole('button', { name: 'Duplicate the scenario' }).click()
  await expect(drawing.scenarioTabs).toHaveCount(2)
  const [first] = await page.getByRole('option', { name: /FastAPI/ }).all()
  await first?.click()
  await page.keyboard.press('Delete')
  await page.keyboard.press('Alt+C')

  const screen = page.getByRole('main')
  const changes = screen.getByRole('region', { name: 'Differences' }).getByRole('listitem')
  await expect(changes.first()).toHaveText(/^\+Service .* only in B$/)
  await expect(screen.locator('.compare-mark[data-sign="+"]')).toHaveCount(1)
  await expect(screen.getByRole('cell', { name: /^[+−]\d/ }).first()).toBeVisible()
  await expect(screen.getByRole('row', { name: /^Services \d \d$/ })).toBeVisible()

  await drawing.undo()
  await expect(screen.getByText('The two have the same elements.')).toBeVisible()
  await expect(screen.locator('.compare-mark')).toHaveCount(0)
})
