import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/studio-test'

const dimensions = [
  'Technical feasibility',
  'Team fit',
  'Business match',
  'Maintainability',
  'Extension potential',
]

test('the profile ranks the stacks anew and says why some are out', async ({ studio }) => {
  await studio.newProject()
  await expect(studio.candidates).toHaveCount(3)

  await studio.state('Deployment environment', 1)
  await studio.state('Team skill in Python', 2)
  await studio.state('Project scale', 1)
  const ruledOut = studio.page.getByRole('listitem').filter({
    hasText: 'It runs on a cluster; the deployment environment is level 1, without one.',
  })
  await expect(ruledOut.first()).toBeVisible()
  const forOneServer = await studio.ranking()

  await studio.state('Deployment environment', 4)
  await studio.state('Team skill in Python', 5)
  await studio.state('Project scale', 5)
  await studio.state('Concurrency', 5)
  await expect.poll(() => studio.ranking()).not.toEqual(forOneServer)
  await expect(ruledOut).toHaveCount(0)
})

test('drawing on a candidate’s design moves the scores', async ({ studio }) => {
  const { canvas, score } = studio
  await studio.newProject()
  await studio.openBestCandidate()
  await expect(score.panel.getByRole('meter', { name: 'Total score' })).toBeAttached()
  for (const dimension of dimensions) await expect(score.dimension(dimension)).toHaveText(/\d+\.\d/)

  const opened = await score.total()
  await canvas.dropBeside(await studio.paletteRow('PostgreSQL'), await canvas.firstIn('Data'))
  await expect(canvas.service('PostgreSQL')).toHaveAccessibleName(/^PostgreSQL, PostgreSQL, Data/)
  const application = await canvas.firstIn('API')
  await canvas.connect(application, 'PostgreSQL')
  await expect(canvas.link(`${application} reads and writes PostgreSQL`)).toHaveCount(1)
  await expect.poll(() => score.total()).not.toBe(opened)
  await expect(score.lastEdit).toBeVisible()
  await expect(score.changed.first()).toBeVisible()
})

test('a finding lights its elements, and its fix gains what it announces, in one step', async ({
  studio,
}) => {
  const { canvas, score } = studio
  await studio.openSample('B2B back office')
  const finding = score.findings.filter({ hasText: 'Staff login' }).first()
  const named = await score.namedBy(finding)

  await finding.hover()
  await expect.poll(async () => (await canvas.opacities())['Staff login']).toBe(1)
  const opacities = Object.entries(await canvas.opacities())
  const faded = opacities.filter(([, opacity]) => opacity < 1).map(([name]) => name)
  expect(faded.length).toBeGreaterThan(0)
  expect(faded).not.toEqual(expect.arrayContaining(named))
  await canvas.tools.hover()
  await expect
    .poll(async () => Object.values(await canvas.opacities()).every((opacity) => opacity === 1))
    .toBe(true)

  const before = await score.total()
  const { button, gain } = await score.bestFix()
  await button.click()
  await expect.poll(() => score.total()).not.toBe(before)
  expect(Math.abs((await score.total()) - before - gain)).toBeLessThan(0.051)
  await studio.undo()
  await expect.poll(() => score.total()).toBe(before)
})

test('exports and the saved workspace carry the design out and back in', async ({ start, folder }) => {
  const studio = await start()
  await studio.openSample('B2B back office')
  const services = await studio.canvas.services.count()

  const svg = await studio.exportTo(path.join(folder, 'view.svg'), 'SVG')
  const picture = await studio.page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml')
    const count = (selector: string) => root.querySelectorAll(selector).length
    return {
      root: root.tagName,
      size: ['width', 'height', 'viewBox'].map((name) => root.getAttribute(name) ?? ''),
      foreign: count('foreignObject, script, style, image'),
      texts: [...root.querySelectorAll('text')].map(({ textContent }) => textContent),
    }
  }, svg)
  expect(picture).toMatchObject({ root: 'svg', foreign: 0 })
  expect(picture.size.join(' ')).toMatch(/^\d+ \d+ -?\d+ -?\d+ \d+ \d+$/)
  expect(picture.texts).toEqual(expect.arrayContaining(['Order desk', 'Business DB', 'Data', 'SQL']))
  expect(svg).not.toMatch(/var\(--|light-dark|class=|style=/)

  const mermaid = await studio.exportTo(path.join(folder, 'view.mmd'), 'Mermaid')
  expect(mermaid).toMatch(/subgraph \w+\["Data"\]/)
  expect(mermaid).toContain('"Order desk')
  await expect(studio.mermaid.getByText('accepted by Mermaid')).toBeVisible()
  expect(await studio.copyAs('Mermaid')).toBe(mermaid)
  expect(await studio.copyAs('SVG')).toBe(svg)

  const file = path.join(folder, 'back-office.pentarch')
  await studio.saveAs(file)
  const total = await studio.score.total()
  await studio.quit()

  const again = await start()
  await again.recents.filter({ hasText: 'back-office.pentarch' }).getByRole('button').click()
  await expect(again.canvas.services).toHaveCount(services)
  await expect.poll(() => again.score.total()).toBe(total)
  await expect(again.status).toContainText('Saved')
  expect(await again.exportTo(path.join(folder, 'again.mmd'), 'Mermaid')).toBe(mermaid)
})
