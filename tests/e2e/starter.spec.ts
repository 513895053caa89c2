import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/studio-test'

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
