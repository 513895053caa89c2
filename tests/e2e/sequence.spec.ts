import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { SequencePage } from '../support/sequence-page'
import { test as base } from '../support/studio-test'
import { shop, workspaceText } from '../support/workspace-text'

interface Fixtures {
  /** Four services; a sequence between a visitor and three of them. */
  readonly sequence: SequencePage
}

const ends = (from: string, to: string) => ({ from: `q1.p${from}`, to: `q1.p${to}` })
const message = (id: string, from: string, to: string, kind: string, text: string) => ({
  type: 'message',
  id: `q1.m${id}`,
  kind,
  ...ends(from, to),
  text,
})
const interaction = {
  id: 'q1',
  name: 'Order',
  position: 1,
  numbering: null,
  boxes: [],
  participants: [
    { id: 'q1.p1', represents: { kind: 'other', name: 'Visitor' }, shape: 'actor' },
    { id: 'q1.p2', represents: { kind: 'service', service: 's2' } },
    { id: 'q1.p3', represents: { kind: 'service', service: 's4' } },
  ],
  steps: [
    message('1', '1', '2', 'sync', 'place an order'),
    {
      type: 'fragment',
      id: 'q1.f1',
      kind: 'alt',
      operands: [
        { guard: 'in stock', steps: [message('2', '2', '3', 'sync', 'insert')] },
        { guard: 'sold out', steps: [] },
      ],
    },
    message('3', '2', '1', 'reply', 'accepted'),
  ],
}

const test = base.extend<Fixtures>({
  sequence: async ({ studio, folder }, use) => {
    const file = path.join(folder, 'order.pentarch')
    writeFileSync(file, workspaceText({ ...shop, interactions: [interaction] }))
    await studio.openDesign(file)
    const sequence = new SequencePage(studio.page)
    await sequence.open()
    await expect.poll(() => sequence.steps()).toHaveLength(4)
    await use(sequence)
  },
})

const said = (steps: readonly string[]): string[] => steps.map((each) => each.split(', ').at(-1) ?? each)

test('messages are drawn from lifeline to lifeline where they are let go, and typed in place', async ({
  sequence,
}) => {
  const before = await sequence.steps()
  const { y: insert } = await sequence.gripOf(/insert/)
  await sequence.draw('Orders DB', 'Orders', insert + 12, 'id')
  expect(said(await sequence.steps()).slice(2)).toEqual(['insert', 'id', 'accepted'])
  // On the way back it is the reply, and inside the fragment.
  await expect
    .poll(() => sequence.stepsIn(/^Alternatives/))
    .toEqual(['Orders → Orders DB, Synchronous call, insert', 'Orders DB → Orders, Reply, id'])
  const { y: first } = await sequence.gripOf(/place an order/)
  await sequence.draw('Orders', 'Orders', first + 12, 'check the order')
  expect(said(await sequence.steps()).slice(0, 2)).toEqual(['place an order', 'check the order'])
  const text = await sequence.gripOf(/check the order/)
  await sequence.surface.page().mouse.dblclick(text.x, text.y - 12)
  await sequence.type('check it')
  expect(said(await sequence.steps())).toContain('check it')
  // A message is one step with the text that it was drawn for; typing another is a step of its own.
  for (let steps = 0; steps < 3; steps += 1) await sequence.surface.page().keyboard.press('ControlOrMeta+z')
  await expect.poll(() => sequence.steps()).toEqual(before)
})

test('steps are dragged across fragments, wrapped and unwrapped, and undone', async ({ sequence }) => {
  const { keyboard, mouse } = sequence.surface.page()
  const before = await sequence.steps()
  await sequence.drag(await sequence.gripOf(/accepted/), await sequence.gripOf(/insert/))
  await expect.poll(() => sequence.stepsIn(/^Alternatives/)).toHaveLength(2)
  await keyboard.press('ControlOrMeta+z')
  await expect.poll(() => sequence.steps()).toEqual(before)
  await expect.poll(() => sequence.stepsIn(/^Alternatives/)).toHaveLength(1)

  // The whole fragment, above the first message.
  const first = await sequence.gripOf(/place an order/)
  await sequence.drag(await sequence.cornerOf(/^Alternatives/), { x: first.x, y: first.y - 40 })
  expect(said(await sequence.steps())[2]).toBe('place an order')
  await keyboard.press('ControlOrMeta+z')

  // Escape while dragging changes nothing.
  const grip = await sequence.gripOf(/accepted/)
  await mouse.move(grip.x, grip.y)
  await mouse.down()
  await mouse.move(grip.x, grip.y - 120, { steps: 5 })
  await keyboard.press('Escape')
  await mouse.up()
  await expect.poll(() => sequence.steps()).toEqual(before)

  const place = await sequence.gripOf(/place an order/)
  await mouse.click(place.x, place.y)
  await keyboard.press('g')
  await keyboard.press('l')
  await sequence.type('three times')
  await expect.poll(async () => (await sequence.steps())[0]).toBe('Loop, three times')
  await keyboard.press('u')
  await expect.poll(() => sequence.steps()).toEqual(before)
})

test('the keyboard alone adds whoever takes part, draws, moves and plays', async ({ sequence }) => {
  const page = sequence.surface.page()
  const { keyboard } = page
  await sequence.surface.focus()
  await keyboard.press('p')
  await sequence.type('Mail')
  await expect.poll(() => sequence.heads()).toEqual(['Visitor', 'Orders', 'Orders DB', 'Mail'])
  await keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => sequence.heads()).toEqual(['Visitor', 'Orders', 'Mail', 'Orders DB'])

  // From the last step: a message from its receiver, two lifelines on, asynchronous.
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await expect(sequence.selected).toHaveAccessibleName(/insert/)
  await keyboard.press('ArrowDown')
  await expect(sequence.selected).toHaveAccessibleName(/accepted/)
  await keyboard.press('m')
  await keyboard.press('ArrowRight')
  await keyboard.press('k')
  await expect(page.getByRole('status').filter({ hasText: 'Visitor → Mail' })).toContainText(
    'Asynchronous message',
  )
  await keyboard.press('Enter')
  await sequence.type('thank you')
  await expect
    .poll(async () => (await sequence.steps()).at(-1))
    .toBe('Visitor → Mail, Asynchronous message, thank you')

  await keyboard.press('Alt+ArrowUp')
  await keyboard.press('Alt+ArrowUp')
  await expect
    .poll(() => sequence.stepsIn(/^Alternatives/))
    .toContain('Visitor → Mail, Asynchronous message, thank you')
  await keyboard.press('Delete')
  await expect.poll(() => sequence.steps()).toHaveLength(4)
})

test('the messages are walked through one by one', async ({ sequence }) => {
  const page = sequence.surface.page()
  const { keyboard } = page
  await sequence.surface.focus()
  await keyboard.press('Space')
  await keyboard.press('Space')
  const bar = page.getByRole('toolbar', { name: 'Walk through the sequence' })
  await expect(bar.getByRole('status')).toHaveText('Visitor → Orders, Synchronous call, place an order')
  const opacity = (step: RegExp) =>
    sequence.step(step).evaluate((element) => Number(getComputedStyle(element).opacity))
  await expect.poll(() => opacity(/place an order/)).toBe(1)
  await expect.poll(() => opacity(/accepted/)).toBeLessThan(0.5)
  await keyboard.press('ArrowRight')
  await expect(bar).toContainText('2 / 3')
  await bar.getByRole('button', { name: 'Next message' }).click()
  await expect(bar.getByRole('status')).toHaveText('Orders → Visitor, Reply, accepted')
  await expect.poll(() => opacity(/accepted/)).toBe(1)
  await bar.getByRole('button', { name: 'End the walk' }).click()
  await expect(bar).toHaveCount(0)
  await expect.poll(() => opacity(/place an order/)).toBe(1)

  // What has a key of the canvas can be found by its name as well.
  await keyboard.press('ControlOrMeta+k')
  await keyboard.type('walk through')
  await keyboard.press('Enter')
  await expect(bar).toContainText('1 / 3')
  await keyboard.press('Escape')

  // Heads that scroll out of sight stay at the upper edge.
  const pinned = page.locator('.pinned-heads')
  await keyboard.press('ControlOrMeta+0')
  const { x, y } = await sequence.gripOf(/place an order/)
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, y - 200)
  await expect(pinned).toContainText('Visitor')
  await expect(pinned).toContainText('Orders DB')
})

test('a service takes part where it is dropped, and steps are copied with all that they need', async ({
  sequence,
}) => {
  const page = sequence.surface.page()
  const { keyboard, mouse } = page
  await sequence.dropRightOf('Visitor', page.getByRole('button', { name: /^Stock/ }).first())
  await expect.poll(() => sequence.heads()).toEqual(['Visitor', 'Stock', 'Orders', 'Orders DB'])

  const { x: left, y: top } = await sequence.cornerOf(/^Alternatives/)
  await mouse.click(left, top)
  await keyboard.press('ControlOrMeta+c')
  const last = await sequence.gripOf(/accepted/)
  await mouse.click(last.x, last.y)
  await keyboard.press('ControlOrMeta+v')
  await expect
    .poll(async () => said(await sequence.steps()).slice(3))
    .toEqual(['accepted', '2 operands', 'insert'])
  await keyboard.press('ControlOrMeta+z')
  await expect.poll(() => sequence.steps()).toHaveLength(4)

  // Where they are strange, the lifelines that they speak of come with them.
  await page.getByRole('button', { name: 'New sequence' }).click()
  await expect.poll(() => sequence.heads()).toEqual([])
  await sequence.surface.focus()
  await keyboard.press('ControlOrMeta+v')
  await expect.poll(() => sequence.heads()).toEqual(['Orders', 'Orders DB'])
  await expect
    .poll(() => sequence.stepsIn(/^Alternatives/))
    .toEqual(['Orders → Orders DB, Synchronous call, insert'])
})

test('sequences stand beside each other as tabs; a template writes one for the design', async ({
  sequence,
}) => {
  const page = sequence.surface.page()
  const tabs = page.getByRole('tablist', { name: 'Sequences' }).getByRole('tab')
  const open = tabs.and(page.getByRole('tab', { selected: true }))
  await page.getByRole('button', { name: 'New sequence' }).click()
  await expect(open).toHaveText('Sequence 2')
  await page.getByRole('button', { name: 'API request' }).click()
  await expect(open).toHaveText(/^API request: /)
  await expect
    .poll(() => sequence.heads())
    .toEqual(expect.arrayContaining(['Storefront', 'Orders', 'Orders DB']))
  expect(
    (await sequence.steps()).some((step) => /Storefront → Orders, Synchronous call, POST/.test(step)),
  ).toBe(true)

  await open.dblclick()
  await page.getByRole('textbox', { name: 'Name of the sequence' }).fill('Checkout')
  await page.keyboard.press('Enter')
  await expect(tabs).toHaveText(['Order', 'Sequence 2', 'Checkout'])
  await tabs.first().click()
  await expect.poll(async () => said(await sequence.steps())[0]).toBe('place an order')

  await tabs.nth(1).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(tabs).toHaveText(['Order', 'Checkout'])
  await expect(open).toHaveText('Order')
  await sequence.surface.focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(tabs).toHaveText(['Order', 'Sequence 2', 'Checkout'])
})
