import { expect } from '@playwright/test'
import { test } from '../support/studio-test'

test('the weights decide the order and every total, one undoable step at a time', async ({ studio }) => {
  const { page } = studio
  await studio.newProject()
  for (const feature of ['Team skill in Python', 'Concurrency', 'Performance']) await studio.state(feature, 5)
  await studio.state('Business complexity', 3)
  await studio.state('Project scale', 4)
  await studio.state('Deployment environment', 4)
  const weight = page.getByRole('slider', { name: 'Team fit' })
  const totals = () => studio.candidates.locator('.gauge-number').allInnerTexts()
  await expect(weight).toHaveValue('20')
  await expect(studio.candidates).toHaveCount(3)
  const [equalOrder, equalTotals] = [await studio.ranking(), await totals()]

  await weight.fill('90')
  await expect(page.getByRole('slider', { name: 'Business match' })).toHaveValue('3')
  await expect.poll(totals).not.toEqual(equalTotals)
  await expect.poll(() => studio.ranking()).not.toEqual(equalOrder)
  const [weightedOrder, weightedTotals] = [await studio.ranking(), await totals()]

  await studio.undo()
  await expect(weight).toHaveValue('20')
  await expect.poll(totals).toEqual(equalTotals)
  await studio.redo()
  await expect.poll(() => studio.ranking()).toEqual(weightedOrder)

  await studio.openBestCandidate()
  await expect.poll(async () => (await studio.score.total()).toFixed(1)).toBe(weightedTotals[0])
})

test('ten comparisons lead to weights, and say where they contradict each other', async ({ studio }) => {
  const { page } = studio
  await studio.newProject()
  await studio.button('Compare in pairs…', '两两比较…').click()
  const dialog = page.getByRole('dialog', { name: 'Weights from comparisons' })
  const questions = dialog.getByRole('slider')
  await expect(questions).toHaveCount(10)
  await expect(questions.first()).toBeFocused()

  const press = async (key: string, times: number) => {
    for (let n = 0; n < times; n += 1) await page.keyboard.press(key)
  }
  for (let question = 0; question < 4; question += 1) {
    await press('ArrowLeft', 2)
    await press('Tab', 1)
  }
  await expect(
    dialog.getByText('Technical feasibility is moderately more important than team fit'),
  ).toBeVisible()
  await expect(dialog.getByText('The answers fit together.')).toBeVisible()
  const doubtful = dialog.getByRole('slider', { name: 'Team fit or business match' })
  await expect(doubtful).toBeFocused()
  await press('ArrowLeft', 8)
  await expect(dialog.getByText('The answers contradict each other.')).toBeVisible()
  await expect(dialog.getByText(/^Look at team fit and business match again\./)).toBeVisible()
  await dialog.getByRole('button', { name: 'Go to it' }).click()
  await expect(doubtful).toBeFocused()
  await press('ArrowRight', 8)
  await expect(dialog.getByText('The answers fit together.')).toBeVisible()

  await dialog.getByRole('button', { name: 'Use these weights' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('slider', { name: 'Technical feasibility' })).toHaveValue('43')
  await studio.button('Reset to equal', '恢复等权').click()
  await expect(page.getByRole('slider', { name: 'Technical feasibility' })).toHaveValue('20')
})
