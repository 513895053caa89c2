import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serviceId } from '../../../../../shared/base/ids'
import type { MutableDesign } from '../../../../../shared/model/design'
import { placeNodes } from '../../../../../shared/views/layered/place-nodes'
import { design } from '../../../../support/design'
import { designArbitrary, overlap } from './designs'

const place = (made: MutableDesign, id: string, x: number, y: number): void => {
  made.placements.set(id, { id: serviceId(id), x, y })
}
const boxOf = (made: MutableDesign, id: string) =>
  placeNodes(made).nodes.find(({ service }) => service === id)

describe('lanes', () => {
  it('stand in the order of the layers, 12 px apart, empty ones 36 px high', () => {
    const { lanes } = placeNodes(design({ api: 'fastapi', db: 'postgresql' }))
    expect(lanes.map(({ layer, y, height }) => [layer, y, height])).toEqual([
      ['client', 0, 36],
      ['edge', 48, 36],
      ['api', 96, 96],
      ['business', 204, 36],
      ['async', 252, 36],
      ['data', 300, 96],
      ['observability', 408, 36],
      ['security', 456, 36],
      ['platform', 504, 36],
    ])
    expect(new Set(lanes.map(({ width }) => width))).toEqual(new Set([760]))
  })

  it('grow with what stands in them, and push the ones below', () => {
    const made = design({ api: 'fastapi', db: 'postgresql' })
    place(made, 'api', 1000, 200)
    const { lanes, nodes } = placeNodes(made)
    expect(lanes[2]).toMatchObject({ y: 96, width: 1212, height: 279 })
    expect(lanes[3]?.y).toBe(387)
    expect(nodes).toContainEqual(expect.objectContaining({ service: 'api', x: 1000, y: 296 }))
  })

  it('hold a service that was placed beyond their border', () => {
    const made = design({ api: 'fastapi' })
    place(made, 'api', -500, -20)
    expect(boxOf(made, 'api')).toMatchObject({ x: 16, y: 108 })
  })
})

describe('services that nobody placed', () => {
  it('take the first free place of their lane in the order of their ids', () => {
    const made = design({ s10: 'fastapi', s2: 'flask', s1: 'django' })
    const xs = ['s1', 's2', 's10'].map((id) => boxOf(made, id)?.x)
    expect(xs).toEqual([120, 376, 632])
    place(made, 's1', 300, 30)
    expect(boxOf(made, 's2')).toMatchObject({ x: 632 })
  })

  it('stay where they are when another one comes', () => {
    const made = design({ s1: 'fastapi', s2: 'flask' })
    const before = boxOf(made, 's2')
    const more = design({ s1: 'fastapi', s2: 'flask', s3: 'django', db: 'postgresql' })
    expect(boxOf(more, 's2')).toEqual(before)
  })

  it('overlap nothing, and every service is inside its lane', () => {
    fc.assert(
      fc.property(
        designArbitrary({ services: 40, links: 0, placed: 'anywhere' }),
        fc.integer({ min: 0, max: 40 }),
        (made, kept) => {
          for (const id of [...made.placements.keys()].slice(kept)) made.placements.delete(id)
          const { lanes, nodes } = placeNodes(made)
          expect(nodes).toHaveLength(made.services.size)
          for (const node of nodes) {
            const lane = lanes.find(({ layer }) => layer === node.layer)
            if (!lane) throw new Error('a node without a lane')
            expect(node.x).toBeGreaterThan(lane.x)
            expect(node.y).toBeGreaterThan(lane.y)
            expect(node.x + node.width).toBeLessThan(lane.x + lane.width)
            expect(node.y + node.height).toBeLessThan(lane.y + lane.height)
            if (made.placements.has(node.service)) continue
            expect(nodes.filter((other) => other !== node && overlap(other, node))).toEqual([])
          }
        },
      ),
    )
  })
})
