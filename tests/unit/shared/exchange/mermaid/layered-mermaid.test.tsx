import fc from 'fast-check'
import mermaid from 'mermaid'
import { beforeAll, describe, expect, it } from 'vitest'
import { linkId } from '../../../../../shared/base/ids'
import { layeredMermaid } from '../../../../../shared/exchange/mermaid/layered-mermaid'
import { labelText } from '../../../../../shared/exchange/mermaid/mermaid-text'
import { designFromData } from '../../../../../shared/file/design-data'
import type { Design } from '../../../../../shared/model/design'
import { layerNames, layers } from '../../../../../shared/model/layer'
import { linkText } from '../../../../../shared/shapes/link/link-label'
import { design } from '../../../../support/design'
import { workspaceArbitrary } from '../../../../support/workspace-arbitrary'
import { smallDesigns } from '../small-designs'

/** A flowchart as the real parser understands it, with texts as a person would read them. */
interface Parsed {
  readonly nodes: ReadonlyMap<string, { readonly text: string; readonly shape: string }>
  readonly edges: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly text: string
    readonly dotted: boolean
  }[]
  readonly lanes: ReadonlyMap<string, readonly string[]>
}

interface FlowDb {
  getVertices(): Map<string, { id: string; text?: string; type?: string }>
  getEdges(): { id: string; start: string; end: string; text: string; stroke: string; type: string }[]
  getSubGraphs(): { id: string; title: string; nodes: string[] }[]
}

/** The parser keeps entities in a form of its own; a label shows what they stand for. */
function decoded(text: string): string {
  const holder = document.createElement('div')
  holder.innerHTML = text.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';')
  return holder.textContent
}

/**
 * The simulated window drops what stands before the first tag of a text when Mermaid cleans it, which no browser does,
 * so line breaks are handed to it as characters.
 */
const withoutTags = (text: string): string => text.replaceAll('<br/>', '#10;')

async function parse(text: string): Promise<Parsed> {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(withoutTags(text))
  expect(diagram.type).toBe('flowchart-v2')
  const db = diagram.db as unknown as FlowDb
  return {
    nodes: new Map(
      [...db.getVertices().values()].map(({ id, text: label = '', type = '' }) => [
        id,
        { text: decoded(label).trim(), shape: type },
      ]),
    ),
    edges: db.getEdges().map(({ id, start, end, text: label, stroke, type }) => {
      expect(type).toBe('arrow_point')
      return { id, from: start, to: end, text: decoded(label), dotted: stroke === 'dotted' }
    }),
    lanes: new Map(db.getSubGraphs().map(({ title, nodes }) => [decoded(title), [...nodes].sort()])),
  }
}

const node = (id: string): string =>
  `n_${id.replaceAll(/[^A-Za-z0-9]/g, (c) => `_${c.charCodeAt(0).toString(16)}`)}`

/** Exports a design and checks that Mermaid reads the same nodes, links, lanes and texts out of it. */
async function comesBack(of: Design): Promise<void> {
  const { text } = layeredMermaid(of, { language: 'zh', title: 'T' })
  const { nodes, edges, lanes } = await parse(text)
  expect(Object.fromEntries([...nodes].map(([id, { text: label }]) => [id, label]))).toEqual(
    Object.fromEntries([...of.services.values()].map(({ id, name }) => [node(id), labelText(name)])),
  )
  const byId = <E extends { id: string }>(list: readonly E[]): E[] =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
  expect(byId(edges)).toEqual(
    byId(
      [...of.links.values()].map((link) => ({
        id: node(link.id).replace('n_', 'e_'),
        from: node(link.source),
        to: node(link.target),
        text: labelText(linkText(link)),
        dotted: !link.sync,
      })),
    ),
  )
  const expected = layers
    .map((layer) => [layer, [...of.services.values()].filter((s) => s.layer === layer)] as const)
    .filter(([, members]) => members.length > 0)
    .map(([layer, members]) => [layerNames[layer].zh, members.map(({ id }) => node(id)).sort()] as const)
  expect(Object.fromEntries(lanes)).toEqual(Object.fromEntries(expected))
}

beforeAll(() => mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', htmlLabels: false }))

const nasty = [
  'C# 服务; say "hi"',
  'List<int> & {dict}: `x`',
  'set direction   TB now',
  'direction LR',
  '<script>alert(1)</script>',
  '__proto__',
  '1. first',
  '- item',
  '**bold** _it_',
  'end',
  'a --> b',
  'A|B|C',
  '（全角），。；：“引号”',
  '100%% done %%{init: {"theme":"dark"}}%%',
  'line one\nline two',
  'one\r\ntwo\ttabbed',
  '',
  '   ',
  'click --> B',
  '&lt; &amp; #35; &#35;',
  'C:\\new\\table',
  '$$x^2$$',
  'ﬂ°°35¶ß',
  '😀 emoji 👩‍💻',
  '\u0000\u0007\ud800 broken',
  'subgraph x["y"]',
  'e1@--> n_a',
  '@{ shape: diam }',
  '---',
  'href "javascript:alert(1)"',
]

describe('Mermaid export of the layered view, read back by Mermaid itself', () => {
  it('keeps nodes, links, lanes and texts of a design', async () => {
    await comesBack(
      design(
        {
          web: 'web-client',
          proxy: 'nginx',
          api: { technology: 'fastapi', name: '订单接口' },
          db: 'postgresql',
          mq: 'rabbitmq',
          old: { technology: 'something-unknown' },
        },
        {
          'web -> proxy': {},
          'proxy -> api': {},
          'api -> db': { label: '读写 (SQL)' },
          'api -> mq': {},
          'api -> old': {},
        },
      ),
    )
  })

  it.each(nasty)('keeps the text %j of a service and of a link', async (text) => {
    await comesBack(
      design(
        { end: { technology: 'fastapi', name: text }, graph: { technology: 'postgresql', name: text } },
        { 'end -> graph': { label: text } },
      ),
    )
  })

  it('keeps any design with any text', async () => {
    const odd = fc.stringMatching(/^[#;:"<>{}|[\]()%&\\`*_~^$\-.=@/ \naTBLR订单，]{0,30}$/)
    await fc.assert(
      fc.asyncProperty(workspaceArbitrary, fc.array(odd), async ({ scenarios: [first] }, texts) => {
        if (!first || first.design.services.length === 0) return
        const { services, links, placements } = first.design
        await comesBack(
          designFromData({
            placements,
            services: services.map((service, i) => ({ ...service, name: texts[i] ?? service.name })),
            links: links.map((link, i) => ({ ...link, label: texts[i + 1] ?? link.label })),
          }),
        )
      }),
      { numRuns: 60 },
    )
  }, 30_000)

  it('shows what a service is by its shape', async () => {
    const { text } = layeredMermaid(
      design({
        web: 'web-client',
        api: 'fastapi',
        db: 'postgresql',
        mq: 'kafka',
        odd: { technology: 'odd' },
      }),
      { language: 'en', title: '' },
    )
    const { nodes } = await parse(text)
    expect(Object.fromEntries([...nodes].map(([id, { shape }]) => [id, shape]))).toEqual({
      n_web: 'stadium',
      n_api: 'round',
      n_db: 'cylinder',
      n_mq: 'h-cyl',
      n_odd: 'square',
    })
  })

  it('keeps the names of the services apart from the text of a shape', async () => {
    const { text } = layeredMermaid(design({ mq: { technology: 'kafka', name: '**Bus** #1' } }), {
      language: 'en',
      title: '',
    })
    expect((await parse(text)).nodes.get('n_mq')?.text).toBe('**Bus** #1')
  })

  it('carries what Mermaid cannot say in comments that only Pentarch reads', async () => {
    const made = design(
      {
        api: { technology: 'fastapi', name: 'API', replicas: 3, settings: { owner: '%%{init}%% <b>\u2028' } },
        db: 'mysql',
      },
      { 'api -> db': { label: 'say "--> x"' } },
    )
    made.placements.set('api', { id: made.services.get('api')?.id ?? ('' as never), x: 12.5, y: 40 })
    const { text } = layeredMermaid(made, { language: 'en', title: 'T' })
    const comments = text
      .split('\n')
      .flatMap((line) => /^\s*%% pentarch: (.*)$/.exec(line)?.[1] ?? [])
      .map((json): unknown => JSON.parse(json))
    expect(comments).toEqual([
      { view: 'layered', format: 1 },
      {
        node: 'n_api',
        id: 'api',
        technology: 'fastapi',
        replicas: 3,
        settings: { owner: '%%{init}%% <b>\u2028' },
        placement: { x: 12.5, y: 40 },
      },
      { node: 'n_db', id: 'db', technology: 'mysql', replicas: 1, settings: {} },
      {
        edge: 'e_api_2edb',
        id: 'api.db',
        kind: 'write',
        sync: true,
        label: 'say "--> x"',
        settings: {},
      },
    ])
    await comesBack(made)
  })

  it.each(['系统: "架构" # 1\n---', '%%{init}%%', 'a\\b', '1', 'true', '- x', "it's", '{x}', '<b>', ''])(
    'writes the title %j as front matter that gives it back',
    async (title) => {
      const { text } = layeredMermaid(design({ a: 'flask' }), { language: 'en', title })
      const [open, front, close, header] = text.split('\n')
      expect([open, close, header]).toEqual(['---', '---', 'flowchart TB'])
      // A JSON string is a YAML string in double quotes.
      expect(JSON.parse(front?.replace('title: ', '') ?? '')).toBe(title.replace('\n', ' '))
      expect(await mermaid.parse(text)).toMatchObject({ diagramType: 'flowchart-v2' })
    },
  )

  it('writes an empty design as an empty flowchart', async () => {
    const { text, warnings } = layeredMermaid(design({}), { language: 'en', title: 'Empty' })
    expect((await parse(text)).nodes.size).toBe(0)
    expect(warnings).toEqual([])
  })

  it('gives the same text for the same design in another order', () => {
    const made = design(
      { b: 'flask', a: 'redis', s10: 'fastapi', s9: 'mysql' },
      { 'b -> a': {}, 's10 -> s9': {} },
    )
    const turned: Design = {
      ...made,
      services: new Map([...made.services].reverse()),
      links: new Map([...made.links].reverse()),
    }
    const options = { language: 'en', title: 'T' } as const
    expect(layeredMermaid(turned, options).text).toBe(layeredMermaid(made, options).text)
  })

  it('says so where the design is larger than Mermaid draws, and Mermaid agrees', async () => {
    const many = design(Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`s${n}`, 'fastapi'])))
    const services = [...many.services.values()]
    const link = (n: number): void => {
      const [source, target] = [services[n % 25], services[Math.floor(n / 25)]]
      const id = linkId(`l${n}`)
      if (source && target) {
        many.links.set(id, {
          id,
          source: source.id,
          target: target.id,
          kind: 'call',
          sync: true,
          label: '',
          settings: {},
        })
      }
    }
    for (let n = 0; n < 500; n += 1) link(n)
    const short = layeredMermaid(many, { language: 'en', title: '' })
    expect(short.warnings.map(({ en }) => en)).toEqual([expect.stringContaining('at most 50000')])
    link(500)
    const { text, warnings } = layeredMermaid(many, { language: 'zh', title: '' })
    expect(warnings.map(({ zh }) => zh)).toEqual([expect.stringContaining('501 条连线'), expect.any(String)])
    expect(text).toContain(`%% ${warnings[0]?.zh}`)
    await expect(mermaid.mermaidAPI.getDiagramFromText(text)).rejects.toThrow(/edges/i)
  })
})

/** A changed text is a decision about the product: read it, then update with `vitest -u`. */
describe('the text of a small design', () => {
  it.each(['shop', 'bilingual'] as const)('of the %s has not changed, and Mermaid takes it', async (name) => {
    const { text } = layeredMermaid(smallDesigns[name], {
      language: name === 'shop' ? 'en' : 'zh',
      title: 'Shop',
    })
    await expect(text).toMatchFileSnapshot(`../../../../golden/layered/${name}.mmd`)
    await comesBack(smallDesigns[name])
  })
})
