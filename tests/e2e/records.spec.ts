import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/studio-test'

test('from a sample to its roadmap, a stage to compare, its decision record and its report', async ({
  studio,
  folder,
}) => {
  // Plans are made by trying every fix, and the report is printed with all of its pictures.
  test.slow()
  const { page, dialogs } = studio
  const [adr, html, pdf] = ['adr.md', 'report.html', 'report.pdf'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ]
  await studio.openSample('ML feature platform')
  await page.keyboard.press('Alt+J')
  const pages = page.getByRole('navigation', { name: 'What is handed over' })
  const open = (name: string) => pages.getByRole('button', { name }).click()
  const saved = async (button: string, file: string) => {
    await dialogs.chooseFile(file)
    await page.getByRole('button', { name: button }).click()
    await expect.poll(() => studio.notice(file).count()).toBe(1)
    return readFileSync(file)
  }

  await open('Roadmap')
  const first = page.getByRole('listitem').filter({ hasText: 'Back up daily, test the restore' }).first()
  await first.getByRole('button', { name: 'Apply step 1' }).click()
  await expect(page.getByText(/^23 steps lead from 91\.2 to 98\.8 points/)).toBeVisible()

  await open('Decision record')
  await page.getByRole('button', { name: 'Record the decision' }).click()
  await expect(page.getByText(/^Decision 0001 of .* would be made the same way today\.$/)).toBeVisible()
  expect((await saved('Save as Markdown', adr)).toString()).toMatch(
    /^---\nstatus: accepted\n[\s\S]*## Decision Outcome\n/,
  )

  await open('Report')
  const report = (await saved('Save as HTML', html)).toString()
  expect(report).toContain('0001')
  expect(report.match(/<svg /g)?.length).toBeGreaterThan(2)
  expect(report).not.toMatch(/<(script|link|img)\b|\bsrc="/)
  const printed = (await saved('Save as PDF', pdf)).toString('latin1')
  expect(printed.slice(0, 5)).toBe('%PDF-')
  // Portrait A4, in points.
  expect(printed).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/)

  await open('Evolution')
  await page.getByRole('button', { name: 'Add as a scenario and compare' }).first().click()
  await expect(page.getByRole('tab', { name: /Batch and online: Microservices/ })).toBeVisible()
})
