import path from 'node:path'
import { expect } from '@playwright/test'
import { ClassCanvasPage } from '../support/class-canvas-page'
import { SequencePage } from '../support/sequence-page'
import type { StudioPage } from '../support/studio-page'
import { test as base } from '../support/studio-test'

/** The ticket shop: services, deployed, with classes that front some of them, and sequences. */
const test = base.extend<{ shop: StudioPage }>({
  shop: async ({ studio }, use) => {
    await studio.openSample('High-traffic API')
    await use(studio)
  },
})

test('a service is one thing in all views: renamed once, followed from view to view', async ({ shop }) => {
  const { page, canvas } = shop
  const [classes, sequence] = [new ClassCanvasPage(page), new SequencePage(page)]
  await canvas.rename('Events DB', 'Event archive')
  await canvas.select('Event archive')

  await shop.shortcut('j')
  const tile = page
    .getByRole('listbox', { name: 'Deployment canvas' })
    .getByRole('option', { selected: true })
  await expect(tile).toHaveAttribute('aria-label', /^Event archive/)
  await shop.shortcut('j')
  await expect(classes.selected).toHaveAttribute('aria-label', /^SqlSeatRepository/)
  await shop.shortcut('j')
  await expect(sequence.head('Event archive')).toHaveAttribute('aria-selected', 'true')

  await page.keyboard.press('Alt+1')
  await shop.undo()
  await page.keyboard.press('Alt+4')
  await expect(sequence.head('Events DB')).toBeVisible()
})

test('deleting what other views show says where, and one undo brings all of it back', async ({ shop }) => {
  const { page, canvas } = shop
  const sequence = new SequencePage(page)
  await sequence.open()
  await expect(sequence.head('Events DB')).toBeVisible()
  const before = await sequence.steps()
  await page.keyboard.press('Alt+1')
  await canvas.select('Events DB')
  await page.keyboard.press('Delete')
  await expect(
    page.getByText(
      /This also changed other views: Deployment \(1 placement\), Classes \(SqlSeatRepository fronts no service now\), .*Sequence “/,
    ),
  ).toBeVisible()
  await sequence.open()
  await expect(sequence.head('Shop API')).toBeVisible()
  await expect(sequence.head('Events DB')).toHaveCount(0)
  await shop.undo()
  await expect(sequence.head('Events DB')).toBeVisible()
  await expect.poll(() => sequence.steps()).toEqual(before)
})

test('every view is exported as text that Mermaid takes, and as a picture', async ({ shop, folder }) => {
  const views = [
    { key: 'Alt+2', diagram: 'flowchart TB', text: 'Zone · Zone 1', picture: /<desc>.+<\/desc>/ },
    { key: 'Alt+3', diagram: 'classDiagram', text: 'SqlSeatRepository', picture: />SqlSeatRepository</ },
    { key: 'Alt+4', diagram: 'sequenceDiagram', text: 'activate p2', picture: />Events DB</ },
  ]
  for (const [n, { key, diagram, text, picture }] of views.entries()) {
    await shop.page.keyboard.press(key)
    const mermaid = await shop.exportTo(path.join(folder, `view-${n}.mmd`), 'Mermaid')
    expect(mermaid.split('\n')[3]).toBe(diagram)
    expect(mermaid).toContain(text)
    await expect(shop.mermaid.getByText(diagram).first()).toBeVisible()
    await expect(shop.mermaid.getByText('accepted by Mermaid')).toBeVisible()
    expect(await shop.exportTo(path.join(folder, `view-${n}.svg`), 'SVG')).toMatch(picture)
  }
})
