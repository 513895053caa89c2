import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { z } from 'zod'
import { test } from '../support/studio-test'

test('a sample becomes a roadmap, a decision record and a report; the decision is held against today when it is opened again', async ({
  studio,
  folder,
}) => {
  const { page, dialogs } = studio
  await studio.openSample('Feature platform')
  await page.keyboard.press('Alt+J')
  const pages = page.getByRole('navigation', { name: 'What is handed over' })
  const text = page.getByRole('article')
  const saveAs = async (button: string, name: string): Promise<string> => {
    const file = path.join(folder, name)
    await dialogs.chooseFile(file)
    await page.getByRole('button', { name: button }).click()
    await expect.poll(() => studio.notice(file).count()).toBe(1)
    return readFileSync(file, 'utf8')
  }

  await pages.getByRole('button', { name: 'Roadmap' }).click()
  await expect(text).toContainText('24 steps lead from 90.4 to 98.8 points')
  expect(await saveAs('Save as Markdown', 'roadmap.md')).toContain('--fail-under 98')

  await pages.getByRole('button', { name: 'Decision record' }).click()
  await page.getByRole('button', { name: 'Record the decision' }).click()
  const drift = page.getByRole('region', { name: 'What has become of the decision' })
  await expect(drift).toContainText('would be made the same way today')
  expect(await saveAs('Save as Markdown', 'decision.md')).toContain('## Decision Outcome')

  await pages.getByRole('button', { name: 'Report' }).click()
  await expect(text.getByRole('heading', { name: 'Roadmap' })).toBeVisible()
  expect(await saveAs('Save as PDF', 'report.pdf')).toMatch(/^%PDF-/)

  const file = path.join(folder, 'decided.pentarch')
  await dialogs.chooseFile(file)
  await page.keyboard.press('Control+s')
  await expect.poll(() => existsSync(file)).toBe(true)
  const notice = page.getByRole('button', { name: 'Decision 0001 would differ today' })
  expect(await notice.count()).toBe(0)

  // A file of a day on which another candidate was first.
  const saved = z.looseObject({ records: z.array(z.looseObject({ candidates: z.array(z.unknown()) })) })
  const { records, ...rest } = saved.parse(JSON.parse(readFileSync(file, 'utf8')))
  const earlier = records.map((each) => ({ ...each, candidates: [...each.candidates].reverse() }))
  const older = path.join(folder, 'older.pentarch')
  writeFileSync(older, JSON.stringify({ ...rest, records: earlier }))
  await dialogs.chooseFile(older)
  await page.keyboard.press('Control+o')
  await notice.click()
  await expect(drift).toContainText('is first in place of')
})

test('a sample becomes a project in a folder, and nothing is written over without a question', async ({
  studio,
  folder,
}) => {
  const { page, dialogs } = studio
  await studio.openSample('High-traffic API')
  await page.keyboard.press('Alt+J')
  await page.getByRole('button', { name: 'Starter project' }).click()
  const files = page.getByRole('navigation', { name: 'Files of the project' })
  await files.getByRole('button', { name: 'compose.yaml' }).click()
  await expect(page.getByRole('region', { name: 'compose.yaml' })).toContainText('shop-api:')

  await dialogs.chooseFile(folder)
  const save = page.getByRole('button', { name: 'Save as folder' })
  await save.click()
  const project = path.join(folder, 'ticket-shop')
  await expect.poll(() => studio.notice(project).count()).toBe(1)
  const main = path.join(project, 'services/shop-api/src/shop_api/main.py')
  expect(readFileSync(main, 'utf8')).toContain('def create_app(')
  expect(readFileSync(path.join(project, 'README.md'), 'utf8')).toContain('```mermaid')

  writeFileSync(main, 'mine')
  await dialogs.answerUnsaved('cancel')
  await save.click()
  await expect
    .poll(async () =>
      (await dialogs.asked()).filter(({ kind }) => kind === 'message').map(({ buttons }) => buttons),
    )
    .toEqual([['Choose another folder', 'Write over them', 'Cancel']])
  expect(readFileSync(main, 'utf8')).toBe('mine')
})
