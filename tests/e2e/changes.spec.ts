import { expect } from '@playwright/test'
import { test } from '../support/studio-test'

test('lists every change with its price, and sorts by gain per cost', async ({ studio }) => {
  const { score } = studio
  await studio.openSample('High-traffic API')
  const { panel } = score
  await panel.getByText('All changes').click()
  const gains = panel.locator('.change > .chip')
  const shown = async (): Promise<number[]> =>
    (await gains.allInnerTexts()).map((text) => Number(text.replace('−', '-')))
  await expect.poll(async () => (await shown()).length).toBeGreaterThan(3)
  const byGain = await shown()
  expect(byGain).toEqual([...byGain].sort((a, b) => b - a))
  await panel.getByText('Gain per cost').click()
  const money = await panel.locator('.change .gain-price').allInnerTexts()
  const dear = money.findIndex((text) => text.startsWith('+') && text.includes('a month'))
  const free = money.indexOf('running cost unchanged')
  expect(free).toBeGreaterThanOrEqual(0)
  expect(dear).toBeGreaterThan(free)
})

test('a price of two parts breaks between them without a sign left at the end of a line', async ({
  studio,
}) => {
  const { page, score } = studio
  await studio.openSample('B2B back office')
  await score.panel.getByText('All changes').click()
  const prices = score.panel.locator('.gain-price', { has: page.locator('.gain-part:nth-child(2)') })
  await expect(prices.first()).toBeVisible()
  const shown = await prices.evaluateAll((all) =>
    all.map((price) => {
      const { left } = price.getBoundingClientRect()
      return [...price.children].map((part) => ({
        text: part.textContent,
        from: part.getBoundingClientRect().left - left,
      }))
    }),
  )
  for (const parts of shown) {
    expect(parts.map(({ text }) => text).join()).not.toContain('·')
    // A part begins its line, or there is room for the dot before it.
    for (const { from } of parts) expect(from === 0 || from > 12).toBe(true)
  }
})
