import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deploymentId, deploymentNodeId, linkId, wireId } from '../../../../../shared/base/ids'
import { planCall } from '../../../../../shared/commands/registry'
import { emptyDesign, type MutableDesign } from '../../../../../shared/model/design'
import { applyToDesign } from '../../../../../shared/model/patch'
import { headBox } from '../../../../../shared/shapes/deployment/node-shape'
import { passes } from '../../../../../shared/views/classes/boxes'
import { deploymentView } from '../../../../../shared/views/deployment/deployment-view'
import { unplacedServices } from '../../../../../shared/views/deployment/unplaced'
import type { Box } from '../../../../../shared/views/positioned-view'
import { deployed } from '../../../../support/deployment'
import { design } from '../../../../support/design'
import { wideDeployment } from '../../../../support/large-views'
import { randomDeployment } from '../../../../support/random-deployment'
import { randomCall, seeded } from '../../../../support/random-design'
import { randomDesign } from '../../../../support/random-project'
import { deploymentSvg } from '../../../../support/view-svgs'

const made = () =>
  deployed(
    design(
      {
        nginx: 'nginx',
        api: { technology: 'fastapi', replicas: 3 },
        db: { technology: 'postgresql', settings: { standby: true } },
        browser: 'web-client',
      },
      { 'nginx -> api': {}, 'api -> db': {}, 'browser -> nginx': {} },
    ),
    { r: 'region', z1: 'zone in r', z2: 'zone in r', h1: 'host in z1', h2: 'host in z2' },
    { 'nginx @ h1': 1, 'api @ h1': 1, 'api @ h2': 1, 'db @ h1': 1 },
  )

const boxOf = (of: MutableDesign, id: string): Box => {
  const { nodes, tiles } = deploymentView(of)
  const box = nodes.find(({ node }) => node === id) ?? tiles.find(({ deployment }) => deployment === id)
  if (!box) throw new Error(`${id} is not drawn`)
  const { x, y, width, height } = box
  return { x, y, width, height }
}
const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

function place(of: MutableDesign, id: string, x: number, y: number): MutableDesign {
  of.deploymentPlacements.set(id, { id: deploymentNodeId(id), x, y })
  return of
}

describe('the deployment view', () => {
  it('keeps everything inside what it stands in, and nothing on top of anything else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const random = seeded(seed)
        const of = emptyDesign()
        for (let n = 0; n < 60; n += 1) {
          const edit = n < 12 || random(4) === 0 ? randomCall(random, of) : randomDeployment(random, of)
          const planned = planCall(of, edit)
          if (planned.ok) applyToDesign(of, planned.value)
        }
        const { nodes, tiles, bounds } = deploymentView(of)
        expect(nodes.map(({ node }) => node).sort()).toEqual([...of.deploymentNodes.keys()].sort())
        expect(tiles).toHaveLength(of.deployments.size)
        const byId = new Map(nodes.map((box) => [box.node, box]))
        for (const box of nodes) {
          const outer = box.parent === null ? bounds : byId.get(box.parent)
          expect(outer && holds(outer, box)).toBe(true)
        }
        for (const tile of tiles) {
          const outer = byId.get(tile.node)
          expect(outer && holds(outer, tile)).toBe(true)
        }
        const inside = [
          ...nodes.map((box) => ({ in: box.parent, box })),
          ...tiles.map((box) => ({ in: box.node, box })),
        ]
        for (const [n, a] of inside.entries())
          for (const b of inside.slice(n + 1)) if (a.in === b.in) expect(overlap(a.box, b.box)).toBe(false)
      }),
      { numRuns: 40 },
    )
  })

  it('leaves what was placed where it is when something is added, and finds a place beside it', () => {
    const of = place(made(), 'z1', 60, 80)
    const before = boxOf(of, 'z1')
    const region = boxOf(of, 'r')
    expect({ x: before.x - region.x, y: before.y - region.y }).toEqual({ x: 60, y: 80 })
    const more = deployed(of, { z3: 'zone in r', k: 'cluster in z2' }, { 'db @ h2': 1 })
    expect(boxOf(more, 'z1')).toEqual(before)
    expect(overlap(boxOf(more, 'z1'), boxOf(more, 'z3'))).toBe(false)
  })

  it('moves a placed node on only where another one grew over it', () => {
    const of = place(
      place(deployed(design({ a: 'redis', b: 'redis', c: 'redis' }), { h1: 'host', h2: 'host' }), 'h1', 0, 0),
      'h2',
      230,
      0,
    )
    expect(boxOf(of, 'h2').x).toBe(230)
    const grown = deployed(of, {}, { 'a @ h1': 1, 'b @ h1': 1, 'c @ h1': 1 })
    expect(boxOf(grown, 'h1')).toMatchObject({ x: 0, y: 0 })
    expect(overlap(boxOf(grown, 'h1'), boxOf(grown, 'h2'))).toBe(false)
  })

  it('does not move anything when the language is another one', () => {
    const size = (language: 'en' | 'zh') =>
      /viewBox="([^"]+)"/.exec(deploymentSvg(made(), { theme: 'light', language, title: 'Shop' }))?.[1]
    expect(size('en')).toBe(size('zh'))
    expect(deploymentSvg(made(), { theme: 'light', language: 'zh', title: 'Shop' })).toContain('可用区')
  })

  it('links a copy to one in its own zone where there is one, and says where it has to leave it', () => {
    const { wires } = deploymentView(made())
    expect(wires.map(({ from, to, crossesZones }) => [from, to, crossesZones])).toEqual([
      ['nginx.h1', 'api.h1', false],
      ['api.h1', 'db.h1', false],
      ['api.h2', 'db.h1', true],
    ])
  })

  it('runs a line where a person bent it, as far as its two ends leave that free, and others as before', () => {
    const of = made()
    const id = wireId(linkId('nginx.api'), deploymentId('nginx.h1'), deploymentId('api.h1'))
    const wire = () => deploymentView(of).wires.find((each) => each.id === id)
    const others = () => deploymentView(of).wires.filter((each) => each.id !== id)
    const plain = others()
    const [source, target] = [boxOf(of, 'nginx.h1'), boxOf(of, 'api.h1')]
    const low = source.y + source.height + 60
    const points = [
      { x: source.x + 80, y: low },
      { x: target.x + 80, y: low },
    ]
    const corner = ({ x, y }: Box) => ({ x, y })
    const bends = { points, source: corner(source), target: corner(target) }
    of.lineCourses.set(id, { id, bends, label: { at: 0.5, dx: 0, dy: 30 } })
    expect(wire()?.points).toEqual([
      { x: source.x + 80, y: source.y + source.height },
      ...points,
      { x: target.x + 80, y: target.y + target.height },
    ])
    expect(others()).toEqual(plain)

    // A link that says nothing has no label, wherever that would be.
    expect(wire()?.label).toBeNull()
    const link = of.links.get('nginx.api')
    if (link) of.links.set(link.id, { ...link, label: 'orders' })
    const label = wire()?.label
    expect(label && [label.text, label.x + label.width / 2, label.y + label.height / 2]).toEqual([
      'orders',
      (source.x + target.x) / 2 + 80,
      low + 30,
    ])
    expect(deploymentSvg(of, { theme: 'light', language: 'en', title: '' })).toContain('>orders<')

    place(of, 'r', 500, 300)
    const moved = boxOf(of, 'nginx.h1')
    expect(wire()?.points[1]).toEqual({ x: moved.x + 80, y: low + moved.y - source.y })
    const covered = {
      points: [{ x: moved.x + 30, y: moved.y + 10 }],
      source: corner(moved),
      target: corner(boxOf(of, 'api.h1')),
    }
    of.lineCourses.set(id, { id, bends: covered })
    const course = wire()?.points
    of.lineCourses.clear()
    expect(course).toEqual(wire()?.points)
  })

  it('leads lines round the titles of nodes, however many there are', () => {
    const of = randomDesign(5, 150)
    const random = seeded(5)
    for (let n = 0; n < 300; n += 1) {
      const planned = planCall(of, randomDeployment(random, of))
      if (planned.ok) applyToDesign(of, planned.value)
    }
    const { nodes, tiles, wires } = deploymentView(of)
    expect([nodes.length > 30, tiles.length > 80, wires.length > 100]).toEqual([true, true, true])
    const touched = nodes.filter((box) => {
      const node = of.deploymentNodes.get(box.node)
      return node && wires.some(({ points }) => passes(points, headBox(node, box), 0))
    })
    expect(touched).toEqual([])
    const crossed = wires.filter(({ from, to, points }) =>
      tiles.some((box) => box.deployment !== from && box.deployment !== to && passes(points, box, 0)),
    )
    expect(crossed.length).toBeLessThan(wires.length / 20)
  })

  it.each([100, 400, 1000])('makes no tower of %i places and replicas, whatever they are called', (count) => {
    const of = wideDeployment(count)
    const { bounds } = deploymentView(of)
    expect(bounds.width / bounds.height).toBeGreaterThan(0.5)
    expect(bounds.width / bounds.height).toBeLessThan(3)
  })

  it('draws further replicas as a stack and with their number', () => {
    const three = deployed(
      design({ api: { technology: 'fastapi', replicas: 3 } }),
      { h: 'host' },
      { 'api @ h': 3 },
    )
    const svg = deploymentSvg(three, { theme: 'dark', language: 'en', title: '' })
    expect(svg).toContain('×3')
    expect(svg.match(/width="164"/g)).toHaveLength(3)
    expect(svg).toContain('Deployment: 1 node, 1 service placed.')
  })

  it('says which services are still to be placed, and how many copies of them', () => {
    expect(unplacedServices(made()).map(({ service, copies }) => [service.id, copies])).toEqual([
      ['api', 1],
      ['db', 1],
    ])
  })
})
