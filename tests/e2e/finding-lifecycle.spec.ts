import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/studio-test'

test('a finding is accepted with a reason, or set aside, and the total is explained to its last point', async ({
  studio,
}) => {
  const { page, score } = studio
  await studio.openSample('High-traffic API')
  const total = await score.total()
  const shown = (name: string) => score.panel.getByRole('radio', { name: new RegExp(`^${name} \\d+$`) })
  const count = async (name: string) =>
    Number(/\d+$/.exec((await shown(name).getAttribute('aria-label')) ?? '')?.[0])
  const open = await count('Open')
  const decide = async (item: string, confirm: string, reason: string) => {
    const menu = score.findings.first().getByRole('button', { name: 'Decide on this finding' })
    await menu.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: item }).click()
    const dialog = page.getByRole('dialog')
    const button = dialog.getByRole('button', { name: confirm, exact: true })
    await expect(button).toBeDisabled()
    await expect(dialog.getByRole('textbox', { name: 'Reason' })).toBeFocused()
    await page.keyboard.type(reason)
    await expect(button).toBeEnabled()
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
  }

  await decide('Accept…', 'Accept', 'Until the spring release')
  await expect.poll(() => count('Accepted')).toBe(1)
  await expect.poll(() => count('Open')).toBe(open - 1)
  await expect.poll(() => score.total()).toBe(total)
  await decide('Not applicable…', 'Does not apply', 'Nobody asks for it here')
  await expect.poll(() => count('Not applicable')).toBe(1)
  await expect.poll(() => score.total()).toBeGreaterThan(total)
  const without = await score.total()

  await shown('Accepted').check({ force: true })
  await expect(score.panel.getByText('Until the spring release')).toBeVisible()
  await shown('Not applicable').check({ force: true })
  await expect(score.panel.getByText('Nobody asks for it here')).toBeVisible()

  await page.getByRole('button', { name: /^Why \d+\.\d\?$/ }).click()
  const why = page.getByRole('dialog', { name: /^Why/ })
  await expect(why.getByText('Total', { exact: true })).toBeVisible()
  const points = await why.locator('.why-step .why-points').allInnerTexts()
  const lost = points.reduce((sum, text) => sum + Number(text.replace('−', '')), 0)
  expect(points.length).toBeGreaterThan(10)
  expect(Math.abs(100 - lost - without)).toBeLessThan(0.1)
  const heads = await why.locator('.why-dimension-head .why-points').allInnerTexts()
  const ofDimensions = heads.reduce((sum, text) => sum + Number(text.replace('−', '')), 0)
  expect(Math.abs(100 - ofDimensions - without)).toBeLessThan(0.03)
  const step = why.locator('summary').first()
  await step.focus()
  await page.keyboard.press('Enter')
  await expect(why.getByText(/^Score × weight \/ sum: /).first()).toBeVisible()
  await why.getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(page.getByText('Explanation copied as Markdown.')).toBeVisible()
  await expect
    .poll(() => studio.app.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(
      /^# .+: Why \d+\.\d\?\n\n- Full score: 100\.0[\s\S]+## Decisions[\s\S]+Not applicable · Nobody asks for it here\n/,
    )
  await page.keyboard.press('Escape')
  await expect(why).toHaveCount(0)

  await score.panel.getByRole('button', { name: 'Reopen' }).click()
  await expect.poll(() => score.total()).toBe(total)
  await studio.undo()
  await expect.poll(() => score.total()).toBe(without)
})

test('a finding is as severe as the workspace, the scenario or one element says, the nearest first', async ({
  studio,
  folder,
}) => {
  const { page, score } = studio
  await studio.openSample('High-traffic API')
  const words = 'A change and its event can diverge'
  const same = score.panel
    .getByRole('listitem')
    .filter({ has: page.locator('.finding-words', { hasText: words }) })
  const choose = async (group: RegExp, item: string) => {
    await same.getByRole('button', { name: 'Decide on this finding' }).click()
    await page
      .getByRole('group', { name: group })
      .getByRole('menuitemradio', { name: item, exact: true })
      .click()
  }

  await choose(/whole workspace$/, 'Low')
  await expect(same.getByText(/^Low, set in this workspace; the rule says /)).toBeVisible()
  await choose(/in this scenario$/, 'High')
  await expect(same.getByText(/^High, set in this scenario; the rule says /)).toBeVisible()
  await same.locator('.finding-title').click()
  const place = same.locator('.place-severity').first()
  await place.click()
  await page
    .getByRole('menu', { name: /^Severity at / })
    .getByRole('menuitemradio', { name: 'Blocker' })
    .click()
  await expect(same.getByRole('button', { name: /^Blocker, set for this element/ })).toBeVisible()
  await expect(same.locator('.finding-title').getByRole('img', { name: 'Blocker' })).toBeVisible()

  const saved = JSON.parse(await studio.saveAs(path.join(folder, 'severe.pentarch'))) as {
    severities: object
    scenarios: { design: { severities: { severity: string }[] } }[]
  }
  expect(Object.values(saved.severities)).toEqual(['low'])
  expect(saved.scenarios[0]?.design.severities.map(({ severity }) => severity)).toEqual(['high', 'blocker'])

  const changed = score.panel.locator('details', { hasText: 'Changed severities' })
  await changed.locator('summary').click()
  await expect(changed.getByRole('listitem')).toHaveCount(3)
  await changed.getByRole('button', { name: 'Back to default' }).last().click()
  await expect(changed.getByRole('listitem')).toHaveCount(2)
  await studio.undo()
  await expect(changed.getByRole('listitem')).toHaveCount(3)
})

test('a finding says which of its numbers nobody stated, and leads to the field that does', async ({
  studio,
}) => {
  const { page, score } = studio
  await studio.openSample('High-traffic API')
  const finding = score.finding('The request path misses the availability goal')
  await finding.getByRole('button').first().click()
  const assumed = finding.getByRole('button', { name: 'assumed: Availability of one replica 99.5%' })
  await assumed.click()
  const field = studio.inspector.getByRole('textbox', { name: 'Availability of one replica' })
  await expect(field).toBeFocused()
  await expect(studio.inspector.getByRole('textbox', { name: 'Name' })).toHaveValue('Payment provider')
  await page.keyboard.type('0.9999')
  await page.keyboard.press('Enter')
  await studio.openTab('Score')
  await expect(assumed).toHaveCount(0)

  await page.getByRole('button', { name: /^Why \d+\.\d\?$/ }).click()
  const why = page.getByRole('dialog', { name: /^Why/ })
  await why.getByText('The request path misses the availability goal').first().click()
  await why
    .getByRole('button', { name: /^assumed: / })
    .first()
    .click()
  await expect(why).toHaveCount(0)
  await expect(
    studio.inspector
      .getByRole('textbox', { name: /^(Availability of one replica|Zones)$/ })
      .and(page.locator(':focus')),
  ).toBeVisible()
})
