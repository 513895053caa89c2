import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runCli } from '../../../../electron/cli/run-cli'

const run = (...words: string[]) => runCli(['report', ...words], '1.2.3', {})
const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-report-'))
afterAll(() => rmSync(folder, { recursive: true }))
const sample = 'assets/samples/ml-feature-platform.pentarch'

it('goes to standard output as Markdown, with every part of the handover', async () => {
  const { code, out = '' } = await run(sample, '--format', 'md', '--lang', 'en')
  expect(code).toBe(0)
  expect(out.startsWith('# Feature platform · Batch and online: report\n')).toBe(true)
  for (const part of ['Summary', 'The project', 'Candidates', 'Roadmap', 'Evolution', 'Decisions'])
    expect(out).toContain(`\n## ${part}\n`)
  expect(out).not.toMatch(/\p{Script=Han}/u)
})

it('is written in the other language', async () => {
  const { code, out = '' } = await run(sample, '--format', 'md', '--lang', 'zh')
  expect(code).toBe(0)
  for (const part of ['摘要', '项目画像', '候选方案', '路线图', '演进路径', '决策'])
    expect(out).toContain(`\n## ${part}\n`)
})

it('is a page that needs nothing beside itself: pictures and fonts are in it', async () => {
  const to = path.join(folder, 'report.html')
  expect(await run(sample, '-o', to, '--lang', 'en')).toEqual({ code: 0 })
  const page = readFileSync(to, 'utf8')
  expect(page.startsWith('<!doctype html>')).toBe(true)
  expect(page.match(/<svg /g)?.length).toBeGreaterThan(2)
  expect(page).toContain('@font-face')
  expect(page).not.toMatch(/(?:src|href)="(?!#|data:|https?:)/)
  expect(page).not.toMatch(/url\((?!["']?data:)[^)#]*\)/)
})

it('says what is wrong where the file, the format or the scenario is', async () => {
  expect(await run()).toMatchObject({ code: 2, error: 'report takes a .pentarch file.' })
  expect(await run(sample, '--format', 'pdf')).toMatchObject({ code: 2 })
  expect((await run(path.join(folder, 'none.pentarch'))).code).toBe(3)
  expect((await run(sample, '--scenario', 'Nobody knows it')).code).toBe(3)
})
