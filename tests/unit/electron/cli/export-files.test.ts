import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCli } from '../../../../electron/cli/run-cli'
import { workspaceFileSchema } from '../../../../shared/file/workspace-file'

const run = (...words: string[]) => runCli(words, '1.2.3', {})

const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-export-'))
afterAll(() => rmSync(folder, { recursive: true }))
const sample = 'assets/samples/high-traffic-api.pentarch'
const below = (name: string): string[] =>
  readdirSync(path.join(folder, name), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
const designIn = (workspace: string): unknown =>
  workspaceFileSchema.parse(JSON.parse(workspace)).scenarios[0]?.design
const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8')

describe('several files', () => {
  it('are written into a folder, each called after its design and view', async () => {
    const to = path.join(folder, 'many')
    const outcome = await run('export', 'assets/samples/*.pentarch', '--format', 'mermaid', '-o', to)
    expect(outcome).toEqual({ code: 0 })
    const names = below('many')
    const samples = readdirSync('assets/samples').filter((name) => name.endsWith('.pentarch'))
    expect(names).toHaveLength(samples.length)
    expect(names).toContain('high-traffic-api-layered.mmd')
    expect(text('many/high-traffic-api-layered.mmd')).toContain('flowchart TB')
  })

  it('are told apart where some cannot be written, and the others are', async () => {
    const to = path.join(folder, 'some')
    const broken = path.join(folder, 'broken.pentarch')
    writeFileSync(broken, 'no workspace')
    const outcome = await run('export', broken, sample, '--format', 'd2', '-o', to)
    expect(outcome.code).toBe(3)
    expect(outcome.error?.startsWith(`${broken}: `)).toBe(true)
    expect(below('some')).toEqual(['high-traffic-api-layered.d2'])
  })

  it('are all views of one design, every sequence among them', async () => {
    const to = path.join(folder, 'views')
    expect((await run('export', sample, '--view', 'all', '--format', 'svg', '-o', to)).code).toBe(0)
    const names = below('views')
    expect(names.slice(0, 2)).toEqual(['high-traffic-api-classes.svg', 'high-traffic-api-deployment.svg'])
    expect(names).toHaveLength(6)
  })

  it('are named in the complaint where a pattern fits none', async () => {
    const outcome = await run('export', path.join(folder, 'none-*.pentarch'), '--format', 'svg')
    expect(outcome.code).toBe(3)
    expect(outcome.error).toContain('none-*.pentarch')
  })
})

describe('what an export says', () => {
  it('is left out in quiet mode where it went well', async () => {
    const words = ['export', sample, '--view', 'sequence', '--format', 'mermaid']
    expect((await run(...words)).error).toMatch(/^There are 3 sequences/)
    const quiet = await run(...words, '-q')
    expect(quiet.error).toBeUndefined()
    expect(quiet.out).toBe((await run(...words)).out)
    expect((await run('export', 'gone.pentarch', '--format', 'd2', '--quiet')).error).toContain(
      'gone.pentarch',
    )
  })

  it('follows the ending of the file where no format is named', async () => {
    const to = path.join(folder, 'view.puml')
    expect(await run('export', sample, '-o', to)).toEqual({ code: 0 })
    expect(text('view.puml')).toMatch(/^@startuml/)
  })

  it('is larger by its scale', async () => {
    const size = async (scale: string) =>
      Number(
        / width="(\d+)/.exec(
          (await run('export', sample, '--format', 'svg', '--scale', scale)).out ?? '',
        )?.[1],
      )
    expect(await size('2')).toBe(2 * (await size('1')))
  })

  it('is a PNG as large as its scale says, and the same each time', async () => {
    const small = path.join(folder, 'small.png')
    const draw = () => run('export', sample, '--scale', '0.5', '-o', small)
    expect(await draw()).toEqual({ code: 0 })
    const bytes = readFileSync(small)
    const svg = (await run('export', sample, '--format', 'svg', '--scale', '0.5')).out ?? ''
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(Math.abs(bytes.readUInt32BE(16) - Number(/ width="([\d.]+)/.exec(svg)?.[1]))).toBeLessThanOrEqual(
      1,
    )
    await draw()
    expect(readFileSync(small).equals(bytes)).toBe(true)
  })

  it('is a PDF with a page for each view, and one for the view that is asked for', async () => {
    const to = path.join(folder, 'all.pdf')
    expect(await run('export', sample, '--view', 'all', '-o', to)).toEqual({ code: 0 })
    const pages = (file: string) => readFileSync(file, 'latin1').match(/\/Type \/Page /g)
    expect(pages(to)).toHaveLength(6)
    const chosen = path.join(folder, 'chosen/')
    expect((await run('export', sample, '--format', 'pdf', '--scale', '2', '-o', chosen)).code).toBe(0)
    expect(below('chosen')).toEqual(['high-traffic-api-layered.pdf'])
    expect(pages(path.join(chosen, 'high-traffic-api-layered.pdf'))).toHaveLength(1)
  })
})

describe('the same command line', () => {
  const looks = ['--theme', 'dark', '--background', 'transparent', '--scale', '1.5']
  it.each([
    ['svg', 'zh', [...looks, '--font', 'embedded', '--view', 'deployment']],
    ['svg', 'en', [...looks, '--font', 'outlines', '--view', 'sequence', '-q']],
    ['png', 'zh', [...looks, '--view', 'layered']],
    ['pdf', 'zh', [...looks, '--view', 'deployment']],
    ['mermaid', 'en', ['--view', 'all', '--pin-appearance']],
    ['plantuml', 'zh', ['--view', 'all']],
    ['structurizr', 'en', ['--view', 'sequence', '-q']],
    ['d2', 'zh', ['--view', 'classes']],
    ['drawio', 'en', ['--view', 'layered']],
    ['markdown', 'zh', []],
    ['bundle', 'en', []],
  ])(
    'writes the same bytes as %s in %s, of several files',
    async (format, language, words) => {
      const names = ['b2b-back-office', 'ml-feature-platform']
      const some = (format === 'png' ? names.slice(0, 1) : names).map((name) =>
        path.join('assets/samples', language === 'zh' ? 'zh' : '', `${name}.pentarch`),
      )
      const written = async (time: string) => {
        const to = path.join(folder, `${format}-${words.length}-${time}/`)
        const line = ['export', ...some, '--format', format, ...words, '--lang', language, '-o', to]
        expect((await run(...line)).code).toBe(0)
        const files = readdirSync(to, { recursive: true, withFileTypes: true }).filter((each) =>
          each.isFile(),
        )
        const paths = files.map((each) => path.join(each.parentPath, each.name)).sort()
        return paths.map((file) => [path.relative(to, file), readFileSync(file, 'latin1')] as const)
      }
      const first = await written('first')
      expect(first.length).toBeGreaterThanOrEqual(some.length)
      expect(await written('second')).toEqual(first)
    },
    20_000,
  )
})

describe('convert', () => {
  it('writes any notation in any other, in the view that it came as', async () => {
    const from = path.join(folder, 'a.mmd')
    writeFileSync(from, 'classDiagram\n  class Order {\n    +total() int\n  }\n  Order --> Item\n')
    const uml = path.join(folder, 'a.puml')
    expect(await run('convert', from, '-o', uml)).toEqual({ code: 0 })
    expect(text('a.puml')).toMatch(/class "?Order/)
    const back = await run('convert', uml, '--format', 'mermaid')
    expect(back.out).toContain('classDiagram')
    expect(back.out).toMatch(/\["Order"\]/)
  })

  it('takes a workspace and a picture that carries one, too', async () => {
    const plain = await run('convert', sample, '--format', 'd2')
    expect(plain.out).toBe((await run('export', sample, '--format', 'd2')).out)
  })
})

describe('a bundle', () => {
  it('is a folder with a text and its pictures, and the same each time', async () => {
    const to = path.join(folder, 'bundle')
    expect(await run('export', sample, '--format', 'bundle', '-o', to)).toEqual({ code: 0 })
    const names = below('bundle/high-traffic-api')
    expect(names.filter((name) => name.endsWith('.svg'))).toHaveLength(6)
    const readme = text('bundle/high-traffic-api/README.md')
    for (const name of names.filter((each) => each.endsWith('.svg')))
      expect(readme).toContain(`](<${encodeURI(name)}>)`)
    await run('export', sample, '--format', 'bundle', '-o', path.join(folder, 'again'))
    expect(text('again/high-traffic-api/README.md')).toBe(readme)
  })

  it('has a folder of its own beside another of the same name', async () => {
    const to = path.join(folder, 'both')
    const other = path.join(folder, 'high-traffic-api.pentarch')
    copyFileSync(sample, other)
    expect(await run('export', sample, other, '--format', 'bundle', '-o', to)).toEqual({ code: 0 })
    expect(below('both/high-traffic-api-2')).toEqual(below('both/high-traffic-api'))
  })

  it('comes back as the design, whose deployment shows its services and adds none', async () => {
    for (const name of readdirSync('assets/samples').filter((each) => each.endsWith('.pentarch'))) {
      const file = path.join('assets/samples', name)
      const written = path.join(folder, 'back.md')
      await run('export', file, '--format', 'markdown', '-o', written)
      const { out = '' } = await run('import', written, '-q')
      expect(designIn(out)).toEqual(designIn(readFileSync(file, 'utf8')))
    }
  })

  it('is one text with score, views, findings and quantities', async () => {
    const { out = '' } = await run('export', sample, '--format', 'markdown')
    expect(out.match(/^## .+$/gm)).toEqual(['## Score', '## Views', '## Findings', '## Quantities'])
    expect(out.match(/^```mermaid$/gm)).toHaveLength(6)
    expect(out).toMatch(/\| Technical feasibility \| \d+\.\d \| 20% \| \d+% \|/)
    const chinese = await run('export', sample, '--format', 'markdown', '--lang', 'zh')
    expect(chinese.out?.match(/^## .+$/gm)).toEqual(['## 评分', '## 视图', '## 发现', '## 量化指标'])
  })
})
