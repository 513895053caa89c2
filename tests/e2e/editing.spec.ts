import path from 'node:path'
import { expect } from '@playwright/test'
import { test as base } from '../support/shop-test'

/** The studio with the small shop open, and what is in a file when it is saved. */
const test = base.extend<{ saved: () => Promise<string> }>({
  saved: async ({ drawing, folder }, use) => {
    let count = 0
    await use(() => {
      count += 1
      return drawing.saveAs(path.join(folder, `saved-${count}.pentarch`))
    })
  },
})

test('a drag is one step: undo puts the service back, redo moves it again', async ({ drawing, saved }) => {
  const { canvas } = drawing
  const before = await canvas.placeOf('Stock')
  const opened = await saved()

  await canvas.drag('Stock', { x: 120, y: 8 })
  const after = await canvas.placeOf('Stock')
  expect(after.x).toBeGreaterThan(before.x + 90)
  await drawing.undo()
  await expect.poll(() => canvas.placeOf('Stock')).toEqual(before)
  expect(await saved()).toBe(opened)
  await drawing.redo()
  await expect.poll(() => canvas.placeOf('Stock')).toEqual(after)
})

test('what is selected together is duplicated, copied and deleted together, and all of it can be taken back', async ({
  drawing,
  saved,
}) => {
  const { canvas } = drawing
  const opened = await saved()

  await canvas.marquee('Orders', 'Stock')
  await expect(canvas.selected).toHaveCount(3)
  await drawing.shortcut('d')
  await expect(canvas.service('Stock')).toHaveCount(2)
  await expect(canvas.link('Orders calls Stock')).toHaveCount(2)
  await drawing.shortcut('c')
  await drawing.shortcut('v')
  await expect(canvas.link('Orders calls Stock')).toHaveCount(3)
  await drawing.page.keyboard.press('Delete')
  await expect(canvas.link('Orders calls Stock')).toHaveCount(2)
  await canvas.showAll()
  await canvas.select('Storefront')
  await canvas.select('Orders DB', { add: true })
  await drawing.shortcut('x')
  await expect(canvas.services).toHaveCount(4)
  const edited = await saved()

  for (let step = 0; step < 4; step += 1) await drawing.undo()
  await expect(canvas.services).toHaveCount(4)
  expect(await saved()).toBe(opened)
  for (let step = 0; step < 4; step += 1) await drawing.redo()
  expect(await saved()).toBe(edited)
})

test('a name is typed in its place, in Chinese too, and Escape keeps the old one', async ({ drawing }) => {
  const { canvas, page } = drawing
  await canvas.rename('Orders', '订单服务')
  await expect(canvas.service('订单服务')).toBeFocused()
  await expect(drawing.mermaid).toContainText('订单服务')

  const box = await canvas.startRenaming('Stock')
  await canvas.compose('ku')
  await expect(box).toHaveValue('ku')
  await page.keyboard.insertText('库存')
  await expect(box).toHaveValue('库存')
  await page.keyboard.press('Escape')
  await expect(canvas.service('Stock')).toBeFocused()

  await drawing.undo()
  await expect(canvas.service('Orders')).toBeVisible()
})

test('the keyboard alone finds, moves, links and deletes a service', async ({ drawing, saved }) => {
  const { canvas, page } = drawing
  const opened = await saved()
  const press = (key: string) => page.keyboard.press(key)

  await press('/')
  await drawing.tabTo(canvas.surface)
  await press('Tab')
  await expect(canvas.service('Storefront')).toBeFocused()
  await press('Tab')
  await press('Tab')
  await expect(canvas.service('Stock')).toBeFocused()
  const before = await canvas.placeOf('Stock')
  await press('ArrowRight')
  await expect.poll(async () => (await canvas.placeOf('Stock')).x).toBeGreaterThan(before.x)
  await drawing.undo()
  await expect.poll(() => canvas.placeOf('Stock')).toEqual(before)

  await press('l')
  await press('ArrowDown')
  await expect(drawing.notice('Press Enter to link to “Orders DB”')).toBeVisible()
  await press('Enter')
  await expect(canvas.link('Stock reads and writes Orders DB')).toHaveCount(1)
  await press('Delete')
  await expect(canvas.link('Stock reads and writes Orders DB')).toHaveCount(0)
  await drawing.undo()
  await drawing.undo()
  expect(await saved()).toBe(opened)
})

test('the inspector states replicas, choices and what is unknown again, each in one step', async ({
  drawing,
}) => {
  const { canvas, inspector } = drawing
  await canvas.select('Orders')
  await drawing.openTab('Inspector')

  await inspector.getByLabel('Replicas').fill('3')
  await inspector.getByLabel('Replicas').press('Tab')
  await expect(canvas.service('Orders')).toHaveAccessibleName(/3 replicas/)

  const handlers = inspector.getByLabel('Handlers')
  await handlers.focus()
  await handlers.selectOption({ index: 1 })
  const stated = await handlers.inputValue()
  expect(stated).not.toBe('')
  await handlers.selectOption('Unknown')
  await expect(handlers).toHaveValue('')
  await drawing.undo()
  await expect(handlers).toHaveValue(stated)
  await drawing.undo()
  await expect(handlers).toHaveValue('')
  await drawing.undo()
  await expect(canvas.service('Orders')).not.toHaveAccessibleName(/replicas/)
})

test('the inspector changes what a link does and whether it waits', async ({ drawing }) => {
  const { canvas, inspector } = drawing
  await canvas.selectLink('Orders', 'Stock')
  await drawing.openTab('Inspector')

  await inspector.getByLabel('Kind').selectOption('Publishes to')
  await expect(canvas.link('Orders publishes to Stock')).toHaveCount(1)
  const waits = inspector.getByRole('radiogroup', { name: 'Waits for the answer' })
  await waits.getByText('No', { exact: true }).click()
  await expect(waits.getByRole('radio', { name: 'No' })).toBeChecked()
  await inspector.getByRole('button', { name: 'Reverse' }).click()
  await expect(canvas.link('Stock publishes to Orders')).toHaveCount(1)
  for (let step = 0; step < 3; step += 1) await drawing.undo()
  await expect(canvas.link('Orders calls Stock')).toHaveCount(1)
})

test('a service dropped in the wrong lane gets that lane, and a finding says so', async ({ drawing }) => {
  const { canvas, score } = drawing
  const finding = score.finding('A part stands in the wrong lane')
  await expect(score.coverage).toBeVisible()
  await expect(finding).toHaveCount(0)

  const { y: top } = await canvas.boxOf('Storefront')
  const { y } = await canvas.boxOf('Orders DB')
  await canvas.drag('Orders DB', { x: 220, y: top - y })
  await expect(canvas.service('Orders DB')).toHaveAccessibleName(/, Client/)
  await expect(finding).toHaveCount(1)
  await drawing.undo()
  await expect(canvas.service('Orders DB')).toHaveAccessibleName(/, Data/)
  await expect(finding).toHaveCount(0)
})

test('a layout can be kept or taken back, is one step, and moves only what is selected if asked', async ({
  drawing,
  saved,
}) => {
  const { canvas, page } = drawing
  const revert = page.getByRole('button', { name: 'Revert' })
  await canvas.drag('Stock', { x: 200, y: 40 })
  const drawn = await saved()
  await canvas.arrange()
  await expect(canvas.layoutStatus).toContainText('Arranged 4 services.')
  await revert.click()
  await expect(revert).toBeHidden()
  await expect(canvas.surface).toBeFocused()
  expect(await saved()).toBe(drawn)
  await drawing.shortcut('Shift+L')
  await expect(revert).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(revert).toBeHidden()
  expect(await saved()).toBe(drawn)
  await drawing.shortcut('Shift+L')
  await expect(revert).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(revert).toBeHidden()
  expect(await saved()).not.toBe(drawn)
  await drawing.undo()
  expect(await saved()).toBe(drawn)
  const web = await canvas.placeOf('Storefront')
  await canvas.select('Stock')
  await canvas.select('Orders', { add: true })
  await page.keyboard.press('Alt+Shift+L')
  await expect(canvas.layoutStatus).toContainText('Arranged 2 selected services.')
  await expect.poll(() => canvas.placeOf('Storefront')).toEqual(web)
})

test('copies come into being without moving the view', async ({ drawing }) => {
  const { canvas } = drawing
  const before = await canvas.placeOf('Storefront')
  await canvas.select('Orders DB')
  await drawing.shortcut('d')
  await expect(canvas.service('Orders DB')).toHaveCount(2)
  await drawing.shortcut('c')
  await drawing.shortcut('v')
  await expect(canvas.service('Orders DB')).toHaveCount(3)
  await expect.poll(() => canvas.placeOf('Storefront')).toEqual(before)
})

test('the ends of a link can be moved where it is all that is selected', async ({ drawing }) => {
  const { canvas } = drawing
  await canvas.select('Storefront')
  await drawing.shortcut('a')
  await expect(canvas.selected).toHaveCount(7)
  await expect(canvas.grips).toHaveCount(0)
  await canvas.selectLink('Orders', 'Stock')
  await expect(canvas.selected).toHaveCount(1)
  await expect(canvas.grips).toHaveCount(2)
})

test('a link keeps the bends and the label place that a person gives it', async ({ drawing, saved }) => {
  const { canvas, inspector, page } = drawing
  const sentence = 'Orders calls Stock'
  const straight = await canvas.courseOf(sentence)
  const opened = await saved()
  await canvas.selectLink('Orders', 'Stock')
  await canvas.dragPart(canvas.stretches.first(), { x: 0, y: 60 }, { drop: false })
  await expect.poll(() => canvas.courseOf(sentence)).not.toBe(straight)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect.poll(() => canvas.courseOf(sentence)).toBe(straight)
  expect(await saved()).toBe(opened)

  await canvas.dragPart(canvas.stretches.first(), { x: 0, y: 60 })
  const bent = await canvas.courseOf(sentence)
  const level = canvas.stretches.and(page.locator('[data-part="y"]')).first()
  const height = Number(await level.getAttribute('data-y'))
  await canvas.drag('Stock', { x: 48, y: 0 })
  await canvas.select('Stock')
  await page.keyboard.press(']')
  expect(Number(await level.getAttribute('data-y'))).toBe(height)
  const wider = await canvas.courseOf(sentence)
  expect(wider).not.toBe(bent)

  await page.keyboard.press('Tab')
  await expect(canvas.stretches.first()).toBeFocused()
  await level.press('ArrowDown')
  await expect.poll(async () => Number(await level.getAttribute('data-y'))).toBe(height + 8)
  await expect(level).toBeFocused()

  await drawing.openTab('Inspector')
  await inspector.getByLabel('Label').fill('goods')
  await inspector.getByLabel('Label').press('Enter')
  const before = await canvas.label.boundingBox()
  await canvas.dragPart(canvas.label, { x: 30, y: 0 })
  await expect.poll(async () => (await canvas.label.boundingBox())?.x).not.toBe(before?.x)
  const shaped = await saved()
  expect(shaped).toContain('"lineCourses"')
  await level.dblclick()
  await expect.poll(() => saved()).not.toContain('"lineCourses"')
  await drawing.undo()
  await expect.poll(() => saved()).toBe(shaped)
  for (let step = 0; step < 3; step += 1) await drawing.undo()
  await expect.poll(() => canvas.courseOf(sentence)).toBe(wider)
  await drawing.undo()
  await expect.poll(() => canvas.courseOf(sentence)).toBe(bent)
  await drawing.undo()
  await expect.poll(() => canvas.courseOf(sentence)).toBe(straight)
  expect(await saved()).toBe(opened)
})

test('undo of the menu means the text that is being typed, and else the design', async ({ drawing }) => {
  const { canvas } = drawing
  await canvas.rename('Stock', 'Goods')
  const box = await canvas.startRenaming('Orders')
  await drawing.page.keyboard.insertText('Sales')
  await expect(box).toHaveValue('Sales')
  await drawing.chooseFromMenu('edit.undo')
  await expect(box).toHaveValue('Orders')
  await drawing.chooseFromMenu('edit.redo')
  await expect(box).toHaveValue('Sales')
  await drawing.page.keyboard.press('Escape')
  await expect(canvas.service('Goods')).toBeVisible()
  await drawing.chooseFromMenu('edit.undo')
  await expect(canvas.service('Stock')).toBeVisible()
})

test('a link let go on free ground asks what is to stand there, and adds it', async ({ drawing, saved }) => {
  const { canvas, page } = drawing
  const opened = await saved()
  const { x, y, width, height } = await canvas.boxOf('Stock')
  await page.mouse.move(x + width - 1, y + height / 4)
  await page.mouse.down()
  await page.mouse.move(x + width + 30, y + height / 2, { steps: 4 })
  await page.mouse.move(x + width + 140, y + height / 2, { steps: 4 })
  await page.mouse.up()
  const search = page.getByRole('combobox', { name: 'What does it connect to?' })
  await expect(search).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(search).toHaveCount(0)

  await canvas.select('Stock')
  await page.keyboard.press('Control+ArrowRight')
  await page.keyboard.press('Control+ArrowRight')
  await search.fill('redis')
  await page.keyboard.press('Enter')
  await expect(canvas.service('Redis')).toHaveCount(2)
  await expect(drawing.status).toContainText('6 services · 5 links')
  await drawing.undo()
  await expect(canvas.service('Redis')).toHaveCount(0)
  expect(await saved()).toBe(opened)
})

test('with Alt a copy is dragged, and the service stays where it is', async ({ drawing, saved }) => {
  const { canvas, page } = drawing
  const opened = await saved()
  const before = await canvas.placeOf('Stock')
  await page.keyboard.down('Alt')
  await canvas.drag('Stock', { x: 40, y: 70 })
  await page.keyboard.up('Alt')
  await expect(canvas.service('Stock')).toHaveCount(2)
  await expect(canvas.selected).toHaveCount(1)
  const places = await Promise.all(
    (await canvas.service('Stock').all()).map(async (each) => (await each.boundingBox())?.y ?? 0),
  )
  expect(Math.min(...places)).toBeCloseTo(before.y, -1)
  expect(Math.max(...places)).toBeGreaterThan(before.y + 50)
  await drawing.undo()
  await expect(canvas.service('Stock')).toHaveCount(1)
  expect(await saved()).toBe(opened)
})
