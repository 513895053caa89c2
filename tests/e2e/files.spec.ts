import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test as base } from '../support/shop-test'
import type { StudioPage } from '../support/studio-page'
import { shop, workspaceText } from '../support/workspace-text'

const test = base.extend<{ started: StudioPage }>({
  // A studio of this test alone, which may end it. The file is what it is started with.
  started: async ({ start, file }, use) => {
    await use(await start({ file }))
  },
})

test.describe('closing with unsaved changes', () => {
  test.beforeEach(async ({ started }) => {
    await started.canvas.rename('Stock', 'Warehouse')
    await expect(started.status).toContainText('Unsaved changes')
    expect(await started.title()).toBe('● Shop — Pentarch')
  })

  test('asks, and stays where the question is cancelled', async ({ started, file }) => {
    await started.dialogs.answerUnsaved('cancel')
    await started.closeWindow()
    await expect.poll(() => started.dialogs.asked()).toHaveLength(1)
    const [asked] = await started.dialogs.asked()
    expect(asked).toMatchObject({
      message: 'Save the changes to “Shop”?',
      buttons: ['Save', 'Don’t save', 'Cancel'],
    })
    await expect(started.canvas.service('Warehouse')).toBeVisible()
    expect(readFileSync(file, 'utf8')).toBe(workspaceText(shop))
  })

  test('leaves the file as it is where the changes are not wanted', async ({ started, file, start }) => {
    await started.dialogs.answerUnsaved('discard')
    await started.closeWindow()
    await started.gone()
    expect(readFileSync(file, 'utf8')).toBe(workspaceText(shop))
    // What V8 compiled is there for the next start: V8 names a folder, and a file for each module.
    const compiled = readdirSync(path.join(started.userData, 'compiled'), { recursive: true })
    expect(compiled.length).toBeGreaterThan(5)

    const again = await start()
    await expect(again.recents).toHaveCount(1)
  })

  test('saves where that is the answer, and keeps the version before', async ({ started, file }) => {
    await started.dialogs.answerUnsaved('save')
    await started.closeWindow()
    await started.gone()
    expect(readFileSync(file, 'utf8')).toBe(workspaceText(shop).replaceAll('Stock', 'Warehouse'))
    expect(readFileSync(`${file}.bak`, 'utf8')).toBe(workspaceText(shop))
  })
})

const whole = workspaceText(shop)
const refused: Readonly<Record<string, readonly [content: string, sentence: RegExp]>> = {
  'cut short': [whole.slice(0, 400), /is damaged: it is not valid JSON from line \d+, column \d+/],
  'of a newer studio': [
    whole.replace('"schemaVersion": 1', '"schemaVersion": 9'),
    /was saved by a newer Pentarch \(format 9; this version reads up to 1\)/,
  ],
  'of another program': ['{ "type": "excalidraw", "elements": [] }', /is not a Pentarch workspace/],
  'with a link to nowhere': [
    whole.replace('"target": "s4"', '"target": "s9"'),
    /is damaged at scenarios\[0\]\.design\.links\[2\]\.target: there is no service “s9”/,
  ],
  'that reaches for a prototype': [
    whole.replace('"settings": {}', '"settings": { "__proto__": { "polluted": true } }'),
    /is damaged at .*: the key “__proto__” is not allowed/,
  ],
}

test('a file that cannot be opened gets a clear sentence and is left alone', async ({ drawing, folder }) => {
  const alert = drawing.page.getByRole('alert')
  for (const [kind, [content, sentence]] of Object.entries(refused)) {
    await test.step(kind, async () => {
      const bad = path.join(folder, 'bad.pentarch')
      writeFileSync(bad, content)
      await drawing.open(bad)
      await expect(alert).toContainText(sentence)
      await alert.getByRole('button').click()
      expect(readFileSync(bad, 'utf8')).toBe(content)
    })
  }
  await expect(drawing.canvas.services).toHaveCount(4)
  expect(await drawing.page.evaluate(() => 'polluted' in {})).toBe(false)
})

test('a large file that is damaged leads back to where it was opened, and a sound one to its design', async ({
  start,
  folder,
}) => {
  const services = Array.from({ length: 3000 }, (_, n) => ({
    id: `s${n}`,
    name: `Service ${n}`,
    technology: 'fastapi',
    layer: 'api',
    at: [260 * n, 17] as const,
  }))
  const links = services.slice(1).map(({ id }) => ({ from: id, to: 's0', kind: 'call', sync: true }))
  const sound = workspaceText({ name: 'Large', services, links })
  expect(sound.length).toBeGreaterThan(1_000_000)
  const file = path.join(folder, 'large.pentarch')
  const bad = path.join(folder, 'bad.pentarch')
  writeFileSync(file, sound)
  writeFileSync(bad, sound.replace('"target": "s0"', '"target": "nobody"'))

  const studio = await start()
  await studio.dialogs.chooseFile(bad)
  await studio.page.getByRole('button', { name: /^Open…/ }).press('Enter')
  await expect(studio.page.getByRole('alert')).toContainText('there is no service “nobody”')
  await expect(studio.page.getByRole('button', { name: /^New workspace/ })).toBeVisible()
  await expect(studio.canvas.surface).toHaveCount(0)
  // Whoever works with the keyboard goes on from there.
  await expect(studio.page.locator('main:focus, main :focus')).toHaveCount(1)
  await studio.openDesign(file)
  await expect(studio.status).toContainText('3000 services')
  await expect(studio.status).toContainText('Saved')
})

test('a technology that the catalogue does not know is kept as it is', async ({ drawing, folder }) => {
  const strange = whole.replace('"technology": "fastapi"', '"technology": "cobol-gateway"')
  const file = path.join(folder, 'strange.pentarch')
  writeFileSync(file, strange)
  await drawing.open(file)
  await expect(drawing.notice('This workspace uses cobol-gateway')).toBeVisible()
  await expect(drawing.canvas.service('Orders')).toHaveAccessibleName(/cobol-gateway/)
  expect(await drawing.saveAs(path.join(folder, 'kept.pentarch'))).toBe(strange)
})

test('hostile names are texts like any other, on screen and in every export', async ({ drawing, folder }) => {
  const script = '<script>document.title="hit"</script>'
  const image = '<img src=x onerror="document.title=1">'
  const hostile = { ...shop, name: script }
  const services = shop.services.map((service, at) => ({
    ...service,
    name: [script, image, '__proto__', '"];end click n1 "javascript:1"'][at] ?? '',
  }))
  const file = path.join(folder, 'hostile.pentarch')
  writeFileSync(file, workspaceText({ ...hostile, services }))

  await drawing.open(file)
  await expect(drawing.canvas.service(script)).toBeVisible()
  await expect(drawing.canvas.service('__proto__')).toBeVisible()
  await expect(drawing.mermaid.getByText('accepted by Mermaid')).toBeVisible()
  const svg = await drawing.exportTo(path.join(folder, 'view.svg'), 'SVG')
  expect(svg).not.toMatch(/<script|<img/)
  expect(await drawing.page.title()).toContain(script)
  // The editor of the Mermaid text puts empty images of its own round what it folds away.
  expect(await drawing.page.locator('img:not(.cm-widgetBuffer), body script').count()).toBe(0)
})

test('what was edited is there again after the process was killed', async ({ started, file, start }) => {
  await started.canvas.rename('Stock', 'Warehouse')
  await started.canvas.drag('Warehouse', { x: 60, y: 0 })
  const place = await started.canvas.placeOf('Warehouse')
  await expect.poll(() => started.journal(), { timeout: 1_000 }).toContain('"revision":2')
  await started.kill()

  const again = await start()
  await expect(again.notice('Your unsaved edits were restored.')).toBeVisible()
  await expect.poll(() => again.canvas.placeOf('Warehouse')).toEqual(place)
  await expect(again.status).toContainText('Unsaved changes')
  expect(readFileSync(file, 'utf8')).toBe(workspaceText(shop))
})

test('a file that another program changed meanwhile is not overwritten', async ({ drawing, file }) => {
  await drawing.canvas.rename('Stock', 'Warehouse')
  const theirs = workspaceText({ ...shop, name: 'Theirs' })
  writeFileSync(file, theirs)
  await drawing.shortcut('s')
  const alert = drawing.page.getByRole('alert')
  await expect(alert).toContainText(
    'was changed by another program since it was opened. It was not overwritten',
  )
  expect(readFileSync(file, 'utf8')).toBe(theirs)

  await alert.getByRole('button').click()
  await drawing.dialogs.answerUnsaved('save')
  await drawing.shortcut('w')
  await expect(alert).toContainText('was changed by another program')
  await expect(drawing.canvas.service('Warehouse')).toBeVisible()
})

test('a page that crashed comes back with every edit', async ({ started }) => {
  await started.canvas.rename('Stock', 'Warehouse')
  await expect(started.status).toContainText('Unsaved changes')
  const services = await started.crashPage()
  expect(services.some((name) => name.startsWith('Warehouse,'))).toBe(true)
  expect(services).toHaveLength(4)
})

test('a page that is loaded anew shows the design, and its score as it was', async ({
  drawing: { page, score, canvas },
}) => {
  await expect(score.coverage).toBeVisible()
  const total = await score.total()
  await page.reload()
  await expect(canvas.services).toHaveCount(4)
  await expect.poll(() => score.total()).toBe(total)
})

test('a second start hands its file to the studio that is open', async ({ studio, file }) => {
  await studio.startAgain(file)
  await expect(studio.canvas.service('Orders')).toBeVisible()
  await expect(studio.status).toContainText('Saved')
})
