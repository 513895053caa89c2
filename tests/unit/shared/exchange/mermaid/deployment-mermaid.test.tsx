import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { labelText } from '../../../../../shared/exchange/label-text'
import { deploymentMermaid } from '../../../../../shared/exchange/mermaid/deployment-mermaid'
import { type DesignData, designFromData, designToData } from '../../../../../shared/file/design-data'
import { deploymentNodeKindNames } from '../../../../../shared/model/deployment/deployment-node'
import type { Design } from '../../../../../shared/model/design'
import { linkText } from '../../../../../shared/shapes/link/link-label'
import { deploymentView } from '../../../../../shared/views/deployment/deployment-view'
import { anyText, nastyTexts } from '../../../../support/any-text'
import { deploymentArbitrary } from '../../../../support/deployment-arbitrary'
import { design } from '../../../../support/design'
import { readFlowchart } from '../../../../support/mermaid/read-flowchart'
import { commentsIn, startMermaid } from '../../../../support/mermaid/read-mermaid'
import { smallViews } from '../small-views'

const options = { language: 'zh', title: 'T' } as const
const made = design(
  { api: 'fastapi', db: 'postgresql', mq: 'rabbitmq', old: { technology: 'unknown' } },
  { 'api -> db': {}, 'api -> mq': {}, 'old -> api': {} },
)
const services = [...made.services.values()].map(({ id }) => id)

/** Checks that Mermaid reads the same nodes in each other, services on them and links out of a deployment. */
async function comesBack(of: Design): Promise<void> {
  const { nodes, edges, subgraphs } = await readFlowchart(deploymentMermaid(of, options).text)
  const name = (service: string): string => of.services.get(service)?.name ?? ''
  expect(Object.fromEntries([...nodes].map(([id, { text }]) => [id, text]))).toEqual(
    Object.fromEntries(
      [...of.deployments.values()].map(({ id, service, replicas }) => [
        id,
        labelText(replicas > 1 ? `${name(service)} × ${replicas}` : name(service)),
      ]),
    ),
  )
  const inside = (node: string): string[] =>
    [
      ...[...of.deployments.values()].filter((each) => each.node === node).map(({ id }) => id as string),
      ...[...of.deploymentNodes.values()]
        .filter(({ parent }) => parent === node)
        .map(({ id }) => id as string),
    ].sort()
  const byId = <E extends { id: string }>(list: readonly E[]): E[] =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
  expect(byId(subgraphs)).toEqual(
    byId(
      [...of.deploymentNodes.values()].map(({ id, kind, name: called }) => ({
        id,
        title: labelText(`${deploymentNodeKindNames[kind].zh} · ${called}`),
        inside: inside(id),
      })),
    ),
  )
  expect(edges.map(({ from, to, text, dotted }) => [from, to, text, dotted]).sort()).toEqual(
    deploymentView(of)
      .wires.map(({ link, from, to }) => {
        const drawn = of.links.get(link)
        return [from, to, drawn ? labelText(linkText(drawn)) : '', drawn?.sync === false]
      })
      .sort(),
  )
}

beforeAll(startMermaid)

const designs = (text: fc.Arbitrary<string>): fc.Arbitrary<Design> =>
  fc
    .record({
      tables: deploymentArbitrary(text, services),
      names: fc.array(text, { minLength: 4, maxLength: 4 }),
    })
    .map(({ tables, names }) => {
      const data: DesignData = designToData(made)
      const named = data.services.map((service, n) => ({ ...service, name: names[n] ?? '' }))
      const links = data.links.map((link, n) => ({ ...link, label: names[n] ?? '' }))
      return designFromData({ ...data, services: named, links, ...tables })
    })

describe('Mermaid export of the deployment view, read back by Mermaid itself', () => {
  it('keeps any deployment with any texts', async () => {
    await fc.assert(fc.asyncProperty(designs(anyText), comesBack), { numRuns: 25 })
  })

  it.each(nastyTexts)('keeps the text %j wherever one can be written', async (text) => {
    for (const each of fc.sample(designs(fc.constant(text)), { numRuns: 1, seed: 3 })) await comesBack(each)
  })
})

describe('a small deployment', () => {
  it('says in comments what Mermaid cannot', () => {
    expect(commentsIn(deploymentMermaid(smallViews, options).text)).toEqual([
      { view: 'deployment', format: 1 },
      { subgraph: 'd1', id: 'd1', kind: 'region', name: '华东', placement: { x: 0, y: 12 } },
      { node: 'x2', id: 'x2', service: 'db', technology: 'postgresql', replicas: 1 },
      { subgraph: 'd2', id: 'd2', kind: 'zone', name: 'zone "a"' },
      { node: 'x1', id: 'x1', service: 'api', technology: 'fastapi', replicas: 3 },
      { subgraph: 'd3', id: 'd3', kind: 'host', name: '' },
      { edge: 'e_api_2edb_x1', link: 'api.db' },
    ])
  })

  it('has a text that has not changed, and Mermaid takes it', async () => {
    const { text } = deploymentMermaid(smallViews, { language: 'zh', title: '部署' })
    await expect(text).toMatchFileSnapshot('../../../../golden/views/deployment.mmd')
    await comesBack(smallViews)
  })
})
