import fc from 'fast-check'
import mermaid from 'mermaid'
import { beforeAll, describe, expect, it } from 'vitest'
import { linkId, serviceId } from '../../../../../shared/base/ids'
import { labelText } from '../../../../../shared/exchange/label-text'
import { layeredMermaid } from '../../../../../shared/exchange/mermaid/layered-mermaid'
import { designFromData } from '../../../../../shared/file/design-data'
import type { Design } from '../../../../../shared/model/design'
import { layerNames, layers } from '../../../../../shared/model/layer'
import { linkText } from '../../../../../shared/shapes/link/link-label'
import { anyText, nastyTexts } from '../../../../support/any-text'
import { design } from '../../../../support/design'
import { readFlowchart } from '../../../../support/mermaid/read-flowchart'
import { commentsIn, startMermaid } from '../../../../support/mermaid/read-mermaid'
import { workspaceArbitrary } from '../../../../support/workspace-arbitrary'
import { smallDesigns } from '../small-designs'

const node = (id: string): string =>
  `n_${id.replaceAll(/[^A-Za-z0-9]/g, (c) => `_${c.charCodeAt(0).toString(16)}`)}`

/** Exports a design and checks that Mermaid reads the same nodes, links, lanes and texts out of it. */
async function comesBack(of: Design): Promise<void> {
  const { text } = layeredMermaid(of, { language: 'zh', title: 'T' })
  const { nodes, edges, subgraphs } = await readFlowchart(text)
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
  expect(Object.fromEntries(subgraphs.map(({ title, inside }) => [title, inside]))).toEqual(
    Object.fromEntries(expected),
  )
}

beforeAll(startMermaid)

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

  it.each(nastyTexts)('keeps the text %j of a service and of a link', async (text) => {
    await comesBack(
      design(
        { end: { technology: 'fastapi', name: text }, graph: { technology: 'postgresql', name: text } },
        { 'end -> graph': { label: text } },
      ),
    )
  })

  it('keeps any design with any text', async () => {
    await fc.assert(
      fc.asyncProperty(workspaceArbitrary, fc.array(anyText), async ({ scenarios: [first] }, texts) => {
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
      { numRuns: 40 },
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
    const { nodes } = await readFlowchart(text)
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
    expect((await readFlowchart(text)).nodes.get('n_mq')?.text).toBe('**Bus** #1')
  })

  it('carries what Mermaid cannot say in comments that only Pentarch reads', async () => {
    const made = design(
      {
        api: { technology: 'fastapi', name: 'API', replicas: 3, settings: { owner: '%%{init}%% <b>\u2028' } },
        db: 'mysql',
      },
      { 'api -> db': { label: 'say "--> x"' } },
    )
    made.placements.set('api', { id: serviceId('api'), x: 12.5, y: 40 })
    const { text } = layeredMermaid(made, { language: 'en', title: 'T' })
    expect(commentsIn(text)).toEqual([
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
    expect((await readFlowchart(text)).nodes.size).toBe(0)
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
    expect(short.warnings).toEqual([])
    link(500)
    const { text, warnings } = layeredMermaid(many, { language: 'zh', title: '' })
    expect(warnings.map(({ zh }) => zh)).toEqual([expect.stringContaining('501 条连线')])
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
