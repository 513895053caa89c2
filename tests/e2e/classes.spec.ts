import { expect } from '@playwright/test'
import { ClassCanvasPage } from '../support/class-canvas-page'
import { test as base } from '../support/shop-test'

/** The studio with the small shop open at its class view, which has no class yet. */
const test = base.extend<{ classes: ClassCanvasPage }>({
  classes: async ({ drawing }, use) => {
    const classes = new ClassCanvasPage(drawing.page)
    await classes.open()
    await use(classes)
  },
})

test('classes are drawn, related and filled by the pointer, a step of undo each', async ({
  drawing: { page },
  drawing,
  classes,
}) => {
  await classes.draw('Order', { x: 200, y: 140 })
  await classes.draw('OrderLine', { x: 200, y: 330 })
  await classes.relate('Order', 'OrderLine', 'Is composed of')
  const relation = classes.relation('Order is composed of OrderLine')
  // It is selected, so a grip lies on its middle: two clicks there mean the line all the same.
  const middle = await classes.grip.boundingBox()
  await page.mouse.dblclick((middle?.x ?? 0) + 2, (middle?.y ?? 0) + 2)
  await page.keyboard.insertText('holds')
  await page.keyboard.press('Tab')
  await expect(classes.surface.getByRole('textbox', { name: 'Multiplicity at “OrderLine”' })).toBeFocused()
  await classes.surface.getByRole('button', { name: '1..*', exact: true }).click()
  await expect(relation).toHaveAccessibleName('Order is composed of OrderLine, 1..*, holds')
  await page.keyboard.press('F2')
  await page.keyboard.insertText('owns')
  await page.keyboard.press('Escape')
  await drawing.undo()
  await expect(relation).toHaveAccessibleName('Order is composed of OrderLine, holds')

  await classes.class('Order').click({ position: { x: 60, y: 14 } })
  await page.keyboard.press('i')
  const field = classes.surface.getByRole('textbox', { name: 'Attribute in Python' })
  await field.fill('lines: list[OrderLine')
  await field.press('Enter')
  await expect(classes.surface.getByRole('alert')).toHaveText('The “[” is never closed.')
  await field.fill('lines: list[OrderLine] = []')
  await field.press('Enter')
  await field.fill('- paid: bool = False')
  await field.press('Enter')
  await field.press('Escape')
  const rows = classes.rows('Order')
  await expect(rows).toHaveText(['', ''])
  const said = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')))
  await expect
    .poll(() => said())
    .toEqual(['Public, lines: list[OrderLine] = []', 'Private, paid: bool = False'])

  await classes.dragRow(rows.first(), 1)
  await expect.poll(said).toEqual(['Private, paid: bool = False', 'Public, lines: list[OrderLine] = []'])
  await drawing.undo()
  await expect.poll(said).toEqual(['Public, lines: list[OrderLine] = []', 'Private, paid: bool = False'])

  await rows.nth(1).dblclick()
  await classes.surface.getByRole('textbox', { name: 'Attribute in Python' }).fill('paid_at: datetime | None')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect.poll(said).toEqual(['Public, lines: list[OrderLine] = []', 'Public, paid_at: datetime | None'])

  await classes.class('OrderLine').dblclick({ position: { x: 80, y: 20 } })
  await page.keyboard.insertText('Line')
  await page.keyboard.press('Enter')
  await classes.class('Order').click({ position: { x: 60, y: 14 } })
  await expect.poll(said).toEqual(['Public, lines: list[Line] = []', 'Public, paid_at: datetime | None'])
})

test('a package collapses to one block with its relations, by key and by pointer, and the score stays', async ({
  drawing: { page },
  drawing,
  classes,
}) => {
  await classes.draw('Order', { x: 200, y: 140 })
  await classes.draw('Line', { x: 200, y: 330 })
  await classes.draw('Report', { x: 620, y: 140 })
  await classes.relate('Report', 'Order', 'Depends on')
  await classes.relate('Report', 'Line', 'Depends on')
  await classes.class('Order').click({ position: { x: 60, y: 14 } })
  await classes.class('Line').click({ position: { x: 60, y: 14 }, modifiers: ['Shift'] })
  await page.keyboard.press('Shift+N')
  await classes.surface.getByRole('textbox', { name: 'Name of the package' }).fill('orders')
  await page.keyboard.press('Enter')
  const total = await drawing.score.total()

  const block = classes.surface.locator('[data-block="package"]')
  await classes.class('Order').click({ position: { x: 60, y: 14 } })
  await drawing.shortcut('Alt+g')
  await expect(block).toHaveAccessibleName('orders, package, collapsed, 2 classes')
  await expect(block).toHaveAttribute('aria-selected', 'true')
  await expect(classes.class('Order')).toHaveCount(0)
  await expect(classes.relation('Report depends on orders, ×2')).toBeVisible()
  await expect.poll(() => drawing.score.total()).toBe(total)

  await page.keyboard.press('Escape')
  await block.click()
  await page.keyboard.press('Enter')
  await expect(classes.class('Line')).toBeVisible()
  await expect(block).toHaveCount(0)
  await classes.surface.locator('[data-toggles]').click()
  await expect(block).toHaveCount(1)
  await block.dblclick({ position: { x: 100, y: 50 } })
  await expect(classes.relation('Report depends on Order')).toBeVisible()
  // Expanding, collapsing and expanding.
  for (let step = 0; step < 3; step += 1) await drawing.undo()
  await expect(block).toHaveCount(1)
  await drawing.undo()
  await expect(block).toHaveCount(0)

  await classes.class('Order').click({ position: { x: 60, y: 14 } })
  await drawing.shortcut('Alt+g')
  await block.click({ button: 'right', position: { x: 100, y: 50 } })
  await page.getByRole('menuitem', { name: /^Expand/ }).click()
  await expect(block).toHaveCount(0)
})

test('everything is made with the keyboard alone', async ({ drawing: { page }, drawing, classes }) => {
  await classes.surface.focus()
  await classes.make('Base')
  await classes.make('Child')
  await page.keyboard.press('l')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await classes.kinds.waitFor()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(classes.relation('Child inherits from Base')).toHaveAttribute('aria-selected', 'true')

  await classes.surface.focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(classes.selected).toHaveCount(1)
  await page.keyboard.press('o')
  await page.keyboard.insertText('async def run(self, id: UUID) -> None')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('def stop(self) -> None')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.press('m')
  await page.keyboard.press('Alt+ArrowDown')
  const rows = classes.surface.locator('[data-row]')
  const said = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')))
  await expect.poll(said).toEqual(['Public, stop() -> None', 'Public, async run(id: UUID) -> None'])
  await page.keyboard.press('Delete')
  await expect.poll(said).toEqual(['Public, stop() -> None'])

  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+N')
  await page.keyboard.insertText('jobs')
  await page.keyboard.press('Enter')
  await expect(classes.surface.getByRole('option', { name: 'jobs, package, 1 class' })).toBeVisible()
  await drawing.undo()
  await drawing.undo()
  await expect(classes.surface.locator('[data-package]')).toHaveCount(0)
})

test('a service that is dropped brings the class that fronts it, once', async ({
  drawing: { page },
  drawing,
  classes,
}) => {
  const palette = page.getByRole('button', { name: /^Orders DB/ }).first()
  await palette.dragTo(classes.surface, { targetPosition: { x: 300, y: 240 } })
  const repository = classes.surface.getByRole('option', {
    name: /Repository, 1 attribute, 4 operations, in front of/,
  })
  await expect(repository).toHaveAttribute('aria-selected', 'true')
  await palette.dragTo(classes.surface, { targetPosition: { x: 300, y: 60 } })
  await expect(classes.surface.locator('[data-class]')).toHaveCount(1)
  await drawing.undo()
  await expect(classes.surface.locator('[data-class]')).toHaveCount(0)
})
