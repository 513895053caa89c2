import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkId, serviceId } from '../../../../../shared/base/ids'
import type { Design, MutableDesign } from '../../../../../shared/model/design'
import { laneHead } from '../../../../../shared/shapes/lane/lane-shape'
import { replicaOffset } from '../../../../../shared/shapes/service/service-shape'
import { layeredView } from '../../../../../shared/views/layered/layered-view'
import type { PlacedNodes } from '../../../../../shared/views/layered/place-nodes'
import { routeLinks } from '../../../../../shared/views/layered/route-links'
import type { EdgeRoute, NodeBox, Point } from '../../../../../shared/views/positioned-view'
import { design } from '../../../../support/design'
import { cuts, designArbitrary, overlap, sampleDesigns, spaced } from './designs'

const place = (
  made: MutableDesign,
  places: Readonly<Record<string, readonly [number, number]>>,
): MutableDesign => {
  for (const [id, [x, y]] of Object.entries(places)) made.placements.set(id, { id: serviceId(id), x, y })
  return made
}

const at = (x: number, y: number): Point => ({ x, y })

const onlyRoute = (made: Design): readonly Point[] => layeredView(made).edges[0]?.points ?? []

/** Whether a point lies on a node's border, or on its second outline where it is replicated. */
function isOnBorder({ x, y }: Point, node: NodeBox, replicated: boolean): boolean {
  const out = replicated ? replicaOffset : 0
  const [right, bottom] = [node.x + node.width + out, node.y + node.height + out]
  const beside = (x === node.x || x === right) && y >= node.y && y <= bottom
  const above = (y === node.y || y === bottom) && x >= node.x && x <= right
  return beside || above
}

const segments = ({ points }: EdgeRoute): (readonly [Point, Point])[] =>
  points.slice(1).map((to, i) => [points[i] ?? to, to])

/** What holds for every route of every design. */
function expectSound(made: Design, nodes: readonly NodeBox[], edges: readonly EdgeRoute[]): void {
  const byId = new Map<string, NodeBox>(nodes.map((node) => [node.service, node]))
  expect(edges.map(({ link }) => link).sort()).toEqual([...made.links.keys()].sort())
  for (const route of edges) {
    const link = made.links.get(route.link)
    const ends = [link?.source, link?.target].map((id) => byId.get(id ?? ''))
    const points = [route.points[0], route.points.at(-1)]
    ends.forEach((node, i) => {
      const point = points[i]
      if (!node || !point) throw new Error(`${route.link} has no end`)
      const replicated = (made.services.get(node.service)?.replicas ?? 1) > 1
      expect(isOnBorder(point, node, replicated), `${route.link} ends at ${JSON.stringify(point)}`).toBe(true)
    })
    for (const [from, to] of segments(route)) {
      expect((from.x === to.x) !== (from.y === to.y), `${route.link} is orthogonal`).toBe(true)
    }
  }
}

const crossings = (nodes: readonly NodeBox[], edges: readonly EdgeRoute[]): string[] =>
  edges.flatMap((route) =>
    segments(route).flatMap(([from, to]) =>
      nodes.filter((node) => cuts(from, to, node)).map(({ service }) => `${route.link} cuts ${service}`),
    ),
  )

function expectFreeLabels({ lanes, nodes }: PlacedNodes, edges: readonly EdgeRoute[]): void {
  const heads = lanes.map(({ layer, x, y }) => {
    const head = laneHead(layer)
    return { layer, ...head, x: x + head.x, y: y + head.y }
  })
  const labels = edges.flatMap(({ link, label, points }) => (label ? [{ link, label, points }] : []))
  labels.forEach(({ link, label, points }, i) => {
    expect(
      nodes.filter((node) => overlap(node, label)).map(({ service }) => `${link} on ${service}`),
    ).toEqual([])
    expect(heads.filter((head) => overlap(head, label)).map(({ layer }) => `${link} on ${layer}`)).toEqual([])
    expect(
      labels
        .slice(i + 1)
        .filter((other) => overlap(other.label, label))
        .map((other) => other.link),
    ).toEqual([])
    const isOnLine = points.some((point, n) => n > 0 && cuts(points[n - 1] ?? point, point, label))
    expect(isOnLine, `${link} has its label on its line`).toBe(true)
  })
}

describe('a route', () => {
  it('is one straight line between services that stand under each other', () => {
    const made = place(design({ a: 'nginx', b: 'fastapi' }, { 'a -> b': {} }), { a: [120, 17], b: [120, 17] })
    expect(onlyRoute(made)).toEqual([
      { x: 206, y: 127 },
      { x: 206, y: 173 },
    ])
  })

  it('is one straight line where services stand side by side', () => {
    const made = place(design({ a: 'fastapi', b: 'flask' }, { 'a -> b': {} }), { a: [120, 17], b: [400, 21] })
    const [from, to] = onlyRoute(made)
    expect(from?.x).toBe(292)
    expect(to?.x).toBe(400)
    expect(from?.y).toBe(to?.y)
  })

  it('turns in the channel between two lanes', () => {
    const made = place(design({ a: 'nginx', b: 'fastapi' }, { 'a -> b': {} }), { a: [120, 17], b: [500, 17] })
    expect(onlyRoute(made)).toEqual([
      { x: 206, y: 127 },
      { x: 206, y: 148 },
      { x: 586, y: 148 },
      { x: 586, y: 173 },
    ])
  })

  it('goes round a service in between', () => {
    const made = place(
      design({ a: 'nginx', b: 'fastapi', c: { technology: 'fastapi', layer: 'business' } }, { 'a -> c': {} }),
      { a: [120, 17], b: [120, 17], c: [120, 17] },
    )
    const view = layeredView(made)
    expect(view.edges[0]?.points).toHaveLength(4)
    expect(crossings(view.nodes, view.edges)).toEqual([])
  })

  it('goes round a neighbour that stands in its way', () => {
    const made = place(design({ a: 'fastapi', b: 'flask', c: 'django' }, { 'a -> c': {} }), {
      a: [120, 17],
      b: [376, 17],
      c: [632, 17],
    })
    const view = layeredView(made)
    expect(crossings(view.nodes, view.edges)).toEqual([])
    expect(view.edges[0]?.points).toHaveLength(4)
  })

  it('ends at the second outline of a replicated service', () => {
    const made = place(design({ a: { technology: 'fastapi', replicas: 2 }, b: 'flask' }, { 'b -> a': {} }), {
      a: [120, 17],
      b: [400, 17],
    })
    expect(onlyRoute(made).at(-1)?.x).toBe(120 + 172 + 4)
  })

  it('of a service linked to itself is a small loop', () => {
    const made = design({ a: 'fastapi', b: 'flask' }, { 'a -> b': {} })
    made.links.clear()
    const a = serviceId('a')
    made.links.set('l1', {
      id: linkId('l1'),
      source: a,
      target: a,
      kind: 'call',
      sync: true,
      label: '',
      settings: {},
    })
    const { nodes, edges } = layeredView(made)
    expectSound(made, nodes, edges)
    expect(edges[0]?.points).toHaveLength(4)
  })
})

describe('several routes', () => {
  it('between the same services run side by side', () => {
    const made = place(design({ a: 'nginx', b: 'fastapi' }, { 'a -> b': {}, 'b -> a': {} }), {
      a: [120, 17],
      b: [120, 17],
    })
    const [one, two] = layeredView(made).edges.map(({ points }) => points[0]?.x ?? 0)
    expect(Math.abs((one ?? 0) - (two ?? 0))).toBe(28)
  })

  it('leave a side in the order of where they go, and do not cross', () => {
    const made = place(
      design(
        { a: 'nginx', b: 'fastapi', c: 'flask', d: 'django' },
        { 'a -> d': {}, 'a -> b': {}, 'a -> c': {} },
      ),
      { a: [400, 17], b: [16, 17], c: [400, 17], d: [800, 17] },
    )
    const { edges } = layeredView(made)
    const start = (id: string): number => edges.find(({ link }) => link === id)?.points[0]?.x ?? 0
    expect(start('a.b')).toBeLessThan(start('a.c'))
    expect(start('a.c')).toBeLessThan(start('a.d'))
    const all = edges.flatMap((route) => segments(route).map((segment) => ({ route, segment })))
    for (const { route, segment } of all) {
      for (const other of all) {
        if (other.route === route) continue
        const [from, to] = other.segment
        const box = {
          x: Math.min(from.x, to.x),
          y: Math.min(from.y, to.y),
          width: Math.abs(to.x - from.x),
          height: Math.abs(to.y - from.y),
        }
        expect(cuts(segment[0], segment[1], box), `${route.link} meets ${other.route.link}`).toBe(false)
      }
    }
  })

  it('that swap columns across one channel do not lie on each other', () => {
    const made = place(
      design({ a: 'nginx', b: 'traefik', c: 'fastapi', d: 'flask' }, { 'a -> d': {}, 'b -> c': {} }),
      { a: [120, 17], b: [500, 17], c: [120, 17], d: [500, 17] },
    )
    const uprights = layeredView(made).edges.flatMap((route) =>
      segments(route)
        .filter(([from, to]) => from.x === to.x)
        .map(([from]) => from.x),
    )
    expect(new Set(uprights).size).toBe(uprights.length)
  })
})

describe('routes that only keep others running', () => {
  const services = {
    one: { technology: 'fastapi', layer: 'edge' },
    two: { technology: 'fastapi', layer: 'api' },
    three: { technology: 'fastapi', layer: 'business' },
    watch: { technology: 'prometheus', layer: 'observability' },
  } as const
  /** From one service, at `x`, to three that stand under each other. */
  const routes = (kind: 'monitors' | 'call', x: number): (readonly Point[])[] => {
    const made = design(services, {
      'watch -> one': { kind },
      'watch -> two': { kind },
      'watch -> three': { kind },
    })
    const column = { one: [376, 17], two: [376, 17], three: [376, 17] } as const
    return layeredView(place(made, { ...column, watch: [x, 17] })).edges.map(({ points }) => points)
  }

  it('share the port and the run of the one that goes furthest, and end where they would alone', () => {
    expect(new Set(routes('call', 700).map(([port]) => port?.x)).size).toBe(3)
    expect(routes('monitors', 700)).toEqual([
      [at(758, 485), at(758, 148), at(462, 148), at(462, 127)],
      [at(758, 485), at(758, 256), at(462, 256), at(462, 235)],
      [at(758, 485), at(758, 412), at(462, 412), at(462, 343)],
    ])
  })

  it('share a run beside a column of services', () => {
    const [one, two] = routes('monitors', 376)
    expect(two?.slice(0, 2)).toEqual(one?.slice(0, 2))
    expect(two?.slice(2)).toEqual([at(one?.[1]?.x ?? 0, 200), at(376, 200)])
  })
})

describe('the routes of any design', () => {
  it('are orthogonal, from border to border, and cut no service where nobody placed any', () => {
    fc.assert(
      fc.property(designArbitrary({ services: 30, links: 40, placed: 'none' }), (made) => {
        const { lanes, nodes, edges } = layeredView(made)
        expectSound(made, nodes, edges)
        expect(crossings(nodes, edges)).toEqual([])
        expectFreeLabels({ lanes, nodes }, edges)
      }),
      { numRuns: 60 },
    )
  })

  it('are orthogonal, from border to border, wherever services are placed', () => {
    fc.assert(
      fc.property(designArbitrary({ services: 14, links: 20, placed: 'anywhere' }), (made) => {
        const { lanes, nodes, edges } = layeredView(made)
        expectSound(made, nodes, edges)
        expectFreeLabels({ lanes, nodes }, edges)
      }),
      { numRuns: 40 },
    )
  })

  it('cut no service where people left room between them', () => {
    fc.assert(
      fc.property(designArbitrary({ services: 24, links: 24, placed: 'anywhere' }), (dense) => {
        const made = spaced(dense, 30)
        const { nodes, edges } = layeredView(made)
        expectSound(made, nodes, edges)
        expect(crossings(nodes, edges)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it.each(sampleDesigns)('are sound in %s', (_, made) => {
    const { lanes, nodes, edges } = layeredView(made)
    expectSound(made, nodes, edges)
    expect(crossings(nodes, edges)).toEqual([])
    expectFreeLabels({ lanes, nodes }, edges)
  })
})

describe('a long label', () => {
  it('leaves the name of a lane and its button alone', () => {
    const label = 'reads orders and stock of the day'
    const made = place(
      design({ a: 'nginx', b: { technology: 'fastapi', layer: 'business' } }, { 'a -> b': { label } }),
      { a: [16, 17], b: [16, 17] },
    )
    const { lanes, nodes, edges } = layeredView(made)
    expect(edges[0]?.points).toHaveLength(2)
    expectFreeLabels({ lanes, nodes }, edges)
    expect(edges[0]?.label?.text).toMatch(/^reads/)
  })
})

describe('routing again while services are moved', () => {
  it('routes only the links that are asked for', () => {
    const [, made] = sampleDesigns[0] ?? []
    if (!made) throw new Error('there is no sample')
    const { lanes, nodes, edges } = layeredView(made)
    const [first] = made.links.values()
    if (!first) throw new Error('the sample has no link')
    const again = routeLinks(made, { lanes, nodes }, new Set([first.id]), edges)
    expect(again.map(({ link }) => link)).toEqual([first.id])
    expectSound({ ...made, links: new Map([[first.id, first]]) }, nodes, again)
  })

  it('keeps clear of the ports and labels that stay', () => {
    fc.assert(
      fc.property(designArbitrary({ services: 12, links: 14, placed: 'tidy' }), (made) => {
        const { lanes, nodes, edges } = layeredView(made)
        const [first] = [...made.links.values()].filter(({ source, target }) => source !== target)
        if (!first) return
        const [again] = routeLinks(made, { lanes, nodes }, new Set([first.id]), edges)
        const kept = edges.filter(({ link }) => link !== first.id)
        if (again) expectFreeLabels({ lanes, nodes }, [...kept, again])
      }),
      { numRuns: 40 },
    )
  })
})
