import { describe, expect, it } from 'vitest'
import { layers } from '../../../../../shared/model/layer'
import { laneAt, laneRelative, layeredView } from '../../../../../shared/views/layered/layered-view'
import { design } from '../../../../support/design'
import { sampleDesigns } from './designs'

describe('laneAt', () => {
  const view = layeredView(design({ api: 'fastapi' }))

  it.each([
    [-100, 'client'],
    [10, 'client'],
    [40, 'client'],
    [44, 'edge'],
    [100, 'api'],
    [9999, 'platform'],
  ] as const)('finds at height %i the lane %s', (y, layer) => {
    expect(laneAt(view, y)?.layer).toBe(layer)
  })
})

describe('laneRelative', () => {
  it('gives back the place of every service of every sample', () => {
    for (const [, made] of sampleDesigns) {
      const view = layeredView(made)
      for (const { service, x, y, layer } of view.nodes) {
        const { id, ...place } = made.placements.get(service) ?? { id: service, x: 0, y: 0 }
        expect(laneRelative(view, { x, y }), id).toEqual({ layer, ...place })
      }
    }
  })

  it('keeps what is dropped above the first lane inside of it', () => {
    expect(laneRelative(layeredView(design({})), { x: -80, y: -300 })).toEqual({
      layer: 'client',
      x: 16,
      y: 12,
    })
  })
})

describe('layeredView', () => {
  it('shows all lanes of an empty design', () => {
    const view = layeredView(design({}))
    expect(view.lanes.map(({ layer }) => layer)).toEqual(layers)
    expect(view.bounds).toEqual({ x: 0, y: 0, width: 760, height: 9 * 36 + 8 * 12 })
  })

  it.each(sampleDesigns)('is the same for %s in any order of its records', (_, made) => {
    const turned = {
      ...made,
      services: new Map([...made.services].reverse()),
      links: new Map([...made.links].reverse()),
      placements: new Map([...made.placements].reverse()),
    }
    expect(layeredView(turned)).toEqual(layeredView(made))
  })

  it.each(sampleDesigns)('moves nothing in %s when services are renamed', (_, made) => {
    const renamed = {
      ...made,
      services: new Map([...made.services].map(([id, service]) => [id, { ...service, name: '全新的名字' }])),
    }
    expect(layeredView(renamed)).toEqual(layeredView(made))
  })

  it.each(sampleDesigns)('moves no service and no line in %s when links say something else', (_, made) => {
    const before = layeredView(made)
    const after = layeredView({
      ...made,
      links: new Map([...made.links].map(([id, link]) => [id, { ...link, label: 'something else' }])),
    })
    expect(after.nodes).toEqual(before.nodes)
    expect(after.edges.map(({ points }) => points)).toEqual(before.edges.map(({ points }) => points))
  })
})
