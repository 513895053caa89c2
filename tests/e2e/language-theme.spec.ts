import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { withLongNames } from '../support/long-names'
import { test } from '../support/studio-test'

const han = /\p{Script=Han}/u

test('the language changes while the studio runs: window, menu, dialogs, findings and exports', async ({
  studio,
  folder,
}) => {
  const { page, score } = studio
  await studio.openSample('B2B back office')
  await expect.poll(() => studio.menuTexts()).toEqual(expect.arrayContaining(['File', 'Undo', 'Open recent']))
  const finding = score.findings.first().getByRole('button').first()
  await expect(finding).not.toHaveText(han)
  const total = await score.total()

  await studio.button('切换到中文', 'Switch to English').click()
  await expect(finding).toHaveText(han)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect
    .poll(() => studio.menuTexts())
    .toEqual(expect.arrayContaining(['文件', '撤销', '打开最近的文件']))
  expect(await studio.title()).toContain('五维架构')
  await expect(studio.canvas.service('Order desk')).toHaveAccessibleName(/，业务/)
  await expect.poll(() => score.total()).toBe(total)

  const svg = await studio.exportTo(path.join(folder, 'view.svg'), 'SVG')
  expect(svg).toContain('分层架构图：')
  expect(svg).toContain('>可观测性<')
  expect(await studio.exportTo(path.join(folder, 'view.mmd'), 'Mermaid')).toContain('["数据"]')
  await studio.canvas.rename('Billing', '结算')
  await studio.dialogs.answerUnsaved('cancel')
  await studio.closeWindow()
  await expect
    .poll(async () => (await studio.dialogs.asked()).at(-1)?.buttons)
    .toEqual(['保存', '不保存', '取消'])

  await studio.chooseFromMenu('view.language-en')
  await expect(finding).not.toHaveText(han)
  await expect.poll(() => studio.menuTexts()).toEqual(expect.arrayContaining(['File', 'Undo', 'Open recent']))
})

test('the theme changes while the studio runs, and is there again at the next start', async ({
  start,
  folder,
}) => {
  const studio = await start()
  await studio.openSample('B2B back office')
  const light = await studio.colours()
  expect(light).toEqual({ page: 'rgb(246, 247, 249)', canvas: 'rgb(250, 251, 252)', text: 'rgb(22, 27, 38)' })
  const picture = await studio.exportTo(path.join(folder, 'light.svg'), 'SVG')

  await studio.button('Theme', '主题').click()
  await studio.page.getByRole('menuitemradio', { name: 'Dark theme' }).click()
  const dark = { page: 'rgb(18, 21, 27)', canvas: 'rgb(20, 24, 31)', text: 'rgb(232, 236, 243)' }
  await expect.poll(() => studio.colours()).toEqual(dark)
  expect(await studio.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true)
  expect(await studio.exportTo(path.join(folder, 'dark.svg'), 'SVG')).not.toBe(picture)
  await studio.quit()

  const again = await start()
  await again.openSample('B2B back office')
  expect(await again.colours()).toEqual(dark)
})

for (const language of ['en', 'zh'] as const) {
  test.describe(`in the smallest window (${language})`, () => {
    test.use({ chosen: { language, theme: 'light' } })

    test('nothing is cut off and nothing scrolls sideways', async ({ studio }) => {
      await studio.resize(1100, 700)
      expect(await studio.cutOff()).toEqual([])
      await studio.newProject()
      await expect(studio.candidates).toHaveCount(3)
      expect(await studio.cutOff()).toEqual([])
      await studio.openBestCandidate()
      await expect(studio.score.coverage).toBeVisible()
      expect(await studio.cutOff()).toEqual([])
      await studio.canvas.select(await studio.canvas.firstIn('(API|接口)'))
      await studio.openTab('Inspector')
      expect(await studio.cutOff()).toEqual([])
      for (let copies = 1; copies <= 5; copies += 1) await studio.duplicateScenario()
      await expect(studio.scenarioTabs).toHaveCount(6)
      await expect(studio.scenarioTabs.last()).toBeInViewport({ ratio: 0.99 })
      expect(await studio.cutOff()).toEqual([])
    })

    test('names of sixty letters find their room', async ({ studio, folder }) => {
      const { page } = studio
      await studio.resize(1100, 700)
      const file = path.join(folder, 'long.pentarch')
      writeFileSync(file, withLongNames(language))
      await studio.openDesign(file)
      await expect(studio.score.coverage).toBeVisible()
      await expect(studio.scenarioTabs.last()).toBeInViewport({ ratio: 0.99 })
      await studio.score.findings.first().getByRole('button').first().click()
      expect(await studio.cutOff(), 'score').toEqual([])
      await page.getByRole('tab', { name: /^(Quantities|数值)$/ }).click()
      await expect(page.locator('.quantity').first()).toBeVisible()
      expect(await studio.cutOff(), 'quantities').toEqual([])
      await page.keyboard.press('Alt+4')
      await expect(page.getByRole('tab', { name: /^(Write with cache|写入与缓存)/ })).toBeInViewport({
        ratio: 0.99,
      })
      expect(await studio.cutOff(), 'sequence').toEqual([])
      await page.keyboard.press('Alt+2')
      await page.getByRole('option').first().focus()
      await studio.openTab('Inspector')
      expect(await studio.cutOff(), 'deployment').toEqual([])
      await page.keyboard.press('Alt+c')
      await page.getByRole('tab', { name: /^(What decides|决定因素)$/ }).click()
      expect(await studio.cutOff(), 'comparison').toEqual([])
      await studio.chooseFromMenu('view.profile')
      await expect(studio.candidates.first()).toBeVisible()
      expect(await studio.cutOff(), 'candidates').toEqual([])
      await studio.chooseFromMenu('view.handover')
      for (const name of [
        /^(Coverage map|覆盖图)$/,
        /^(Evolution|演进路径)$/,
        /^(Decision record|决策记录)$/,
      ]) {
        await page.getByRole('button', { name }).click()
        await expect(page.getByRole('progressbar')).toHaveCount(0)
        await expect(page.locator('.coverage, .document-page h1')).toBeVisible()
        expect(await studio.cutOff(), String(name)).toEqual([])
      }
    })
  })
}
