import { expect } from '@playwright/test'
import { test } from '../support/studio-test'

test('the numbers of a design: ranges, what breaks first, and prices that stay in the file', async ({
  studio,
}) => {
  const { canvas, page } = studio
  await studio.openSample('High-traffic API')
  await page.getByRole('tab', { name: 'Quantities' }).click()
  const panel = page.getByRole('tabpanel', { name: 'Quantities' })
  await expect(panel.getByText('Takes', { exact: true })).toBeVisible()

  const zone = panel.getByRole('button', { name: /A zone is lost/ })
  await zone.click()
  await expect(zone).toHaveAttribute('aria-expanded', 'true')
  const first = panel.locator('.stress-places').getByRole('button').first()
  const name = await first.innerText()
  await canvas.tools.hover()
  await expect.poll(async () => (await canvas.opacities())[name]).toBe(1)
  const faded = Object.values(await canvas.opacities()).filter((opacity) => opacity < 1)
  expect(faded.length).toBeGreaterThan(0)
  await zone.click()

  await panel.getByText('Cost per month').click()
  const figure = panel.locator('summary', { hasText: 'Cost per month' })
  const before = await figure.innerText()
  const core = panel.getByRole('textbox', { name: 'One processor core' })
  await core.fill('100')
  await core.press('Enter')
  await expect.poll(() => figure.innerText()).not.toBe(before)
  await studio.undo()
  await expect.poll(() => figure.innerText()).toBe(before)

  await panel.getByText('Assumptions', { exact: true }).click()
  await panel
    .getByRole('button', { name: /Time for one request/ })
    .first()
    .click()
  await expect(page.getByRole('tab', { name: /^Inspector/ })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('textbox', { name: 'Time for one request' })).toBeFocused()
})
