import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/studio-test'

test('a design session from the profile to what is taken home', async ({ studio, folder }) => {
  test.slow()
  const { page, canvas, score } = studio

  // Profile, candidates, canvas.
  await studio.newProject()
  await studio.state('Team skill in Python', 2)
  await studio.state('Business complexity', 4)
  await studio.state('Deployment environment', 3)
  await expect.poll(() => studio.candidates.first().innerText()).toContain('Business match')
  await studio.openBestCandidate()
  const opened = await score.total()

  // A second scenario, changed.
  await studio.duplicateScenario()
  await expect(studio.scenarioTabs).toHaveCount(2)
  await canvas.dropBeside(await studio.paletteRow('Redis'), await canvas.firstIn('Data'))
  await expect.poll(() => score.total()).not.toBe(opened)

  // The two side by side, taken home as Markdown.
  await page.keyboard.press('Alt+C')
  const screen = page.getByRole('main')
  await screen.getByRole('tab', { name: /Differences/ }).click()
  await expect(screen.getByRole('region', { name: 'Differences' }).getByRole('listitem')).toHaveText([
    /^−Service Redis only in A$/,
  ])
  const comparison = path.join(folder, 'comparison.md')
  await studio.dialogs.chooseFile(comparison)
  await screen.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'As Markdown…' }).click()
  await expect(studio.notice(comparison)).toBeVisible()
  expect(await readFile(comparison, 'utf8')).toMatch(/^# .+\n[\s\S]*\| Total \|/)
  await screen.getByRole('button', { name: 'Back to the design' }).click()

  // Two iterations: one in words, one by a trigger.
  await page.keyboard.press('ControlOrMeta+5')
  const iteration = page.getByRole('region', { name: 'This iteration' })
  const proposal = iteration.getByRole('region', { name: 'Proposal' })
  const begin = page.getByRole('button', { name: 'Find proposals' })
  const end = iteration.getByRole('button', { name: 'End the iteration' })
  await page.getByRole('textbox', { name: 'What should be different?' }).fill('It is too complex')
  await begin.click()
  await expect(proposal.getByText('Proposal', { exact: true })).toBeVisible({ timeout: 20_000 })
  await proposal.getByRole('button', { name: 'Accept' }).click()
  await end.click()
  await page.getByRole('button', { name: 'Does not fit the team' }).click()
  await begin.click()
  await end.click()
  await expect(page.locator('.iterate-record')).toHaveCount(2)

  // What is taken home.
  const svg = await studio.exportTo(path.join(folder, 'view.svg'), 'SVG')
  expect(svg).toContain('>Redis<')
  expect(await studio.exportTo(path.join(folder, 'view.mmd'), 'Mermaid')).toContain('Redis')
})
