import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/studio-test'

test('the whole job is done by keyboard alone, and the focus is never lost', async ({ studio, folder }) => {
  const { canvas, page, score } = studio
  const { keyboard } = page
  /** Something of the window has the focus: else a screen reader would be sent to its beginning. */
  const hasFocus = () =>
    expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')

  await studio.tabTo(studio.button('New workspace', '新建工作区'))
  await keyboard.press('Enter')
  await expect(studio.candidates.first()).toBeVisible()
  await hasFocus()

  const levels = page.getByRole('radiogroup', { name: 'Concurrency' })
  await studio.tabTo(levels)
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowRight')
  await expect(levels.getByRole('radio', { checked: true })).toHaveCount(1)
  await hasFocus()

  await studio.tabTo(studio.candidates.first().getByRole('button').first())
  await keyboard.press('Enter')
  await expect(canvas.services.first()).toBeVisible()
  await hasFocus()

  await keyboard.press('/')
  await keyboard.insertText('mariadb')
  await keyboard.press('Enter')
  await expect(canvas.service('MariaDB')).toHaveAttribute('aria-selected', 'true')
  await hasFocus()

  await studio.tabTo(canvas.surface)
  await keyboard.press('L')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(canvas.surface.getByRole('option', { name: /^MariaDB .+/, selected: true })).toHaveCount(1)
  await hasFocus()

  await studio.tabTo(canvas.surface)
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await keyboard.insertText('Lighthouse')
  await keyboard.press('Enter')
  await expect(canvas.service('Lighthouse')).toBeVisible()
  await hasFocus()

  await studio.shortcut('1')
  const before = await score.total()
  const fix = studio.button('Apply', '应用').first()
  await studio.tabTo(fix)
  await keyboard.press('Enter')
  await expect.poll(() => score.total()).toBeGreaterThan(before)
  await hasFocus()

  const picture = path.join(folder, 'view.svg')
  await studio.dialogs.chooseFile(picture)
  await studio.shortcut('k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await keyboard.insertText('export as svg')
  await keyboard.press('Enter')
  await expect(studio.notice(picture)).toBeVisible()
  expect(await readFile(picture, 'utf8')).toContain('Lighthouse')
  await hasFocus()

  expect(await studio.saveAs(path.join(folder, 'job.pentarch'))).toContain('Lighthouse')
  await hasFocus()
})
