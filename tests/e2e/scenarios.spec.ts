import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/studio-test'

test('scenarios are renamed, moved, put away and taken back, each step undone', async ({ studio }) => {
  const { page, scenarioTabs } = studio
  await studio.openSample('B2B back office')
  await studio.duplicateScenario()
  const names = async () =>
    (await scenarioTabs.locator('.ellipsis').allInnerTexts()).map((name) => name.trim())
  await expect(scenarioTabs).toHaveCount(2)
  const [first = ''] = await names()

  await scenarioTabs.last().dblclick()
  await page.getByRole('textbox', { name: 'Name of the scenario' }).fill('With a second region')
  await page.keyboard.press('Enter')
  await expect.poll(names).toEqual([first, 'With a second region'])

  await scenarioTabs.last().click({ button: 'right' })
  await page.getByRole('menuitem', { name: /^Move left/ }).click()
  await expect.poll(names).toEqual(['With a second region', first])
  await studio.undo()
  await expect.poll(names).toEqual([first, 'With a second region'])

  await scenarioTabs.first().click({ button: 'right' })
  await page.getByRole('menuitem', { name: /^Archive/ }).click()
  await expect.poll(names).toEqual(['With a second region'])
  await studio.button('Add a scenario', '新建场景').click()
  await page.getByRole('menuitem', { name: first }).click()
  await expect
    .poll(async () => (await names()).toSorted())
    .toEqual([first, 'With a second region'].toSorted())
})

test('a comparison shows every view, and leaves as one page in SVG and PDF and as Markdown', async ({
  studio,
  folder,
}) => {
  const { page } = studio
  await studio.openSample('B2B back office')
  await studio.duplicateScenario()
  const [service] = await page.getByRole('option', { name: /Celery/ }).all()
  await service?.click()
  await page.keyboard.press('Delete')
  await page.keyboard.press('Alt+C')
  const screen = page.getByRole('main')
  await screen.getByRole('tab', { name: /Differences/ }).click()
  const count = await screen.getByRole('region', { name: 'Differences' }).getByRole('listitem').count()
  expect(count).toBeGreaterThan(1)

  for (const view of ['Layers', 'Deployment', 'Classes', 'Sequence'])
    await test.step(view, async () => {
      await page.getByText(view, { exact: true }).first().click()
      await expect(screen.getByRole('region', { name: /^[AB] · / }).getByRole('img')).toHaveCount(2)
    })

  const leaveAs = async (format: string, file: string): Promise<Buffer> => {
    await studio.dialogs.chooseFile(file)
    await screen.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: format }).click()
    await expect(studio.notice(file)).toBeVisible()
    return readFileSync(file)
  }
  const svg = await leaveAs('One page as SVG…', path.join(folder, 'page.svg'))
  expect(svg.toString()).toMatch(/<svg [^>]*viewBox=/)
  expect(svg.toString()).toContain('Service Nightly jobs: only in ')
  const pdf = await leaveAs('One page as PDF…', path.join(folder, 'page.pdf'))
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)
  const markdown = await leaveAs('As Markdown…', path.join(folder, 'page.md'))
  expect(markdown.toString()).toContain('Nightly jobs')
  expect(markdown.toString().match(/```mermaid/g)).toHaveLength(2)
})
