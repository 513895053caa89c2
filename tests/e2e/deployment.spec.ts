import { expect, type Locator } from '@playwright/test'
import { test as base } from '../support/shop-test'

interface Deployment {
  readonly surface: Locator
  /** Services of which copies stand nowhere. */
  readonly tray: Locator
  /** A node or replicas, by the beginning of what is said of it. */
  readonly shown: (words: string) => Locator
  /** Types a name where one is asked for. */
  readonly name: (name: string) => Promise<void>
}

/** The studio with the small shop open at its deployment, which is empty. */
const test = base.extend<{ deployment: Deployment }>({
  deployment: async ({ drawing: { page } }, use) => {
    await page.getByText('Deployment', { exact: true }).first().click()
    const surface = page.getByRole('listbox', { name: 'Deployment canvas' })
    await use({
      surface,
      tray: page.getByRole('region', { name: 'Not placed yet' }),
      shown: (words) => surface.getByRole('option', { name: new RegExp(`^${words}`) }),
      name: async (name) => {
        await page.getByRole('textbox', { name: 'Name of the node' }).fill(name)
        await page.keyboard.press('Enter')
      },
    })
  },
})

test('zones are drawn, replicas dragged, and a fix spreads them, a step of undo each', async ({
  drawing: studio,
  deployment,
}) => {
  const { page } = studio
  const { surface, tray, shown } = deployment
  await surface.dblclick({ position: { x: 260, y: 120 } })
  await deployment.name('North')
  await surface.dblclick({ position: { x: 560, y: 120 } })
  await deployment.name('South')
  await shown('North, zone').dblclick({ position: { x: 40, y: 70 } })
  await deployment.name('web-1')
  await expect(shown('web-1, host, in North')).toBeVisible()

  // A marquee on the free ground adds to what is selected while Shift is held.
  await shown('South, zone').click({ position: { x: 40, y: 10 } })
  const north = await shown('North, zone').boundingBox()
  if (!north) throw new Error('the zone is not on screen')
  await page.keyboard.down('Shift')
  await page.mouse.move(north.x - 12, north.y - 12)
  await page.mouse.down()
  await page.mouse.move(north.x + north.width + 6, north.y + north.height + 8, { steps: 4 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  for (const name of ['North', 'South'])
    await expect(shown(`${name}, zone`)).toHaveAttribute('aria-selected', 'true')
  await page.mouse.click(north.x - 12, north.y - 12)

  await expect(tray.getByRole('listitem')).toHaveText(['Orders', 'Stock', 'Orders DB'])
  await tray.getByRole('button', { name: 'Orders', exact: true }).dragTo(shown('web-1, host'))
  await expect(shown('Orders on web-1, 1 replica')).toBeVisible()
  await expect(tray.getByRole('listitem')).toHaveText(['Stock', 'Orders DB'])
  await shown('Orders on web-1').click()
  await page.keyboard.press('+')
  await expect(shown('Orders on web-1, 2 replicas')).toBeVisible()

  const finding = studio.score.finding('All replicas of a service stand on one host')
  await expect(finding).toBeVisible()
  const before = await studio.score.total()
  await finding.getByRole('button', { name: 'Spread them over hosts' }).click()
  await expect(shown('Orders on web-1, 1 replica')).toBeVisible()
  await expect(shown('Orders on Host 1, 1 replica')).toBeVisible()
  await expect(finding).toHaveCount(0)
  await expect.poll(() => studio.score.total()).toBeGreaterThan(before)
  await studio.undo()
  await expect(shown('Orders on web-1, 2 replicas')).toBeVisible()
  await expect(shown('Host 1')).toHaveCount(0)
})

test('a drag takes replicas and nodes along, is called off, and says what cannot stand where', async ({
  drawing: studio,
  deployment,
}) => {
  const { page } = studio
  const { surface, shown } = deployment
  await studio.button('Propose a deployment', '生成部署方案').click()
  await expect(shown('Orders on Host 1, 1 replica')).toBeVisible()
  await expect(page.getByText('100%', { exact: true })).toBeVisible()
  await surface.focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('2')
  await deployment.name('North')

  /** Holds one thing over the middle of another. */
  const drag = async (from: Locator, to: Locator): Promise<void> => {
    const [start, goal] = [await from.boundingBox(), await to.boundingBox()]
    if (!start || !goal) throw new Error('nothing to drag')
    await page.mouse.move(start.x + 60, start.y + 16)
    await page.mouse.down()
    await page.mouse.move(goal.x + goal.width / 2, goal.y + goal.height / 2, { steps: 6 })
  }
  await drag(shown('Orders on Host 1'), shown('North, zone'))
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(shown('Orders on Host 1, 1 replica')).toBeVisible()
  await drag(shown('Orders on Host 1'), shown('North, zone'))
  await page.mouse.up()
  await expect(shown('Orders on North, 1 replica')).toBeVisible()

  await drag(shown('North, zone'), shown('Host 1, host'))
  await expect(page.getByRole('status').filter({ hasText: 'A zone cannot stand in a host.' })).toBeVisible()
  await page.mouse.up()
  await expect(shown('North, zone')).toHaveAccessibleName('North, zone')
  await drag(shown('Host 1, host'), shown('North, zone'))
  await page.mouse.up()
  await expect(shown('Host 1, host, in North')).toBeVisible()
  await studio.undo()
  await expect(shown('Host 1, host')).toHaveAccessibleName('Host 1, host')
})

test('the keyboard alone draws, places, moves and deletes', async ({ drawing: studio, deployment }) => {
  const { page } = studio
  const { surface, tray, shown } = deployment
  await surface.focus()
  await page.keyboard.press('1')
  await deployment.name('Europe')
  await page.keyboard.press('2')
  await deployment.name('North')
  await page.keyboard.press('4')
  await deployment.name('web-1')
  await expect(shown('web-1, host, in North')).toBeFocused()
  await tray.getByRole('button', { name: 'Stock', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(shown('Stock on web-1, 1 replica')).toBeVisible()

  await surface.focus()
  await page.keyboard.press('m')
  await expect(
    page.getByRole('status').filter({ hasText: 'Press Enter to put it in “Europe”' }),
  ).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(shown('Stock on Europe, 1 replica')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(shown('Stock on')).toHaveCount(0)
  await studio.undo()
  await studio.undo()
  await expect(shown('Stock on web-1, 1 replica')).toBeVisible()
})

test('a box on the ground of a node selects what is in it; nodes are cut, pasted and duplicated whole', async ({
  drawing: studio,
  deployment,
}) => {
  const { page } = studio
  const { surface, shown } = deployment
  await studio.button('Propose a deployment', '生成部署方案').click()
  await expect(page.getByText('100%', { exact: true })).toBeVisible()
  const host = await shown('Host 1, host').boundingBox()
  if (!host) throw new Error('no host')
  const selected = surface.getByRole('option', { selected: true })
  await page.mouse.move(host.x + 10, host.y + 46)
  await page.mouse.down()
  await page.mouse.move(host.x + host.width - 4, host.y + host.height - 4, { steps: 5 })
  await page.mouse.up()
  await expect(selected).toHaveCount(3)
  await expect(shown('Host 1, host')).toHaveAttribute('aria-selected', 'false')

  await shown('Host 1, host').click({ position: { x: 60, y: 16 } })
  await expect(selected).toHaveAccessibleName(/^Host 1, host/)
  await page.keyboard.press('Control+d')
  await expect(selected).toHaveAccessibleName(/^Host 2, host/)
  await expect(shown('Orders on Host 2, 1 replica')).toBeVisible()
  await page.keyboard.press('Control+x')
  await expect(shown('Host 2')).toHaveCount(0)
  await page.keyboard.press('Control+v')
  await expect(shown('Orders on Host 2, 1 replica')).toBeVisible()
  await studio.undo()
  await expect(shown('Host 2')).toHaveCount(0)

  await shown('Orders on Host 1').click()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(shown('Orders on Host 1')).not.toBeFocused()
  await expect(surface.locator(':focus')).toHaveAccessibleName(/ on Host 1, 1 replica/)
})

test('a node and replicas elsewhere are a group: selected and moved as one, reached into, kept wherever they go', async ({
  drawing: studio,
  deployment,
}) => {
  const { page } = studio
  const { surface, shown } = deployment
  await studio.button('Propose a deployment', '生成部署方案').click()
  await expect(page.getByText('100%', { exact: true })).toBeVisible()
  await surface.focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('2')
  await deployment.name('North')
  const selected = surface.getByRole('option', { selected: true })
  const north = async () => {
    const box = await shown('North, zone').boundingBox()
    return { x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0) }
  }

  await shown('North, zone').click({ position: { x: 40, y: 12 } })
  await shown('Orders on Host 1').click({ modifiers: ['Shift'] })
  await expect(selected).toHaveCount(2)
  await studio.shortcut('g')
  await page.keyboard.press('Escape')
  await expect(selected).toHaveCount(0)
  await shown('Orders on Host 1').click()
  await expect(selected).toHaveCount(2)
  await expect(surface.locator('[data-group]')).toHaveCount(1)
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Name of the group' }).fill('Shop')
  await page.keyboard.press('Enter')
  await expect(surface.locator('.group-name')).toHaveText('Shop')

  // Each member stays in what it stands in.
  const start = await north()
  await page.mouse.move(start.x + 40, start.y + 12)
  await page.mouse.down()
  await page.mouse.move(start.x + 80, start.y + 52, { steps: 5 })
  await page.mouse.up()
  await expect.poll(north).toEqual({ x: start.x + 40, y: start.y + 40 })
  await expect(shown('Orders on Host 1, 1 replica')).toBeVisible()
  await studio.undo()
  await expect.poll(north).toEqual(start)

  await shown('Orders on Host 1').dblclick()
  await expect(selected).toHaveAccessibleName(/^Orders on Host 1/)
  await expect(page.getByRole('textbox', { name: 'Name of the service' })).toHaveCount(0)
  const tile = await shown('Orders on Host 1').boundingBox()
  if (!tile) throw new Error('no replicas')
  await page.mouse.move(tile.x + 60, tile.y + 16)
  await page.mouse.down()
  await page.mouse.move(start.x + 60, start.y + 60, { steps: 6 })
  await page.mouse.up()
  await expect(shown('Orders on North, 1 replica')).toBeVisible()
  await page.keyboard.press('Escape')
  await shown('Orders on North').click()
  await expect(selected).toHaveCount(2)
  await studio.shortcut('Shift+g')
  await expect(surface.locator('[data-group]')).toHaveCount(0)
})

test('a line between replicas is bent and its label moved, a step of undo each, by pointer and by keys', async ({
  drawing: studio,
  deployment,
}) => {
  const { page, canvas } = studio
  const { surface } = deployment
  await studio.button('Propose a deployment', '生成部署方案').click()
  await expect(page.getByText('100%', { exact: true })).toBeVisible()
  const wire = surface.getByRole('option', { name: 'Orders calls Stock, on Host 1' })
  const course = (): Promise<string | null> => wire.locator('.line-reach').getAttribute('d')
  const straight = await course()
  await surface.focus()
  for (
    let stop = 0;
    stop < 12 && !(await wire.evaluate((line) => line === document.activeElement));
    stop += 1
  )
    await page.keyboard.press('Tab')
  await expect(wire).toBeFocused()
  await expect(wire).toHaveAttribute('aria-selected', 'true')

  await page.keyboard.press('Enter')
  const stretch = canvas.stretches.first()
  await expect(stretch).toBeFocused()
  await canvas.dragPart(stretch, { x: 24, y: 24 }, { drop: false })
  await expect.poll(course).not.toBe(straight)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect.poll(course).toBe(straight)
  await canvas.dragPart(stretch, { x: 24, y: 24 })
  await expect.poll(course).not.toBe(straight)
  const bent = await course()

  await studio.openTab('Inspector')
  await studio.inspector.getByLabel('Label').fill('goods')
  await studio.inspector.getByLabel('Label').press('Enter')
  const before = await canvas.label.boundingBox()
  await canvas.dragPart(canvas.label, { x: 20, y: 30 })
  await expect.poll(async () => (await canvas.label.boundingBox())?.y).not.toBe(before?.y)
  await surface.focus()
  await page.keyboard.press('Escape')
  await expect(canvas.stretches).toHaveCount(0)
  await expect(surface.locator('.wire-labels')).toHaveText('goods')
  await studio.undo()
  await expect(surface.locator('.wire-labels')).toHaveText('')
  await studio.undo()
  await expect.poll(() => course()).toBe(bent)
  await studio.undo()
  await expect.poll(course).toBe(straight)

  // The pointer chooses it, too, and the key deletes the link.
  const on = await wire
    .locator('path')
    .first()
    .evaluate((path: SVGPathElement) => {
      const { x, y } = path.getPointAtLength(path.getTotalLength() / 2)
      const at = new DOMPoint(x, y).matrixTransform(path.getScreenCTM() ?? undefined)
      return { x: at.x, y: at.y }
    })
  await page.mouse.click(on.x, on.y)
  await expect(wire).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Delete')
  await expect(wire).toHaveCount(0)
})
