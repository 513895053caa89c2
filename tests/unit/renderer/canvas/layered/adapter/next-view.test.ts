import { describe, expect, it } from 'vitest'
import { followRoutes, linksAt } from '../../../../../../renderer/canvas/layered/adapter/follow-routes'
import { nextView, settledView } from '../../../../../../renderer/canvas/layered/adapter/next-view'
import { call } from '../../../../../../shared/commands/define-command'
import deleteElements from '../../../../../../shared/commands/elements/delete-elements.command'
import { planCall } from '../../../../../../shared/commands/registry'
import moveServices from '../../../../../../shared/commands/service/move-services.command'
import renameService from '../../../../../../shared/commands/service/rename-service.command'
import type { CommandCall } from '../../../../../../shared/model/command-call'
import type { MutableDesign } from '../../../../../../shared/model/design'
import { applyToDesign } from '../../../../../../shared/model/patch'
import { boundsOf, layeredView } from '../../../../../../shared/views/layered/layered-view'
import { largeDesign } from '../../../../../support/random-design'

const origin = { x: 0, y: 0 }

function edit(design: MutableDesign, made: CommandCall): void {
  const planned = planCall(design, made)
  if (!planned.ok) throw new Error(planned.error.code)
  applyToDesign(design, planned.value)
}

describe('the first view of a large design', () => {
  it('has bounds that hold all that is drawn, also a link that was bent far out', () => {
    const design = largeDesign(300, 450)
    const first = nextView(design, null)
    expect(first.settled).toBe(false)
    expect(first.view.edges).toHaveLength(design.links.size)
    const { lanes, nodes, edges, bounds } = first.view
    expect(bounds).toEqual(boundsOf(lanes, nodes, edges))
    const [bent] = design.links.values()
    const source = nodes.find(({ service }) => service === bent?.source)
    const target = nodes.find(({ service }) => service === bent?.target)
    if (!bent || !source || !target) throw new Error('there is no link to bend')
    const farOut = bounds.x + bounds.width + 500
    const points = [source, target].map(({ y, height }) => ({ x: farOut, y: y + height / 2 }))
    design.lineCourses.set(bent.id, { id: bent.id, bends: { points, source, target } })
    const { view } = nextView(design, null)
    expect(view.bounds).toEqual(boundsOf(view.lanes, view.nodes, view.edges))
    expect(view.bounds.x + view.bounds.width).toBe(farOut)
  })
})

describe('the view after an edit of a large design', () => {
  it('is the very same where nothing moved', () => {
    const design = largeDesign(60, 90)
    const before = settledView(design)
    const [first] = design.services.values()
    if (!first) throw new Error('the design is empty')
    edit(design, call(renameService, { service: first.id, name: 'Another name' }))
    const after = nextView(design, before)
    expect(after.view).toBe(before.view)
    expect(after.settled).toBe(true)
  })

  it('routes the links of what moved and leaves the others alone until it settles', () => {
    const design = largeDesign(60, 90)
    const before = settledView(design)
    const node = before.view.nodes.find(({ layer }) => layer === 'platform' || layer === 'observability')
    const lane = before.view.lanes.find(({ layer }) => layer === node?.layer)
    if (!node || !lane) throw new Error('nothing to move')
    // To the left within its lane, so that no lane grows.
    edit(
      design,
      call(moveServices, { moves: [{ id: node.service, x: node.x - lane.x - 40, y: node.y - lane.y }] }),
    )
    const after = nextView(design, before)
    expect(after.settled).toBe(false)
    expect(after.view.nodes).toEqual(layeredView(design).nodes)
    const old = new Map(before.view.edges.map((route) => [route.link, route]))
    expect(after.view.edges).toHaveLength(before.view.edges.length)
    for (const route of after.view.edges) {
      const link = design.links.get(route.link)
      const touched = link?.source === node.service || link?.target === node.service
      if (!touched) expect(route).toBe(old.get(route.link))
    }
  })

  it('has the links of what moved where they ran while it was dragged, in a very large design', () => {
    const design = largeDesign(400, 600)
    const before = settledView(design)
    const busy = before.view.nodes.find(
      ({ service }) => linksAt(design, new Map([[service, origin]])).length > 1,
    )
    const lane = before.view.lanes.find(({ layer }) => layer === busy?.layer)
    if (!busy || !lane) throw new Error('nothing to move')
    const to = { x: busy.x + 32, y: busy.y }
    const moved = new Map([[busy.service, to]])
    const dragged = followRoutes(design, before.view, moved, linksAt(design, moved))
    const move = { id: busy.service, x: to.x - lane.x, y: to.y - lane.y }
    edit(design, call(moveServices, { moves: [move] }))
    const after = nextView(design, before)
    expect(after.settled).toBe(false)
    expect(dragged.length).toBeGreaterThan(1)
    const edges = new Map(after.view.edges.map((route) => [route.link, route]))
    expect(dragged.map(({ link }) => edges.get(link))).toEqual(dragged)
    expect(after.view.edges).toHaveLength(before.view.edges.length)
  })

  it('forgets the links that are gone', () => {
    const design = largeDesign(60, 90)
    const before = settledView(design)
    const [first] = design.links.values()
    if (!first) throw new Error('the design has no links')
    edit(design, call(deleteElements, { services: [], links: [first.id] }))
    const after = nextView(design, before)
    expect(after.view.edges.map(({ link }) => link)).not.toContain(first.id)
    expect(after.view.edges).toHaveLength(before.view.edges.length - 1)
  })
})

describe('the view after an edit of a small design', () => {
  it('is always the one of the whole design', () => {
    const design = largeDesign(12, 14)
    const before = settledView(design)
    const [node] = before.view.nodes
    if (!node) throw new Error('the design is empty')
    edit(design, call(moveServices, { moves: [{ id: node.service, x: 400, y: 16 }] }))
    const after = nextView(design, before)
    expect(after.settled).toBe(true)
    expect(after.view).toEqual(layeredView(design))
  })
})
