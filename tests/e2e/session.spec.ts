import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { formatChange } from '../../shared/i18n/format'
import { test } from '../support/shop-test'

test('a session presents two frames, edits the design on the way, and says in its minutes what that did', async ({
  drawing: studio,
  folder,
}) => {
  const { page, canvas } = studio
  const before = await studio.score.total()

  await studio.shortcut('4')
  const add = page.getByRole('textbox', { name: 'Add an agenda item' })
  for (const title of ['Do we need the database', 'Who may order']) {
    await add.fill(title)
    await add.press('Enter')
  }
  await studio.button('Start the session', '开始会议').click()

  await canvas.surface.focus()
  for (const name of ['Stock', 'Orders DB']) {
    const { x, y, width, height } = await canvas.boxOf(name)
    await page.keyboard.press('f')
    await page.mouse.move(x - 20, y - 12)
    await page.mouse.down()
    await page.mouse.move(x + width, y + height, { steps: 3 })
    await page.mouse.move(x + width + 20, y + height + 12, { steps: 3 })
    await page.mouse.up()
  }
  await expect(canvas.surface.getByRole('option', { name: /^Frame:/ })).toHaveCount(2)
  await page.keyboard.press('Escape')
  const place = await canvas.placeOf('Orders')

  await page.keyboard.press('F5')
  const bar = page.getByRole('toolbar', { name: 'Presentation' })
  await expect(bar).toContainText('Frame 11 / 2')
  await expect(page.getByRole('banner')).toBeHidden()
  await page.keyboard.press('ArrowRight')
  await expect(bar).toContainText('Frame 22 / 2')
  await page.keyboard.press('Home')
  await expect(bar).toContainText('Frame 11 / 2')
  await page.keyboard.press('Space')
  await expect(bar).toContainText('Frame 22 / 2')

  await canvas.service('Orders DB').click()
  await expect(canvas.selected).toHaveCount(1)
  await page.keyboard.press('Delete')
  await expect(canvas.service('Orders DB')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await expect.poll(() => canvas.placeOf('Orders')).toEqual(place)

  await studio.openTab('Score')
  const after = await studio.score.total()
  expect(after).not.toBe(before)
  await page.getByRole('tab', { name: 'Session' }).click()
  await page.getByRole('checkbox', { name: 'Settled: Do we need the database' }).check()
  await expect(page.getByRole('listitem').filter({ hasText: 'Who may order' })).toContainText('now')

  const minutes = path.join(folder, 'minutes.md')
  await studio.dialogs.chooseFile(minutes)
  await studio.button('Minutes', '会议纪要').click()
  await page.getByRole('menuitem', { name: 'English' }).first().click()
  await expect(studio.notice(minutes)).toBeVisible()
  const text = readFileSync(minutes, 'utf8')
  expect(text).toContain('# Minutes: Shop\n')
  expect(text).toContain('## 1. Do we need the database (settled)\n')
  expect(text).toContain(
    `| Total | ${before.toFixed(1)} | ${after.toFixed(1)} | ${formatChange(after - before)} |\n`,
  )
  expect(text).toContain('- Delete: Orders DB\n')
  expect(text).toContain('Nothing was changed.')

  const saved = await studio.saveAs(path.join(folder, 'kept.pentarch'))
  expect(saved).toContain('"title": "Who may order"')
})
