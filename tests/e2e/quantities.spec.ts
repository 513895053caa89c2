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
  const available = panel.locator('.quantity', { hasText: /^Availability/ }).first()
  const usual = await available.innerText()
  await panel.getByRole('button', { name: /^Availability of a zone/ }).click()
  const share = panel.getByRole('textbox', { name: 'Availability of a zone' })
  await expect(share).toBeFocused()
  await share.fill('95')
  await share.press('Enter')
  await expect.poll(() => available.innerText()).not.toBe(usual)
  await studio.undo()
  await expect.poll(() => available.innerText()).toBe(usual)

  await panel
    .getByRole('button', { name: /Time for one request/ })
    .first()
    .click()
  await expect(page.getByRole('tab', { name: /^Inspector/ })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('textbox', { name: 'Time for one request' })).toBeFocused()
})

test('a stress is put to what somebody chooses, in the panel or on the canvas', async ({ studio }) => {
  const { canvas, page } = studio
  await studio.openSample('High-traffic API')
  const before = await studio.journal()
  const panel = page.getByRole('tabpanel', { name: 'Quantities' })
  const lit = async () =>
    Object.entries(await canvas.opacities()).flatMap(([name, opacity]) => (opacity === 1 ? [name] : []))
  const name = await canvas.firstIn('Data')

  await canvas.service(name).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'What if this is lost?' }).click()
  const lost = panel.getByRole('button', { name: /A service is lost/ })
  await expect(lost).toHaveAttribute('aria-expanded', 'true')
  await expect(lost).toContainText(name)
  const service = panel.getByRole('combobox', { name: 'Service' })
  await expect(service.getByRole('option', { selected: true })).toHaveText(name)
  await expect(panel.getByText(/services answer as before\.$/)).toBeVisible()
  await expect.poll(lit).toContain(name)

  const other = await service.getByRole('option').filter({ hasNotText: name }).last().innerText()
  await service.selectOption({ label: other })
  await expect(lost).toContainText(other)
  await canvas.tools.hover()
  await expect.poll(lit).toEqual([other])
  const [worst] = await service.getByRole('option').allInnerTexts()
  expect(worst).toMatch(/^Worst: /)
  await service.selectOption({ index: 0 })
  await expect(panel.getByText(/stop nobody else when they go\.$/)).toBeVisible()

  await canvas.select(name)
  await page.keyboard.press('ControlOrMeta+K')
  await page.keyboard.type('slow')
  await page.getByRole('option', { name: 'What if this is slow?' }).click()
  const slow = panel.getByRole('button', { name: /A dependency is slow/ })
  await expect(slow).toHaveAttribute('aria-expanded', 'true')
  const times = panel.getByRole('textbox', { name: 'Times' })
  await times.fill('40')
  await times.press('Enter')
  await expect(panel.getByText(/takes .* instead of /)).toBeVisible()

  const traffic = panel.getByRole('button', { name: 'Ten times the traffic' })
  await traffic.click()
  await times.fill('2')
  await times.press('Enter')
  await expect(panel.getByRole('button', { name: '2 times the traffic' })).toBeVisible()
  // A question about the design is no edit of it.
  expect(await studio.journal()).toBe(before)
})
