import { expect } from '@playwright/test'
import { test } from '../support/shop-test'

interface Point {
  readonly x: number
  readonly y: number
}

test('notes, strokes and shapes are drawn, moved, erased and taken back, and the score stays', async ({
  drawing: studio,
}) => {
  const { page, canvas } = studio
  const total = await studio.score.total()
  const marks = canvas.surface.locator('[data-mark]')
  const surface = await canvas.surface.boundingBox()
  if (!surface) throw new Error('there is no canvas')
  const at = (x: number, y: number): Point => ({
    x: surface.x + surface.width * x,
    y: surface.y + surface.height * y,
  })
  const drag = async (from: Point, to: Point): Promise<void> => {
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2 + 12, { steps: 5 })
    await page.mouse.move(to.x, to.y, { steps: 5 })
    await page.mouse.up()
  }

  await canvas.surface.focus()
  await page.keyboard.press('n')
  const spot = at(0.8, 0.3)
  await page.mouse.click(spot.x, spot.y)
  await page.keyboard.type('Ask ops')
  await page.keyboard.press('Control+Enter')
  const note = canvas.surface.getByRole('option', { name: 'Sticky note: Ask ops' })
  await expect(note).toBeFocused()

  const before = await note.boundingBox()
  await drag(spot, { x: spot.x - 60, y: spot.y + 40 })
  await expect.poll(async () => Math.round((before?.x ?? 0) - ((await note.boundingBox())?.x ?? 0))).toBe(60)
  await studio.undo()
  await expect.poll(async () => (await note.boundingBox())?.x).toBe(before?.x)

  for (const words of ['Kept', '']) {
    const beside = at(0.85, 0.7)
    await page.keyboard.press('n')
    await page.mouse.click(beside.x, beside.y)
    await expect(canvas.surface.getByRole('textbox')).toBeFocused()
    await page.keyboard.insertText(words)
    await page.keyboard.press('Escape')
    await expect(canvas.surface.getByRole('textbox')).toHaveCount(0)
    await expect(canvas.surface.getByRole('option', { name: 'Sticky note: Kept' })).toHaveCount(words ? 1 : 0)
    await expect(marks).toHaveCount(words ? 2 : 1)
    if (words) await studio.undo()
  }

  await page.keyboard.press('p')
  await drag(at(0.2, 0.8), at(0.4, 0.85))
  await page.keyboard.press('r')
  await drag(at(0.6, 0.7), at(0.7, 0.8))
  await expect(marks).toHaveCount(3)

  await page.keyboard.press('e')
  await drag(at(0.3, 0.7), at(0.3, 0.95))
  await expect(marks).toHaveCount(2)
  await studio.undo()
  await expect(marks).toHaveCount(3)
  await expect.poll(() => studio.score.total()).toBe(total)

  await page.keyboard.press('Escape')
  await note.click()
  await page.getByRole('tab', { name: /^Inspector/ }).click()
  await page.getByRole('button', { name: 'Turn into a service' }).click()
  await expect(canvas.service('Ask ops')).toHaveCount(1)
  await expect(note).toHaveCount(0)
  await studio.undo()
  await expect(canvas.service('Ask ops')).toHaveCount(0)
  await expect(note).toHaveCount(1)
})
