import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCli } from '../../../../electron/cli/run-cli'

const run = (line: string, environment: NodeJS.ProcessEnv = {}) =>
  runCli(line === '' ? [] : line.split(' '), '1.2.3', environment)

const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))
const sample = 'assets/samples/b2b-back-office.pentarch'
const han = /\p{Script=Han}/u

describe('a command line that cannot be understood', () => {
  it.each([
    ['--colour', 'There is no option --colour. See --help.'],
    ['score --fail-under', '--fail-under takes a value. See --help.'],
    ['score --fail-under --json', '--fail-under takes a value. See --help.'],
    ['audits --json=yes', '--json takes no value. See --help.'],
    ['draw', 'There is no command “draw”. See --help.'],
    ['score a.pentarch b c', '“b c” is more than the command takes. See --help.'],
    ['audits --lang fr', '--lang takes en or zh.'],
    ['score', 'score takes a .pentarch file.'],
    ['score a.pentarch --fail-under many', '--fail-under takes a number from 0 to 100.'],
    ['score a.pentarch --fail-under 101', '--fail-under takes a number from 0 to 100.'],
    ['rank', 'rank takes a .pentarch file, or --profile with a JSON file.'],
    ['rank a.pentarch --profile b.json', 'rank takes a .pentarch file, or --profile with a JSON file.'],
    ['export', 'export takes a .pentarch file.'],
    [
      'export a.pentarch',
      '--format takes svg, png, pdf, mermaid, plantuml, structurizr, d2, drawio, markdown or bundle.',
    ],
    ['convert', 'convert takes files of Mermaid, Markdown, PlantUML, Structurizr DSL, draw.io or .pentarch.'],
    ['export a.pentarch --format bundle', '--format bundle writes a folder: name it with -o.'],
    ['export a.pentarch b.pentarch --format svg', 'Several files need a folder: name one with -o.'],
    ['export a.pentarch --format svg --scale 9', '--scale takes a number from 0.1 to 8.'],
    ['export a.pentarch --format d2 --scale 2', '--frame and --scale belong to --format svg, png and pdf.'],
    [
      'export a.pentarch --format markdown --view classes',
      '--format markdown and bundle take all views, without --view.',
    ],
    [
      'export a.pentarch --format svg --view map',
      '--view takes layered, deployment, classes, sequence or all.',
    ],
    ['export a.pentarch --format svg --sequence Order', '--sequence belongs to --view sequence.'],
    ['export a.pentarch --format svg --theme blue', '--theme takes light or dark.'],
    ['export a.pentarch --format svg --background red', '--background takes theme or transparent.'],
    ['export a.pentarch --format d2 --frame A', '--frame and --scale belong to --format svg, png and pdf.'],
    [
      'export a.pentarch --format d2 --background theme',
      '--background belongs to --format svg, png, pdf and bundle.',
    ],
    ['export a.pentarch --format svg --font arial', '--font takes reference, embedded or outlines.'],
  ])('%s: %s', async (line, error) => {
    expect(await run(line)).toEqual({ code: 2, error })
    const chinese = await run(line, { LANG: 'zh_CN.UTF-8' })
    expect(chinese.code).toBe(2)
    expect(chinese.error).toMatch(han)
    expect(chinese.error).toMatch(/。$/)
  })

  it('without a command says how it is used', async () => {
    expect((await run('')).error).toMatch(/^Pentarch: /)
    expect((await run('--lang zh')).error).toMatch(/^五维架构：/)
  })
})

describe('the language', () => {
  it.each([
    ['--help', {}, 'Pentarch'],
    ['--help', { LANG: 'zh_CN.UTF-8' }, '五维架构'],
    ['--help', { LANG: 'de_DE.UTF-8' }, 'Pentarch'],
    ['--help', { LC_ALL: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8' }, 'Pentarch'],
    ['--help', { LC_ALL: '', LC_MESSAGES: 'zh_TW.UTF-8', LANG: 'C' }, '五维架构'],
    ['--lang en --help', { LANG: 'zh_CN.UTF-8' }, 'Pentarch'],
    ['help --lang zh', { LANG: 'en_GB.UTF-8' }, '五维架构'],
  ])('of %s under %j', async (line, environment, product) => {
    const { code, out } = await run(line, environment)
    expect(code).toBe(0)
    expect(out?.startsWith(product)).toBe(true)
  })

  it('names every word of the command line in both helps', async () => {
    const typed = (text = '') => new Set(text.match(/--?[a-z][a-z-]*|\b[a-z]+[A-Z]\w+\b/g))
    const [en, zh] = [await run('--help'), await run('--help --lang zh')]
    expect(typed(zh.out)).toEqual(typed(en.out))
  })

  it('reaches names, bands and findings', async () => {
    const { out } = await run(`score ${sample} --lang zh`)
    expect(out).toMatch(/覆盖率 \d+%/)
    expect(out).toContain('技术可行性')
    expect((await run(`score ${sample}`)).out).toMatch(/coverage \d+%/)
  })
})

describe('what was decided about findings', () => {
  type Scored = {
    total: number
    dimensions: { technicalFeasibility: number }
    findings: { id: string; status: string; severity: string; fixes: unknown[] }[]
    decisions: unknown[]
    severities: unknown[]
  }
  const scoreOf = async (file: string): Promise<Scored> =>
    JSON.parse((await run(`score ${file} --json`)).out ?? '') as Scored

  it('reaches the score and the report, with the reasons', async () => {
    const before = await scoreOf(sample)
    const [first, second, third] = before.findings
    if (!first || !second || !third) throw new Error('the sample has findings')
    const read = JSON.parse(readFileSync(sample, 'utf8')) as { scenarios: { design: object }[] }
    const [scenario] = read.scenarios
    const decisions = [
      { id: first.id, status: 'not-applicable', reason: 'Nobody asks for it' },
      { id: second.id, status: 'accepted', reason: 'Until spring' },
    ]
    const severities = [{ id: third.id, severity: 'low' }]
    const file = path.join(folder, 'decided.pentarch')
    writeFileSync(
      file,
      JSON.stringify({
        ...read,
        severities: { [second.id]: 'low' },
        scenarios: [{ ...scenario, design: { ...scenario?.design, decisions, severities } }],
      }),
    )
    const after = await scoreOf(file)
    expect(after.total).toBeGreaterThan(before.total)
    expect(after.findings.some(({ id }) => id === first.id)).toBe(false)
    expect(after.findings.find(({ id }) => id === second.id)).toMatchObject({
      status: 'accepted',
      severity: 'low',
      evidence: [],
      fixes: [],
    })
    expect(after.decisions).toHaveLength(2)
    expect(after.findings.find(({ id }) => id === third.id)?.severity).toBe('low')
    expect(after.severities).toMatchObject([
      { audit: second.id, element: null, severity: 'low', setBy: 'workspace', ofRule: second.severity },
      { audit: third.id, element: null, severity: 'low', setBy: 'scenario', ofRule: third.severity },
    ])
    const { out } = await run(`score ${file}`)
    expect(out).toMatch(/ · Low · Accepted\n/)
    expect(out).toMatch(/\n {2}Low, set in this scenario; the rule says \w+ · /)
    expect(out).toMatch(/Not applicable · .+ · Nobody asks for it/)
    expect((await run(`score ${file} --lang zh`)).out).toMatch(/已接受 · .+ · Until spring/)
  })
})

describe('the export of a view', () => {
  const views = 'assets/samples/high-traffic-api.pentarch'

  it.each([
    ['layered', 'flowchart TB'],
    ['deployment', 'flowchart TB'],
    ['classes', 'classDiagram'],
    ['sequence', 'sequenceDiagram'],
  ])('%s writes text and picture', async (view, diagram) => {
    const { code, out } = await run(`export ${views} --view ${view} --format mermaid`)
    expect(code).toBe(0)
    expect(out?.split('\n')[3]).toBe(diagram)
    expect((await run(`export ${views} --view ${view} --format svg`)).out).toMatch(/^<\?xml.*\n<svg /)
  })

  it.each([
    ['plantuml', /^@startuml\ntitle /],
    ['structurizr', /^workspace "/],
    ['d2', /^# .+\ndirection: down\n/],
    ['drawio', /^<\?xml.*\n<mxfile /],
  ])('writes %s', async (format, beginning) => {
    const { code, out } = await run(`export ${views} --format ${format}`)
    expect(code).toBe(0)
    expect(out).toMatch(beginning)
    expect((await run(`export ${views} --format ${format}`)).out).toBe(out)
  })

  it('says which view a notation cannot express', async () => {
    const { code, error } = await run(`export ${views} --view classes --format structurizr`)
    expect(code).toBe(3)
    expect(error).toMatch(/^Structurizr has no class diagrams/)
  })

  it('takes the first sequence and says that there are others', async () => {
    const first = await run(`export ${views} --view sequence --format mermaid`)
    expect(first.error).toMatch(/^There are 3 sequences; this is “.+”\. --sequence names another one\.$/)
    const second = await run(`export ${views} --view sequence --sequence q2 --format mermaid`)
    expect(second).toMatchObject({ code: 0 })
    expect(second.error).toBeUndefined()
    expect(second.out).toContain('"id":"q2"')
    const chinese = await run(`export ${views} --view sequence --format svg --lang zh`)
    expect(chinese.error).toMatch(/^共有 3 个时序图，此处导出“.+”/)
  })

  it('finds no sequence that there is not', async () => {
    const outcome = await run(`export ${views} --view sequence --sequence q99 --format svg`)
    expect(outcome).toEqual({ code: 3, error: 'The scenario has no sequence “q99”. Nothing was exported.' })
  })

  it('shows what lies in one frame of the whiteboard, on no ground of its own', async () => {
    const read = JSON.parse(readFileSync(views, 'utf8')) as { scenarios: { design: object }[] }
    const [scenario] = read.scenarios
    const box = { x: 0, y: 0, width: 300, height: 200 }
    const content = { kind: 'frame', name: 'Scope' }
    const marks = [{ id: 'f1', board: { view: 'classes' }, ...box, order: 1, content }]
    const file = path.join(folder, 'framed.pentarch')
    const framed = { ...scenario, design: { ...scenario?.design, marks } }
    writeFileSync(file, JSON.stringify({ ...read, scenarios: [framed] }))
    const asked = `export ${file} --view classes --format svg --background transparent --frame`
    expect((await run(`${asked} Scope`)).out).toMatch(/viewBox="-24 -\d+ 348 \d+"/)
    expect((await run(`${asked} Scope`)).out).not.toMatch(/^<rect [^>]*fill="#FAFBFC"/m)
    expect(await run(`${asked} Other`)).toEqual({
      code: 3,
      error: 'The whiteboard of this view has no frame “Other”.',
    })
  })

  it('says what is missing in an empty view', async () => {
    const read = JSON.parse(readFileSync(views, 'utf8')) as { scenarios: { design: object }[] }
    const [scenario] = read.scenarios
    const design = {
      ...scenario?.design,
      classes: [],
      classRelations: [],
      classPlacements: [],
      patterns: [],
      interactions: [],
    }
    const file = path.join(folder, 'empty.pentarch')
    writeFileSync(file, JSON.stringify({ ...read, scenarios: [{ ...scenario, design }] }))
    const outcome = await run(`export ${file} --view classes --format svg`)
    expect(outcome.code).toBe(3)
    expect(outcome.error).toMatch(/^The class view has no classes/)
  })
})

describe('a profile that cannot be used', () => {
  it('is named with the place and the reason, in the language asked for', async () => {
    const file = path.join(folder, 'profile.json')
    writeFileSync(file, '{"projectScale": 9}')
    const english = await run(`rank --profile ${file}`)
    expect(english.code).toBe(3)
    expect(english.error).toContain(`“${file}” is not a profile that can be used, at projectScale: `)
    const chinese = await run(`rank --profile ${file} --lang zh`)
    expect(chinese.error).toMatch(/不是可用的项目画像，projectScale 处：.*\p{Script=Han}.*。$/u)
  })

  it('is told apart from a damaged workspace: nothing lies beside it', async () => {
    const file = path.join(folder, 'cut.json')
    writeFileSync(file, '{\n  "projectScale": ')
    const english = await run(`rank --profile ${file}`)
    expect(english.error).toContain(
      `“${file}” is not a profile that can be used, at 2:19: this is not valid JSON.`,
    )
    const chinese = await run(`rank --profile ${file} --lang zh`)
    expect(chinese.error).toContain(`“${file}”不是可用的项目画像，2:19 处：不是有效的 JSON。`)
  })
})
