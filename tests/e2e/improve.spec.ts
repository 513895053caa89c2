import { expect } from '@playwright/test'
import { test } from '../support/studio-test'

/** `+1.2` of a step, or `71.3` that it reaches. */
const points = (text: string): number => Number(text.replace('+', ''))

test('goes step by step to a better total: accepts, rejects, and ends with an edit', async ({ studio }) => {
  const { page, score, canvas } = studio
  await studio.openSample('High-traffic API')
  const { panel } = score
  await panel.getByText('Improve step by step').click()
  const target = panel.getByRole('textbox', { name: 'Improve to' })
  await target.fill('100')
  await target.press('Enter')
  await panel.getByRole('button', { name: 'Find steps' }).click()
  const steps = panel
    .getByRole('region', { name: 'Steps' })
    .getByRole('listitem')
    .filter({ has: page.locator('.step-points') })
  await expect(steps.first()).toBeVisible({ timeout: 20_000 })

  // What is announced comes true, and is one step for undo.
  const before = await score.total()
  const reached = points(await steps.first().locator('.step-points > :last-child').innerText())
  const second = await steps.nth(1).locator('.step-label').innerText()
  await panel.getByRole('button', { name: 'Accept' }).click()
  await expect.poll(async () => Math.round((await score.total()) * 10) / 10).toBe(reached)
  expect(reached).toBeGreaterThan(before)
  await expect(steps.first().locator('.step-label')).toHaveText(second.replace('2.', '1.'))

  // What is rejected is not proposed again.
  const rejected = await steps.first().locator('.step-label').innerText()
  await panel.getByRole('button', { name: 'Reject' }).click()
  await expect(panel.getByText('One change is left out.')).toBeVisible({ timeout: 20_000 })
  for (const label of await steps.locator('.step-label').allInnerTexts()) {
    expect(label.replace(/^\d+\. /, '')).not.toBe(rejected.replace(/^\d+\. /, ''))
  }

  // The canvas shows where a step is.
  await steps.first().hover()
  await expect
    .poll(async () => Object.values(await canvas.opacities()).filter((opacity) => opacity < 1).length)
    .toBeGreaterThan(0)

  // Another edit ends the plan.
  await studio.undo()
  await expect.poll(() => score.total()).toBe(before)
  await expect(panel.getByText(/no longer hold/)).toBeVisible()
  await expect(steps).toHaveCount(0)
})

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
