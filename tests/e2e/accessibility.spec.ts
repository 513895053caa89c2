import { expect, type Locator } from '@playwright/test'
import { lookForBarriers } from '../support/barriers'
import type { StudioPage } from '../support/studio-page'
import { test } from '../support/studio-test'

/** Goes through what a person sees, and collects what is wrong on the way. */
async function walkThrough(studio: StudioPage, chosen: string): Promise<readonly string[]> {
  const { page } = studio
  const { found, look } = lookForBarriers(page, chosen)
  await look('start screen')
  await page.getByRole('button', { name: /^B2B/ }).click()
  await expect(studio.canvas.services.first()).toBeVisible()
  await expect(studio.score.coverage).toBeVisible()
  await look('layered view and score')
  await page.getByRole('tab', { name: /^(Quantities|数值)/ }).click()
  await expect(page.locator('.quantity').first()).toBeVisible()
  await look('quantities')
  await page.getByRole('tab', { name: /^(Session|会议)/ }).click()
  await look('session')
  await studio.openTab('Inspector')
  await look('inspector of the scenario')
  await studio.canvas.services.first().click({ position: { x: 60, y: 20 } })
  await look('inspector of a service')
  for (const [keys, canvas] of [
    ['Alt+2', /^(Deployment canvas|部署画布)$/],
    ['Alt+3', /^(Class canvas|类图画布)$/],
    ['Alt+4', /^(Sequence canvas|时序图画布)$/],
  ] as const) {
    await page.keyboard.press(keys)
    await expect(page.getByRole('listbox', { name: canvas })).toBeVisible()
    await look(String(canvas))
  }
  await page.keyboard.press('Alt+1')
  await studio.shortcut('k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await look('command palette')
  await page.keyboard.press('Escape')
  await studio.chooseFromMenu('help.shortcuts')
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('shortcuts')
  await page.keyboard.press('Escape')
  const dialog = page.getByRole('dialog')
  const lookAtDialog = async (state: string): Promise<void> => {
    await expect(dialog).toBeVisible()
    await look(state)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
  for (const action of ['export.open', 'file.import', 'view.house-rules', 'pattern.insert']) {
    await studio.chooseFromMenu(action)
    await lookAtDialog(action)
  }
  await studio.openTab('Score')
  await studio.score.findings.first().getByRole('button').first().click()
  await look('an open finding')
  await page.getByRole('button', { name: /^(Why|为什么)/ }).click()
  await dialog.locator('summary').first().click()
  await lookAtDialog('why')
  await studio.score.findings
    .first()
    .getByRole('button', { name: /^(Decide on|处理)/ })
    .click()
  await look('menu of a finding')
  await page.getByRole('menuitem').first().click()
  await lookAtDialog('accepting')
  await studio.duplicateScenario()
  await page.keyboard.press('Alt+c')
  await expect(page.locator('.compare-side')).toBeVisible()
  await look('comparison')
  await studio.chooseFromMenu('view.handover')
  await expect(page.locator('.document-page h1')).toBeVisible()
  await look('explanation')
  await page.getByRole('button', { name: /^(Coverage map|覆盖图)$/ }).click()
  await expect(page.locator('.coverage-details')).toBeVisible()
  await look('coverage')
  await studio.chooseFromMenu('view.profile')
  await expect(studio.candidates.first()).toBeVisible()
  await look('profile and candidates')
  return found
}

/** Goes through what opens over the design, and through what the canvas can become. */
async function walkAround(studio: StudioPage, chosen: string): Promise<readonly string[]> {
  const { page, canvas } = studio
  const { found, look } = lookForBarriers(page, chosen)
  const dialog = page.getByRole('dialog')
  const menu = page.getByRole('menu')
  const closed = async (open: Locator): Promise<void> => {
    await page.keyboard.press('Escape')
    await expect(open).toHaveCount(0)
  }
  const run = async (command: string): Promise<void> => {
    await studio.shortcut('k')
    await dialog.getByRole('combobox').fill(command)
    await expect(dialog.getByRole('option').first()).toContainText(command)
    await page.keyboard.press('Enter')
  }
  const said = (en: string, zh: string): string => (chosen.startsWith('zh') ? zh : en)

  await page.getByRole('button', { name: /^B2B/ }).click()
  await expect(studio.score.coverage).toBeVisible()
  await run(said('Compare the perspectives', '对照各视角'))
  await expect(dialog).toBeVisible()
  await look('perspectives')
  await dialog.getByRole('button', { name: /^(Add a perspective|添加自己的视角)/ }).click()
  await expect(dialog.getByRole('textbox').first()).toBeFocused()
  await look('a perspective of the team')
  await closed(dialog)
  await run(said('Snapshots and timeline', '快照与时间线'))
  await expect(dialog).toBeVisible()
  await look('empty timeline')
  await dialog.getByRole('button', { name: /^(Take a snapshot|创建快照)/ }).click()
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await look('timeline')
  await closed(dialog)

  await studio.button('Perspective', '视角').click()
  await look('menu of perspectives')
  await closed(menu)
  await studio.button('Add a scenario', '新建场景').click()
  await look('menu of scenarios')
  await closed(menu)
  await canvas.services.first().click({ button: 'right' })
  await look('menu of an element')
  await closed(menu)
  await studio.openTab('Inspector')
  await canvas.surface.locator('[data-link]').first().focus()
  await page.keyboard.press('Space')
  await expect(studio.inspector.getByRole('combobox').first()).toBeVisible()
  await look('inspector of a link')
  await page.getByRole('tab', { name: /^(Iterate|迭代)/ }).click()
  await look('iterate')
  await page.getByRole('tab', { name: /^(Session|会议)/ }).click()
  await page.getByRole('textbox', { name: /^(Add an agenda item|添加议题)$/ }).fill('1')
  await page.keyboard.press('Enter')
  await studio.button('Start the session', '开始会议').click()
  await look('a session that runs')

  await canvas.surface.focus()
  for (const [letter, by] of [
    ['s', 0],
    ['f', 120],
  ] as const) {
    const box = await canvas.surface.boundingBox()
    await page.keyboard.press(letter)
    await page.mouse.move((box?.x ?? 0) + 40 + by, (box?.y ?? 0) + 120)
    await page.mouse.down()
    await page.mouse.move((box?.x ?? 0) + 140 + by, (box?.y ?? 0) + 200, { steps: 3 })
    await page.mouse.up()
    await page.keyboard.press('Escape')
  }
  await look('marks')
  await canvas.surface.focus()
  await page.keyboard.press('F5')
  await expect(page.getByRole('toolbar', { name: /^(Presentation|演示)$/ })).toBeVisible()
  await look('presentation')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+l')
  await expect(page.getByRole('region', { name: /^(Total score|总分)$/ })).toBeVisible()
  await look('large screen')
  await page.keyboard.press('Alt+l')
  await canvas.arrange()
  await expect(canvas.layoutStatus.getByRole('button').first()).toBeVisible()
  await look('a layout that can be taken back')

  await studio.chooseFromMenu('view.profile')
  await studio.button('Compare in pairs', '两两比较').click()
  await expect(dialog).toBeVisible()
  await look('weights in pairs')
  return found
}

/** Goes through the menus of the bars and tabs, what is asked on the canvas, the forms of marks, and all that is handed over. */
async function walkOnwards(studio: StudioPage, chosen: string): Promise<readonly string[]> {
  const { page, canvas, inspector } = studio
  const { found, look } = lookForBarriers(page, chosen)
  const menu = page.getByRole('menu')
  const dialog = page.getByRole('dialog')
  const lookAtOpen = async (open: Locator, state: string): Promise<void> => {
    await expect(open).toBeVisible()
    await look(state)
    await page.keyboard.press('Escape')
    await expect(open).toHaveCount(0)
  }

  await page.getByRole('button', { name: /^B2B/ }).click()
  await expect(studio.score.coverage).toBeVisible()
  await studio.button('Theme', '主题').click()
  await lookAtOpen(menu, 'menu of themes')
  await page.locator('.findings-grouping').click()
  await lookAtOpen(menu, 'menu of groupings')
  await page.locator('.mark-tool-more').first().click()
  await lookAtOpen(menu, 'menu of tools')
  await canvas.services.first().focus()
  await page.keyboard.press('Space')
  await studio.shortcut('ArrowRight')
  await lookAtOpen(dialog, 'technology picker')

  await studio.openTab('Inspector')
  // What wants words is typed before it stands.
  for (const [tool, typed] of [
    ['n', true],
    ['t', true],
    ['c', true],
    ['f', false],
    ['p', false],
    ['r', false],
    ['w', false],
  ] as const) {
    await canvas.surface.focus()
    await page.keyboard.press(tool)
    await page.keyboard.press('Enter')
    if (typed) {
      await expect(canvas.surface.getByRole('textbox')).toBeFocused()
      await page.keyboard.insertText('1')
      await page.keyboard.press('Escape')
    }
    await expect(canvas.surface.locator('[data-mark][aria-selected="true"]')).toHaveCount(1)
    await expect(inspector.getByRole('button').last()).toBeVisible()
    await look(`inspector of the mark ${tool}`)
  }
  await canvas.surface.focus()
  await studio.shortcut('a')
  await look('inspector of everything')

  await page.getByRole('tab', { name: /^(Session|会议)/ }).click()
  await page.getByRole('textbox', { name: /^(Add an agenda item|添加议题)$/ }).fill('1')
  await page.keyboard.press('Enter')
  await studio.button('Start the session', '开始会议').click()
  await studio.button('What to do with the agenda item', '对该议题的操作').click()
  await lookAtOpen(menu, 'menu of an agenda item')
  await studio.button('Minutes', '会议纪要').click()
  await lookAtOpen(menu, 'menu of the minutes')

  await page.keyboard.press('Alt+4')
  await page
    .getByRole('tablist', { name: /^(Sequences|时序图)$/ })
    .getByRole('tab')
    .first()
    .click({ button: 'right' })
  await lookAtOpen(menu, 'menu of a sequence')
  for (const [en, zh] of [
    ['Kind of new messages', '新消息的类型'],
    ['Add to the sequence', '添加到时序图'],
    ['Fragments', '片段'],
  ] as const) {
    await studio.button(en, zh).click()
    await lookAtOpen(menu, `menu of ${en}`)
  }
  await studio.button('New sequence', '新建时序图').click()
  await expect(page.locator('.template-buttons')).toBeVisible()
  await look('templates of a sequence')

  await studio.chooseFromMenu('view.handover')
  const pages = page.locator('.handover-pages').getByRole('button')
  for (const [en, zh] of [
    ['Derivation', '推导过程'],
    ['Roadmap', '路线图'],
    ['Evolution', '演进路径'],
    ['Decision record', '决策记录'],
    ['Report', '完整报告'],
  ] as const) {
    await pages.filter({ hasText: new RegExp(`^(${en}|${zh})$`) }).click()
    await expect(page.locator('.document-page h1')).toBeVisible({ timeout: 20_000 })
    await look(`page ${en}`)
  }
  await pages.filter({ hasText: /^(Starter project|起步工程)$/ }).click()
  await expect(page.locator('.starter-files')).toBeVisible()
  await look('page Starter project')
  return found
}

for (const [language, theme] of [
  ['en', 'light'],
  ['zh', 'dark'],
] as const) {
  test.describe(`${language}, ${theme}`, () => {
    test.use({ chosen: { language, theme } })

    test('nothing on the way through the studio is a serious barrier', async ({ studio }) => {
      expect(await walkThrough(studio, `${language}, ${theme}`)).toEqual([])
    })

    test('nothing that opens over the design is a serious barrier', async ({ studio }) => {
      expect(await walkAround(studio, `${language}, ${theme}`)).toEqual([])
    })

    test('no menu, form of a mark or page that is handed over is a serious barrier', async ({ studio }) => {
      expect(await walkOnwards(studio, `${language}, ${theme}`)).toEqual([])
    })
  })
}

test('the Mermaid text takes the focus, so that keys scroll it', async ({ studio }) => {
  await studio.openSample('B2B back office')
  const text = studio.mermaid.getByRole('textbox')
  await studio.mermaid.getByRole('button', { name: 'Copy the Mermaid text' }).focus()
  await studio.tabTo(text)
  await studio.page.keyboard.press('PageDown')
  await expect.poll(() => text.evaluate((element) => element.parentElement?.scrollTop)).toBeGreaterThan(0)
})
