import { describe, expect, it } from 'vitest'
import { createPlaceAdapter } from '../../../../../renderer/canvas/deployment/flow-places'
import { deploymentNodeId, type ElementId } from '../../../../../shared/base/ids'
import { deploymentView } from '../../../../../shared/views/deployment/deployment-view'
import { deployed } from '../../../../support/deployment'
import { design } from '../../../../support/design'

const site = deployed(
  design({ api: 'fastapi', db: 'postgresql' }),
  { z1: 'zone', z2: 'zone', h1: 'host in z1' },
  { 'api @ h1': 1, 'db @ z2': 1 },
)
const view = deploymentView(site)
const scene = { design: site, view, selection: new Set<ElementId>(), carry: null }
const held = {
  elements: new Set(['z1' as ElementId]),
  dx: 40,
  dy: 24,
  target: deploymentNodeId('z2'),
  stays: false,
  refused: true,
  adds: false,
  byKeys: false,
}

describe('nodes of React Flow for a deployment', () => {
  it('stand from the outside in, replicas over all places, each with the name of what it stands in', () => {
    const nodes = createPlaceAdapter()(scene)
    expect(nodes.map(({ id, data }) => `${id} in ${data.label || 'nothing'}`)).toEqual([
      'z1 in nothing',
      'z2 in nothing',
      'h1 in z1',
      'api.h1 in h1',
      'db.z2 in z2',
    ])
    const depth = new Map(nodes.map(({ id, zIndex = 0 }) => [id, zIndex]))
    expect(depth.get('h1')).toBeGreaterThan(depth.get('z1') ?? 0)
    expect(depth.get('api.h1')).toBeGreaterThan(depth.get('h1') ?? 0)
  })

  it('are the same objects as long as nothing of them changes', () => {
    const toFlow = createPlaceAdapter()
    const before = toFlow(scene)
    const after = toFlow({ ...scene, selection: new Set(['h1' as ElementId]) })
    const redrawn = after.filter((node, at) => node !== before[at]).map(({ id, selected }) => [id, selected])
    expect(redrawn).toEqual([['h1', true]])
  })

  it('follow the pointer with all that stands in what is held, above the rest', () => {
    const toFlow = createPlaceAdapter()
    const before = new Map(toFlow(scene).map((node) => [node.id, node]))
    const carried = toFlow({ ...scene, carry: held }).flatMap(({ id, position, zIndex = 0 }) => {
      const old = before.get(id)?.position ?? { x: Number.NaN, y: Number.NaN }
      const by = [position.x - old.x, position.y - old.y]
      return by[0] === 0 && by[1] === 0 ? [] : [{ id, by, isAbove: zIndex > 99 }]
    })
    expect(carried).toEqual(['z1', 'h1', 'api.h1'].map((id) => ({ id, by: [40, 24], isAbove: true })))
  })

  it('stay where they are while the keyboard looks for a place', () => {
    const toFlow = createPlaceAdapter()
    const before = toFlow(scene)
    expect(
      toFlow({ ...scene, carry: { ...held, byKeys: true } }).every((node, at) => node === before[at]),
    ).toBe(true)
  })
})
