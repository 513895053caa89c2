import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { inProject } from '../../electron/setup/project.mjs'
import { test } from '../support/studio-test'

const home = inProject('out', 'tour')

const looks = [
  {
    id: 'en-light',
    title: 'English, light',
    chosen: { language: 'en', theme: 'light' },
    sample: 'High-traffic API',
    features: [
      ['Project scale', 4],
      ['Team skill in Python', 4],
      ['Business complexity', 3],
      ['Performance', 4],
      ['Concurrency', 4],
      ['Maintenance period', 4],
      ['Deployment environment', 2],
      ['Data processing', 3],
    ],
    data: 'Data',
    api: 'API',
    rename: 'Order archive',
  },
  {
    id: 'zh-dark',
    title: '中文，深色',
    chosen: { language: 'zh', theme: 'dark' },
    sample: '机器学习特征平台',
    features: [
      ['项目规模', 2],
      ['团队 Python 技能', 3],
      ['业务复杂度', 5],
      ['性能要求', 2],
      ['并发需求', 2],
      ['维护周期', 5],
      ['部署环境', 3],
      ['数据处理需求', 2],
    ],
    data: '数据',
    api: '接口',
    rename: '订单归档库',
  },
] as const

/** Key that opens each further view, name of its picture, and what there is to see. */
const views = [
  ['Alt+2', '08-deployment', 'Deployment'],
  ['Alt+3', '09-classes', 'Classes'],
  ['Alt+4', '10-sequence', 'Sequence'],
] as const

const seen: string[] = []

test.beforeAll(() => {
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
})

test.afterAll(() => {
  writeFileSync(path.join(home, 'index.md'), `# A tour of the studio\n\n${seen.join('\n\n')}\n`)
})

for (const { id, title, chosen, sample, features, data, api, rename } of looks) {
  test.describe(title, () => {
    test.use({ chosen })

    test(`the main job (${id})`, async ({ studio }) => {
      const { canvas, score, page } = studio
      const folder = path.join(home, id)
      mkdirSync(folder)
      seen.push(`## ${title}`)
      const inFolder = (name: string) => path.join(folder, name)
      const picture = async (name: string, what: string) => {
        await page.screenshot({ path: inFolder(`${name}.png`) })
        seen.push(`${what}:\n\n![${what}](${id}/${name}.png)`)
      }
      const pictureAtRest = async (name: string, what: string) => {
        await expect(studio.mermaid.getByText(/accepted by Mermaid|Mermaid 已接受/)).toBeVisible()
        await studio.restPointer()
        await picture(name, what)
      }
      const leave = (name: string, what: string) => seen.push(`[${what}](${id}/${name})`)

      await picture('01-start', 'Start')
      await studio.newProject()
      await expect(studio.candidates).toHaveCount(3)
      for (const [feature, level] of features) await studio.state(feature, level)
      await picture('02-profile-and-candidates', 'Profile and candidates')

      await studio.openBestCandidate()
      await expect(score.coverage).toBeVisible()
      await pictureAtRest('03-candidate-on-canvas', 'The best candidate on the canvas')

      await canvas.dropBeside(await studio.paletteRow('PostgreSQL'), await canvas.firstIn(data))
      await canvas.rename('PostgreSQL', rename)
      await canvas.connect(await canvas.firstIn(api), rename)
      await expect(score.lastEdit).toBeVisible()
      await expect(score.fixes.first()).toBeVisible()
      await pictureAtRest('04-edited', 'After an edit: what it did to the scores')

      await studio.exportTo(inFolder('architecture.svg'), 'SVG')
      leave('architecture.svg', 'SVG')
      await studio.exportTo(inFolder('architecture.mmd'), 'Mermaid')
      leave('architecture.mmd', 'Mermaid')
      await studio.saveAs(inFolder('project.pentarch'))
      leave('project.pentarch', 'Workspace')

      await studio.dismissNotices()
      await studio.shortcut('w')
      await studio.openSample(sample)
      await expect(score.fixes.first()).toBeVisible()
      await score.findings.first().hover()
      await picture('05-finding', 'A finding lights what it is about')
      await (await score.bestFix()).button.click()
      await expect(score.lastEdit).toBeVisible()
      await pictureAtRest('06-fixed', 'A fix, and what it gained')
      await canvas.select(await canvas.firstIn(api))
      await studio.openTab('Inspector')
      await pictureAtRest('07-inspector', 'Inspector')
      for (const [key, name, what] of views) {
        await page.keyboard.press(key)
        await page.keyboard.press('Shift+Digit1')
        await pictureAtRest(name, what)
        await studio.exportTo(inFolder(`${name.slice(3)}.svg`), 'SVG')
        leave(`${name.slice(3)}.svg`, `${what}, as SVG`)
        await studio.exportTo(inFolder(`${name.slice(3)}.mmd`), 'Mermaid')
        leave(`${name.slice(3)}.mmd`, `${what}, as Mermaid`)
        await studio.dismissNotices()
      }
      await page.keyboard.press('Alt+1')
      await studio.resize(1100, 700)
      await studio.chooseFromMenu('view.fit')
      await studio.openTab('Score')
      await pictureAtRest('11-small-window', 'The smallest window')
    })
  })
}
