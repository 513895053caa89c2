import { expect, type Locator } from '@playwright/test'
import { test } from '../support/studio-test'

/** The boxes, by what they say, that lie at least partly behind something else. */
async function coveredBy(bar: Locator, boxes: Locator): Promise<string[]> {
  const over = await bar.boundingBox()
  if (!over) throw new Error('nothing is asked')
  const covered: string[] = []
  for (const box of await boxes.all()) {
    const at = await box.boundingBox()
    const meets =
      at &&
      at.x < over.x + over.width &&
      at.x + at.width > over.x &&
      at.y < over.y + over.height &&
      at.y + at.height > over.y
    if (meets) covered.push((await box.getAttribute('aria-label')) ?? '')
  }
  return covered
}

test('what asks whether a layout is kept covers no service of a design that fills the canvas', async ({
  studio,
}) => {
  const { page, canvas } = studio
  await studio.openSample('B2B back office')
  await canvas.arrange()
  const asking = canvas.layoutStatus.locator('.layout-bar-box', {
    has: page.getByRole('button', { name: 'Keep' }),
  })
  await expect(asking).toContainText('Arranged 16 services.')
  await expect.poll(() => coveredBy(asking, canvas.services)).toEqual([])
  await expect(canvas.services).toHaveCount(16)
})
