import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/shop-test'

test('what is handed over is read, leads to elements, closes gaps and is saved', async ({
  drawing: { page },
  drawing,
  folder,
}) => {
  await page.keyboard.press('Alt+J')
  const pages = page.getByRole('navigation', { name: 'What is handed over' })
  const text = page.getByRole('article')
  await expect(text.getByRole('heading', { name: 'Business process' })).toBeVisible()

  await pages.getByRole('button', { name: 'Derivation' }).click()
  await expect(text.getByRole('heading', { name: '3. Verify and rank' })).toBeVisible()
  await expect(text.getByRole('row', { name: /^Total/ })).toBeVisible()

  await pages.getByRole('button', { name: 'Coverage map' }).click()
  await page.getByRole('button', { name: /^Ways of developing: / }).click()
  const missing = page.locator('.coverage-legend li').filter({ hasText: 'Missing' })
  const before = (await missing.textContent()) ?? ''
  await page.getByRole('button', { name: 'Add pytest' }).click()
  await expect(missing).not.toHaveText(before)
  await drawing.undo()
  await expect(missing).toHaveText(before)

  await pages.getByRole('button', { name: 'Explanation' }).click()
  await page.getByText('Technical', { exact: true }).click()
  const file = path.join(folder, 'explanation.md')
  await drawing.dialogs.chooseFile(file)
  await page.getByRole('button', { name: 'Save as Markdown' }).click()
  await expect(page.getByText(`Exported to ${file}`)).toBeVisible()
  expect(readFileSync(file, 'utf8')).toContain('## Asynchronous programming')

  const mention = text.locator('.document-mention').first()
  const name = await mention.innerText()
  await mention.click()
  await expect(page.getByRole('option', { name: new RegExp(name), selected: true })).toBeVisible()
})
