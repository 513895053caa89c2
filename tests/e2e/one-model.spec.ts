import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { scenarioId } from '../../shared/base/ids'
import { designToData } from '../../shared/file/design-data'
import { serialiseWorkspace } from '../../shared/file/workspace-file'
import { ClassCanvasPage } from '../support/class-canvas-page'
import { SequencePage } from '../support/sequence-page'
import { shopDesign } from '../support/shop-design'
import type { StudioPage } from '../support/studio-page'
import { test as base } from '../support/studio-test'

/** The studio with a design that has an element of every kind. */
const test = base.extend<{ drawing: StudioPage }>({
  drawing: async ({ start, folder }, use) => {
    const file = path.join(folder, 'shop.pentarch')
    const scenario = { id: scenarioId('scenario1'), name: 'Shop', design: designToData(shopDesign()) }
    writeFileSync(file, serialiseWorkspace({ name: 'Shop', profile: {}, scenarios: [scenario] }))
    await use(await start({ file }))
  },
})

test('a service is one thing in all views: renamed once, followed from view to view', async ({ drawing }) => {
  const { page, canvas } = drawing
  await canvas.rename('db', 'Order archive')
  const [classes, sequence] = [new ClassCanvasPage(page), new SequencePage(page)]
  await canvas.select('Order archive')

  await drawing.shortcut('j')
  const tile = page
    .getByRole('listbox', { name: 'Deployment canvas' })
    .getByRole('option', { selected: true })
  await expect(tile).toHaveAttribute('aria-label', /^Order archive/)
  await drawing.shortcut('j')
  await expect(classes.selected).toHaveAttribute('aria-label', /OrderRepository.*Order archive/)
  await drawing.shortcut('j')
  await expect(sequence.head('Order archive')).toHaveAttribute('aria-selected', 'true')

  await page.keyboard.press('Alt+1')
  await drawing.undo()
  await page.keyboard.press('Alt+4')
  await expect(sequence.head('db')).toBeVisible()
})

test('deleting what other views show says where, and one undo brings all of it back', async ({ drawing }) => {
  const { page, canvas } = drawing
  const sequence = new SequencePage(page)
  await canvas.select('db')
  await page.keyboard.press('Delete')
  await expect(
    page.getByText(/This also changed other views: .*Sequence “Checkout” \(1 participant, 3 messages\)/),
  ).toBeVisible()
  await page.keyboard.press('Alt+4')
  await expect(sequence.head('api')).toBeVisible()
  await expect(sequence.head('db')).toHaveCount(0)
  await drawing.undo()
  await expect(sequence.head('db')).toBeVisible()
  expect(await sequence.steps()).toHaveLength(6)
})
