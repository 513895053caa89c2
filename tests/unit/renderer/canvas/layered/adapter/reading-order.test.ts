import { describe, expect, it } from 'vitest'
import { readingOrder } from '../../../../../../renderer/canvas/layered/adapter/reading-order'
import { stepInOrder } from '../../../../../../renderer/canvas/walking'
import { serviceId } from '../../../../../../shared/base/ids'
import type { Layer } from '../../../../../../shared/model/layer'
import type { NodeBox } from '../../../../../../shared/views/positioned-view'

const at = (id: string, layer: Layer, x: number, y: number): NodeBox => ({
  service: serviceId(id),
  layer,
  x,
  y,
  width: 172,
  height: 62,
})

describe('reading order', () => {
  it('goes lane by lane, row by row, from left to right', () => {
    const order = readingOrder([
      at('db', 'data', 100, 500),
      at('right', 'api', 400, 20),
      at('below', 'api', 100, 140),
      at('left', 'api', 100, 20),
      at('edge', 'edge', 900, 0),
    ])
    expect(order).toEqual(['edge', 'left', 'right', 'below', 'db'])
  })

  it('takes services that stand a little higher or lower for one row', () => {
    expect(readingOrder([at('b', 'api', 300, 0), at('a', 'api', 100, 25)])).toEqual(['a', 'b'])
    expect(readingOrder([at('b', 'api', 300, 0), at('a', 'api', 100, 32)])).toEqual(['b', 'a'])
  })
})

describe('a step in an order', () => {
  const order = ['a', 'b', 'c'].map(serviceId)

  it('goes on and back, and ends at both ends', () => {
    expect(stepInOrder(order, serviceId('a'), 1)).toBe('b')
    expect(stepInOrder(order, serviceId('c'), -1)).toBe('b')
    expect(stepInOrder(order, serviceId('c'), 1)).toBeNull()
    expect(stepInOrder(order, serviceId('a'), -1)).toBeNull()
  })

  it('begins at the end it comes from', () => {
    expect(stepInOrder(order, null, 1)).toBe('a')
    expect(stepInOrder(order, null, -1)).toBe('c')
    expect(stepInOrder([], null, 1)).toBeNull()
  })
})
