import { describe, expect, it } from 'vitest'
import { classRelationId, linkId, serviceId } from '../../../../../shared/base/ids'
import { drawLinkLine } from '../../../../../shared/shapes/link/link-shape'
import { classView } from '../../../../../shared/views/classes/class-view'
import { layeredView } from '../../../../../shared/views/layered/layered-view'
import { coursesAlong } from '../../../../../shared/views/lines/courses-along'
import { design } from '../../../../support/design'
import { shopDesign } from '../../../../support/shop-design'
import { layeredSvg } from '../../../../support/view-svgs'

const middle = (box: { x: number; y: number; width: number; height: number } | null | undefined) =>
  box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }

/** A gateway above two services, with places, and the corner of each in the view. */
function placed() {
  const made = design(
    { gateway: 'nginx', orders: 'fastapi', stock: 'fastapi' },
    { 'gateway -> orders': { label: 'orders' }, 'gateway -> stock': { label: 'stock' } },
  )
  for (const [id, x] of [
    ['gateway', 200],
    ['orders', 40],
    ['stock', 400],
  ] as const)
    made.placements.set(id, { id: serviceId(id), x, y: 32 })
  return made
}

const line = linkId('gateway.orders')

function bent(y: number) {
  const made = placed()
  const nodes = new Map(layeredView(made).nodes.map((node) => [node.service as string, node]))
  const [source, target] = [nodes.get('gateway'), nodes.get('orders')]
  if (!source || !target) throw new Error('a service is not placed')
  const points = [
    { x: source.x - 40, y: source.y + y },
    { x: target.x + 20, y: source.y + y },
  ]
  const bends = { points, source: { x: source.x, y: source.y }, target: { x: target.x, y: target.y } }
  made.lineCourses.set(line, { id: line, bends, label: { at: 0.5, dx: 0, dy: 30 } })
  return { made, source, target, points }
}

describe('a view with lines that people shaped', () => {
  it('has a link where its bends are, its label by it, and other links clear of it', () => {
    const { made, source, target, points } = bent(90)
    const { edges } = layeredView(made)
    const edge = edges.find(({ link }) => link === line)
    expect(edge?.points).toEqual([
      { x: source.x, y: source.y + source.height / 2 },
      { x: source.x - 40, y: source.y + source.height / 2 },
      ...points,
      { x: target.x + 20, y: target.y },
    ])
    const [, , from, to] = edge?.points ?? []
    const at = middle(edge?.label)
    expect(at?.y).toBe((from?.y ?? 0) + 30)
    expect(at && from && to && at.x < from.x && at.x > to.x).toBe(true)
    const other = edges.find(({ link }) => link !== line)
    expect(other?.points.some(({ x, y }) => x === source.x && y === source.y + source.height / 2)).toBe(false)
  })

  it('has the bends along where a lane above grows', () => {
    const { made, source } = bent(90)
    const before = layeredView(made).edges.find(({ link }) => link === line)
    const client = serviceId('client')
    made.services.set(client, {
      id: client,
      name: 'client',
      technology: 'react',
      layer: 'client',
      replicas: 1,
      settings: {},
    })
    made.placements.set(client, { id: client, x: 40, y: 400 })
    const view = layeredView(made)
    const down = (view.nodes.find(({ service }) => service === source.service)?.y ?? 0) - source.y
    const after = view.edges.find(({ link }) => link === line)
    expect(down).toBeGreaterThan(100)
    expect(after?.points).toEqual(before?.points.map(({ x, y }) => ({ x, y: y + down })))
  })

  it('is drawn in a picture as it is on the canvas', () => {
    const { made } = bent(90)
    const route = layeredView(made).edges.find(({ link }) => link === line)
    const link = made.links.get(line)
    if (!route || !link) throw new Error('the link is gone')
    const [drawn] = drawLinkLine(route, link)
    const path = drawn?.kind === 'path' ? drawn.d : 'none'
    const options = { language: 'en', theme: 'light', title: '' } as const
    expect(layeredSvg(made, options)).toContain(path)
    expect(layeredSvg(placed(), options)).not.toContain(path)
  })

  it('has a class relation where its bends are, and takes over the routes of all others', () => {
    const made = shopDesign()
    const before = classView(made)
    const relation = classRelationId('uses')
    const ends = made.classRelations.get(relation)
    const [source, target] = [ends?.source, ends?.target].map((id) =>
      before.nodes.find((node) => node.class === id),
    )
    if (!source || !target) throw new Error('a class is not placed')
    const low = Math.max(source.y + source.outerHeight, target.y + target.outerHeight) + 60
    const [from, to] = [source.x + 30, target.x + 30]
    const bends = {
      points: [
        { x: from, y: low },
        { x: to, y: low },
      ],
      source: { x: source.x, y: source.y },
      target: { x: target.x, y: target.y },
    }
    made.lineCourses.set(relation, { id: relation, bends })
    const after = classView(made, new Map(), before)
    const route = (of: typeof after) => of.routes.find((each) => each.relation === relation)
    expect(route(after)?.points).toEqual([
      { x: from, y: source.y + source.height },
      { x: from, y: low },
      { x: to, y: low },
      { x: to, y: target.y + target.height },
    ])
    expect(after.routes.filter((each) => each.relation !== relation)).toEqual(
      before.routes.filter((each) => each.relation !== relation),
    )
    expect(classView(made, new Map(), after).routes).toEqual(after.routes)
    made.lineCourses.clear()
    expect(route(classView(made, new Map(), after))).toEqual(route(before))
  })

  it('hands the courses over as they are seen now', () => {
    const { made, source, target, points } = bent(90)
    const moved = { source: { x: source.x + 50, y: source.y }, target: { x: target.x + 80, y: target.y } }
    const corners = new Map([
      ['gateway', moved.source],
      ['orders', moved.target],
    ])
    const [course] = coursesAlong([...made.links.values()], made.lineCourses, (id) => corners.get(id))
    expect(course?.bends).toEqual({ points: points.map(({ x, y }) => ({ x: x + 50, y })), ...moved })
  })
})
