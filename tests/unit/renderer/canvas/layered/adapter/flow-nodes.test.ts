import { describe, expect, it } from 'vitest'
import {
  createNodeAdapter,
  type FlowNode,
  type Scene,
} from '../../../../../../renderer/canvas/layered/adapter/flow-nodes'
import { serviceId } from '../../../../../../shared/base/ids'
import type { Design } from '../../../../../../shared/model/design'
import { shownDesign } from '../../../../../../shared/views/layered/collapsed'
import { layeredView } from '../../../../../../shared/views/layered/layered-view'
import { design } from '../../../../../support/design'

const shop = () => design({ api: 'fastapi', jobs: 'celery', db: 'postgresql' }, { 'api -> db': {} })

const sceneOf = (of: Design, change: Partial<Scene> = {}): Scene => ({
  shown: shownDesign(of),
  nodes: layeredView(of).nodes,
  selection: new Set(),
  preview: new Map(),
  ...change,
})

const byId = (list: readonly FlowNode[]): Map<string, FlowNode> =>
  new Map(list.map((item) => [item.id, item]))

describe('the node adapter', () => {
  it('hands out the same objects where nothing changed, although the view was worked out anew', () => {
    const toFlow = createNodeAdapter()
    const given = shop()
    const first = toFlow(sceneOf(given))
    const second = toFlow(sceneOf(given))
    expect(first).toHaveLength(3)
    for (const [index, node] of second.entries()) expect(node).toBe(first[index])
  })

  it('makes a new node for a renamed service only', () => {
    const toFlow = createNodeAdapter()
    const given = shop()
    const before = byId(toFlow(sceneOf(given)))
    const api = given.services.get('api')
    if (!api) throw new Error('the design has an api')
    given.services.set('api', { ...api, name: 'Order API' })
    const after = byId(toFlow(sceneOf(given)))
    expect(after.get('api')?.data.service.name).toBe('Order API')
    expect(after.get('db')).toBe(before.get('db'))
    expect(after.get('jobs')).toBe(before.get('jobs'))
  })

  it('marks what is selected and keeps the data of the node', () => {
    const toFlow = createNodeAdapter()
    const given = shop()
    const before = byId(toFlow(sceneOf(given)))
    const after = byId(toFlow(sceneOf(given, { selection: new Set([serviceId('db')]) })))
    expect(after.get('db')?.selected).toBe(true)
    expect(after.get('db')?.data).toBe(before.get('db')?.data)
    expect(after.get('api')).toBe(before.get('api'))
  })

  it('shows a service that is being moved where it is held', () => {
    const preview = new Map([[serviceId('db'), { x: 500, y: 333 }]])
    const nodes = createNodeAdapter()(sceneOf(shop(), { preview }))
    expect(byId(nodes).get('db')?.position).toEqual({ x: 500, y: 333 })
  })
})
