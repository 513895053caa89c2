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
