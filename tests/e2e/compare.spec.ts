import { expect } from '@playwright/test'
import { test } from '../support/shop-test'

test('a changed copy is compared by sign and word; what is missing is copied back with its links, and undone', async ({
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
  await expect(screen.getByRole('cell', { name: /^[+−]\d/ }).first()).toBeVisible()
  await expect(screen.getByRole('row', { name: /^Services \d \d$/ })).toBeVisible()
  await screen.getByRole('tab', { name: /Differences/ }).click()
  const changes = screen.getByRole('region', { name: 'Differences' }).getByRole('listitem')
  await expect(changes.first()).toHaveText(/^\+Service .* only in B$/)
  const count = await changes.count()
  // The service and its links are marked in B, alone.
  const marked = screen.getByRole('img', { name: new RegExp(`Marked: \\+ ${count}\\.$`) })
  await expect(marked).toHaveCount(1)

  await changes.first().getByRole('checkbox').check()
  await screen.getByRole('button', { name: 'Copy 1 from B to A' }).click()
  await expect(screen.getByText('The two have the same elements.')).toBeVisible()
  await expect(screen.getByRole('img', { name: /Marked/ })).toHaveCount(0)
  await drawing.undo()
  await expect(changes).toHaveCount(count)

  // A single weight is tried out, and the order follows.
  await screen.getByRole('tab', { name: 'What decides' }).click()
  await expect(screen.getByRole('list', { name: 'Order' }).getByRole('listitem')).toHaveCount(2)
  await expect(screen.getByRole('region', { name: /^Lead of [AB] over [AB]$/ })).toBeVisible()
})

test('on a large screen the pictures have the room that there is, stay whole, and the rest is below them', async ({
  drawing: { page },
  drawing,
}) => {
  await drawing.resize(1100, 700)
  await page.keyboard.press('Alt+C')
  await page.getByRole('button', { name: 'Duplicate the scenario' }).click()
  await expect(drawing.scenarioTabs).toHaveCount(2)
  await page.keyboard.press('Alt+C')
  const pictures = page.locator('.compare-pane-view')
  await expect(pictures).toHaveCount(2)
  await page.keyboard.press('Alt+l')
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(733)

  /** The share of the window that a picture has. */
  const share = () =>
    pictures.first().evaluate((picture) => {
      const { width, height } = picture.getBoundingClientRect()
      return { wide: width / innerWidth, high: height / innerHeight }
    })
  await expect.poll(async () => (await share()).wide).toBeGreaterThan(0.49)
  await expect.poll(async () => (await share()).high).toBeGreaterThan(0.4)

  const place = () => page.locator('.comparison-picture-plates').first().getAttribute('style')
  const stayed = await place()
  await page.getByRole('button', { name: 'Fit' }).click()
  await expect.poll(place).toBe(stayed)

  const quantities = page.getByRole('row', { name: /^Services \d \d$/ })
  await quantities.scrollIntoViewIfNeeded()
  await expect(quantities).toBeInViewport()
  await page.getByRole('tab', { name: 'What decides' }).click()
  await expect(page.getByRole('list', { name: 'Order' })).toBeInViewport()
})
