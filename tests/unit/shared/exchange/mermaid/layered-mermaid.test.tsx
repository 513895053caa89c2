import fc from 'fast-check'
import mermaid from 'mermaid'
import { beforeAll, describe, expect, it } from 'vitest'
import { layeredMermaid } from '../../../../../shared/exchange/mermaid/layered-mermaid'
import { designFromData } from '../../../../../shared/file/workspace-data'
import type { Design } from '../../../../../shared/model/design'
import { layerNames } from '../../../../../shared/model/layer'
import { linkText } from '../../../../../shared/shapes/link/link-label'
import { design } from '../../../../support/design'
import { workspaceArbitrary } from '../../../../support/workspace-arbitrary'

/** What the parser hands back, as plain data. */
interface Parsed {
  readonly nodes: Readonly<Record<string, string>>
  readonly edges: readonly {
    readonly from: string
    readonly to: string
    readonly text: string
    readonly dotted: boolean
  }[]
  readonly lanes: Readonly<Record<string, readonly string[]>>
}

interface FlowDb {
  getVertices(): Map<string, { id: string; text?: string }>
  getEdges(): { start: string; end: string; text: string; stroke: string }[]
  getSubGraphs(): { title: string; nodes: string[] }[]
}

/** Turns the parser's placeholders back into the text of a person. */
function decoded(text: string): string {
  const holder = document.createElement('div')
  holder.innerHTML = text.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';')
  return holder.textContent
}

async function parse(text: string): Promise<Parsed> {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text)
  expect(diagram.type).toBe('flowchart-v2')
  const db = diagram.db as unknown as FlowDb
  return {
    nodes: Object.fromEntries(
      [...db.getVertices().values()].map(({ id, text: label = '' }) => [id, decoded(label)]),
    ),
    edges: db.getEdges().map(({ start, end, text: label, stroke }) => ({
      from: start,
      to: end,
      text: decoded(label),
      dotted: stroke === 'dotted',
    })),
    lanes: Object.fromEntries(
      db.getSubGraphs().map(({ title, nodes }) => [decoded(title), [...nodes].sort()]),
    ),
  }
}

/** What a text can be after a round trip: unprintable characters gone, spaces folded. */
const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, '')
    .replaceAll(/ +/g, ' ')
    .trim()

const sorted = <T,>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

async function comesBack(of: Design): Promise<void> {
  const { text } = layeredMermaid(of, { language: 'zh', title: '' })
  const { nodes, edges, lanes } = await parse(text)
  const node = (id: string): string =>
    `n_${id.replaceAll(/[^A-Za-z0-9]/g, (c) => `_${c.charCodeAt(0).toString(16)}`)}`
  expect(Object.fromEntries(Object.entries(nodes).map(([id, label]) => [id, plain(label)]))).toEqual(
    Object.fromEntries([...of.services.values()].map(({ id, name }) => [node(id), plain(name)])),
  )
  expect(sorted(edges.map((edge) => ({ ...edge, text: plain(edge.text) })))).toEqual(
    sorted(
      [...of.links.values()].map((link) => ({
        from: node(link.source),
        to: node(link.target),
        text: plain(linkText(link)),
        dotted: !link.sync,
      })),
    ),
  )
  const expected = new Map<string, string[]>()
  for (const { id, layer } of of.services.values()) {
    const title = layerNames[layer].zh
    expected.set(title, [...(expected.get(title) ?? []), node(id)].sort())
  }
  expect(lanes).toEqual(Object.fromEntries(expected))
}

beforeAll(() => mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', htmlLabels: false }))

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
        },
        { 'web -> proxy': {}, 'proxy -> api': {}, 'api -> db': { label: '读写 (SQL)' }, 'api -> mq': {} },
      ),
    )
  })

  it.each([
    'C# 服务; say "hi"',
    'List<int> & {dict}: `x`',
    'set direction TB now',
    '<script>alert(1)</script>',
    '__proto__',
    '1. first',
    '- item',
    '**bold** _it_',
    'end',
    'a --> b',
    'A|B|C',
    '（全角），。；',
    '100%% done',
    'line one\nline two',
    '',
    'click --> B',
    '&lt; &amp; #35;',
    '😀 emoji',
  ])('keeps the text %j of a service and of a link', async (text) => {
    await comesBack(
      design(
        { end: { technology: 'fastapi', name: text }, graph: 'postgresql' },
        { 'end -> graph': { label: text } },
      ),
    )
  })

  it('keeps any design with any text', async () => {
    await fc.assert(
      fc.asyncProperty(workspaceArbitrary, async ({ scenarios: [first] }) => {
        if (first && first.design.services.length > 0) await comesBack(designFromData(first.design))
      }),
      { numRuns: 60 },
    )
  })

  it('writes any title as front matter that Mermaid accepts', async () => {
    const { text } = layeredMermaid(design({ a: 'flask' }), {
      language: 'en',
      title: '系统: "架构" # 1\n---',
    })
    expect(text.split('\n').slice(0, 4)).toEqual([
      '---',
      'title: "系统: \\"架构\\" # 1 ---"',
      '---',
      'flowchart TB',
    ])
    expect(await mermaid.parse(text)).toMatchObject({ diagramType: 'flowchart-v2' })
  })

  it('says so where the design is larger than Mermaid draws', () => {
    const many = design(Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`s${n}`, 'fastapi'])))
    const ids = [...many.services.values()]
    for (const source of ids) {
      for (const target of ids) {
        const id = `${source.id}.${target.id}` as never
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
    const { warnings } = layeredMermaid(many, { language: 'en', title: '' })
    expect(warnings.map(({ en }) => en)).toEqual([
      expect.stringContaining('625 links'),
      expect.stringContaining('at most 50000'),
    ])
  })
})
