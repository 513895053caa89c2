import { expect } from '@playwright/test'
import { test } from '../support/studio-test'

test('iterates: feedback in Chinese, its strategy, a proposal accepted and one rejected, recorded, and taken back', async ({
  studio,
}) => {
  const { page, score, canvas } = studio
  await studio.openSample('High-traffic API')
  const before = await score.total()
  await page.keyboard.press('ControlOrMeta+5')
  const feedback = page.getByRole('textbox', { name: 'What should be different?' })
  await feedback.fill('还可以，但是太复杂了')

  // The strategy, and the words that it is taken for.
  await expect(page.getByRole('combobox', { name: 'Strategy' })).toHaveValue('simplify')
  await expect(page.getByText('Because you say “太复杂”.')).toBeVisible()
  await feedback.press('Enter')
  const iteration = page.getByRole('region', { name: 'This iteration' })
  const proposal = iteration.getByRole('region', { name: 'Proposal' })
  // Until the search is over, what is shown is the best so far.
  const settled = () =>
    expect(proposal.getByText('Proposal', { exact: true })).toBeVisible({ timeout: 20_000 })
  await settled()

  // The canvas shows what the proposal touches.
  await expect
    .poll(async () => Object.values(await canvas.opacities()).filter((opacity) => opacity < 1).length)
    .toBeGreaterThan(0)
  // It draws what goes and what changes over the design, which stays as it is.
  await expect(page.locator('.proposal-layer [data-sign]').first()).toBeVisible()

  // What is announced comes true, and the next proposal follows.
  const label = await proposal.locator('.proposal-label').innerText()
  const reached = Number((await proposal.getByText(/^→ /).innerText()).replace('→ ', ''))
  await proposal.getByRole('button', { name: 'Accept' }).click()
  await expect(proposal.locator('.proposal-label')).not.toHaveText(label, { timeout: 20_000 })
  await settled()
  await expect(page.locator('.iterate-band strong')).toHaveText(reached.toFixed(1))
  const second = await proposal.locator('.proposal-label').innerText()
  await proposal.getByRole('button', { name: 'Reject' }).click()
  await expect(proposal.locator('.proposal-label')).not.toHaveText(second, { timeout: 20_000 })

  // It never says that a design is done: it says what the next points would take.
  await iteration.getByRole('button', { name: 'End the iteration' }).click()
  await expect(page.locator('.proposal-layer')).toHaveCount(0)
  const outlook = page.getByRole('region', { name: 'What the next points cost' })
  await expect(outlook.getByText(/ steps?, /)).toBeVisible({ timeout: 20_000 })
  await page.getByText('还可以，但是太复杂了').click()
  const record = page.locator('.iterate-record')
  await expect(record).toContainText(`${before.toFixed(1)} → ${reached.toFixed(1)}`)
  await expect(record).toContainText(label)
  await expect(record).toContainText(second)

  await record.getByRole('button', { name: 'Take back its changes' }).click()
  await expect(record.getByText('taken back')).toBeVisible()
  await page.getByRole('tab', { name: 'Score' }).click()
  await expect.poll(() => score.total()).toBe(before)
})
