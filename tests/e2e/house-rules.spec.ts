import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/studio-test'

test('a team adds rules of its own, which find, repair and are kept; a pack that fails says where', async ({
  studio,
  folder,
}) => {
  const { page, score, dialogs } = studio
  const [example, broken, kept] = ['example.json', 'broken.json', 'kept.pentarch'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string]
  await studio.openSample('High-traffic API')
  const total = await score.total()

  await studio.chooseFromMenu('view.house-rules')
  const dialog = page.getByRole('dialog', { name: 'House rules' })
  await expect(dialog.getByText(/^Add your team’s own checks/)).toBeVisible()
  await dialogs.chooseFile(example)
  await dialog.getByRole('button', { name: 'Save the example pack…' }).click()
  await expect.poll(() => studio.notice(example).count()).toBe(1)

  writeFileSync(
    broken,
    readFileSync(example, 'utf8')
      .replace('"settings.secretsFrom"', '"settings.secretFrom"')
      .replace('"severity": "medium"', '"severity": "middling"'),
  )
  const add = async (file: string) => {
    await dialogs.chooseFile(file)
    await dialog.getByRole('button', { name: 'Add from file…' }).click()
  }
  await add(broken)
  const refused = dialog.getByRole('alert')
  await expect(refused).toContainText('“broken.json” was not taken in: 2 problems. Nothing was changed.')
  await expect(refused.getByRole('listitem')).toHaveText([
    'rules[0].must.field there is no “settings.secretFrom”; did you mean “settings.secretsFrom”?',
    'rules[1].severity there is no “middling”; it is one of blocker, high, medium and low',
  ])
  await expect.poll(() => score.total()).toBe(total)

  await add(example)
  await expect(refused).toHaveCount(0)
  const pack = dialog.getByRole('listitem', { name: 'Example standards' })
  await expect(pack).toContainText('3 rules')
  await expect(pack).toContainText('5 tests passed')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  const finding = score.finding('Database passwords are kept outside the vault')
  await expect(finding.getByText('Example standards')).toBeVisible()
  await expect.poll(() => score.total()).not.toBe(total)
  const withRules = await score.total()
  await expect.poll(() => score.namedBy(finding)).toContain('Ticket worker')
  await finding.getByRole('button', { name: 'Read them from the vault' }).click()
  await expect(finding).toHaveCount(0)
  await expect.poll(() => score.total()).toBeGreaterThan(withRules)

  await studio.undo()
  await expect(finding).toBeVisible()
  await expect.poll(() => score.total()).toBe(withRules)
  expect(JSON.parse(await studio.saveAs(kept))).toMatchObject({ rulePacks: [{ id: 'example' }] })
  await studio.undo()
  await expect(finding).toHaveCount(0)
  await expect.poll(() => score.total()).toBe(total)

  await studio.open(kept)
  await expect(finding).toBeVisible()
  await expect.poll(() => score.total()).toBe(withRules)
})
