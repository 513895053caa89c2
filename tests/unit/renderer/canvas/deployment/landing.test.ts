import { describe, expect, it } from 'vitest'
import { canLand, landingCalls, movedNodes, topmost } from '../../../../../renderer/canvas/deployment/landing'
import { deploymentNodeId, type ElementId } from '../../../../../shared/base/ids'
import { deploymentView } from '../../../../../shared/views/deployment/deployment-view'
import { deployed } from '../../../../support/deployment'
import { design } from '../../../../support/design'

const site = deployed(
  design({ api: { technology: 'fastapi', replicas: 2 }, db: 'postgresql' }),
  { z1: 'zone', z2: 'zone', h1: 'host in z1', c1: 'container in h1' },
  { 'api @ h1': 2, 'db @ c1': 1 },
)
const view = deploymentView(site)
const of = (...ids: string[]): Set<ElementId> => new Set(ids as ElementId[])
const boxOf = (id: string) => {
  const box = view.nodes.find(({ node }) => node === id)
  if (!box) throw new Error(`no box of ${id}`)
  return box
}
const land = (
  elements: Set<ElementId>,
  target: string | null,
  how: { adds?: boolean; byKeys?: boolean; stays?: boolean },
) =>
  landingCalls(site, view, {
    elements,
    dx: 16,
    dy: -8,
    target: target === null ? null : deploymentNodeId(target),
    stays: how.stays ?? false,
    refused: false,
    adds: how.adds ?? false,
    byKeys: how.byKeys ?? false,
  })

describe('what a gesture moves', () => {
  it('is each selected place, and nothing twice that comes along with another', () => {
    expect(topmost(site, of('h1', 'c1', 'api.h1', 'db.c1'))).toEqual(of('h1'))
    expect(topmost(site, of('c1', 'api.h1', 'z2', 'gone'))).toEqual(of('c1', 'api.h1', 'z2'))
  })

  it('takes along the nodes inside it', () => {
    expect(movedNodes(site, of('z1'))).toEqual(new Set(['z1', 'h1', 'c1']))
    expect(movedNodes(site, of('api.h1'))).toEqual(new Set())
  })
})

describe('where it can stand', () => {
  it('is any node for replicas, but never the free ground', () => {
    expect(canLand(site, of('api.h1'), deploymentNodeId('z2'))).toBe(true)
    expect(canLand(site, of('api.h1'), null)).toBe(false)
    expect(canLand(site, of('api.h1'), deploymentNodeId('gone'))).toBe(false)
  })

  it('is a larger kind or the free ground for nodes, and all of them must fit', () => {
    expect(canLand(site, of('h1'), deploymentNodeId('z2'))).toBe(true)
    expect(canLand(site, of('z2'), deploymentNodeId('h1'))).toBe(false)
    expect(canLand(site, of('z2', 'api.h1'), deploymentNodeId('h1'))).toBe(false)
    expect(canLand(site, of('h1'), null)).toBe(true)
  })
})

describe('the edits when it lands', () => {
  it('move all replicas from their node, or add one and leave them', () => {
    expect(land(of('api.h1'), 'z2', {})).toEqual([
      { command: 'deployment.place', args: { service: 'api', node: 'z2', from: 'h1' } },
    ])
    expect(land(of('api.h1'), 'z2', { adds: true })).toEqual([
      { command: 'deployment.place', args: { service: 'api', node: 'z2', replicas: 1 } },
    ])
    expect(land(of('api.h1'), 'h1', {})).toEqual([])
  })

  it('put a node where it is held, counted from the corner of what it stands in', () => {
    const [h1, z1, z2] = [boxOf('h1'), boxOf('z1'), boxOf('z2')]
    const inZone = (zone: { x: number; y: number }) => ({ x: h1.x + 16 - zone.x, y: h1.y - 8 - zone.y })
    expect(land(of('h1'), 'z2', {})).toEqual([
      { command: 'deployment-node.change', args: { node: 'h1', parent: 'z2', at: inZone(z2) } },
    ])
    expect(land(of('h1'), 'z1', {})).toEqual([
      { command: 'deployment-node.move', args: { moves: [{ id: 'h1', ...inZone(z1) }] } },
    ])
    expect(land(of('h1'), null, {})).toEqual([
      {
        command: 'deployment-node.change',
        args: { node: 'h1', parent: null, at: { x: h1.x + 16, y: h1.y - 8 } },
      },
    ])
  })

  it('leave each in its own node where the one in hand stays in its own', () => {
    const [h1, c1, z1] = [boxOf('h1'), boxOf('c1'), boxOf('z1')]
    expect(land(of('c1', 'api.h1'), 'z2', { stays: true })).toEqual([
      {
        command: 'deployment-node.move',
        args: { moves: [{ id: 'c1', x: c1.x + 16 - h1.x, y: c1.y - 8 - h1.y }] },
      },
    ])
    expect(land(of('z1', 'api.h1'), null, { stays: true })).toEqual([
      { command: 'deployment-node.move', args: { moves: [{ id: 'z1', x: z1.x + 16, y: z1.y - 8 }] } },
    ])
  })

  it('of the keyboard leave the place in it to the layout', () => {
    expect(land(of('h1'), 'z2', { byKeys: true })).toEqual([
      { command: 'deployment-node.change', args: { node: 'h1', parent: 'z2' } },
    ])
    expect(land(of('h1'), 'z1', { byKeys: true })).toEqual([])
  })
})
