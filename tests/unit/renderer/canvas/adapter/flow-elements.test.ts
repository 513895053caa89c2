import { describe, expect, it } from 'vitest'
import { createFlowAdapter, type Scene } from '../../../../../renderer/canvas/adapter/flow-elements'
import { serviceId } from '../../../../../shared/base/ids'
import type { Design } from '../../../../../shared/model/design'
import { layeredView } from '../../../../../shared/views/layered/layered-view'
import { design } from '../../../../support/design'

const shop = () =>
  design({ api: 'fastapi', jobs: 'celery', db: 'postgresql' }, { 'api -> db': {}, 'jobs -> db': {} })

function sceneOf(of: Design, change: Partial<Scene> = {}): Scene {
  const { nodes, edges } = layeredView(of)
  return { design: of, nodes, edges, selection: new Set(), preview: new Map(), language: 'en', ...change }
}

const byId = <T extends { id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((item) => [item.id, item]))

describe('the flow adapter', () => {
  it('hands out the same objects where nothing changed, although the view was worked out anew', () => {
    const toFlow = createFlowAdapter()
    const given = shop()
    const first = toFlow(sceneOf(given))
    const second = toFlow(sceneOf(given))
    expect(first.nodes).toHaveLength(3)
    expect(first.edges).toHaveLength(2)
    for (const [index, node] of second.nodes.entries()) expect(node).toBe(first.nodes[index])
    for (const [index, edge] of second.edges.entries()) expect(edge).toBe(first.edges[index])
  })

  it('makes a new node for a renamed service only, and names its links anew', () => {
    const toFlow = createFlowAdapter()
    const given = shop()
    const before = toFlow(sceneOf(given))
    const api = given.services.get('api')
    if (!api) throw new Error('the design has an api')
    given.services.set('api', { ...api, name: 'Order API' })
    const after = toFlow(sceneOf(given))
    const [old, now] = [byId(before.nodes), byId(after.nodes)]
    expect(now.get('api')).not.toBe(old.get('api'))
    expect(now.get('api')?.data.service.name).toBe('Order API')
    expect(now.get('db')).toBe(old.get('db'))
    expect(now.get('jobs')).toBe(old.get('jobs'))
    expect(byId(after.edges).get('api.db')?.ariaLabel).toBe('Order API reads and writes db')
    expect(byId(after.edges).get('jobs.db')).toBe(byId(before.edges).get('jobs.db'))
  })

  it('marks what is selected and keeps the data of the node', () => {
    const toFlow = createFlowAdapter()
    const given = shop()
    const before = byId(toFlow(sceneOf(given)).nodes)
    const after = byId(toFlow(sceneOf(given, { selection: new Set([serviceId('db')]) })).nodes)
    expect(after.get('db')?.selected).toBe(true)
    expect(after.get('db')?.data).toBe(before.get('db')?.data)
    expect(after.get('api')).toBe(before.get('api'))
  })

  it('shows a service that is being moved where it is held', () => {
    const preview = new Map([[serviceId('db'), { x: 500, y: 333 }]])
    const { nodes } = createFlowAdapter()(sceneOf(shop(), { preview }))
    expect(byId(nodes).get('db')?.position).toEqual({ x: 500, y: 333 })
  })
})
