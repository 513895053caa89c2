import { describe, expect, it } from 'vitest'
import { borderTowards, nodeAt } from '../../../../../../renderer/canvas/layered/adapter/hit-test'
import { serviceId } from '../../../../../../shared/base/ids'
import type { NodeBox } from '../../../../../../shared/views/positioned-view'

const at = (id: string, x: number, y: number): NodeBox => ({
  service: serviceId(id),
  layer: 'api',
  x,
  y,
  width: 100,
  height: 60,
})

describe('the service at a point', () => {
  it('includes the border and 6 px around it', () => {
    expect(nodeAt([at('a', 0, 0)], { x: 106, y: 30 })?.service).toBe('a')
    expect(nodeAt([at('a', 0, 0)], { x: 107, y: 30 })).toBeUndefined()
  })

  it('is the one on top', () => {
    expect(nodeAt([at('under', 0, 0), at('over', 50, 0)], { x: 70, y: 30 })?.service).toBe('over')
  })
})

describe('a line from the middle of a box', () => {
  it('leaves at the border', () => {
    expect(borderTowards(at('a', 0, 0), { x: 50, y: 300 })).toEqual({ x: 50, y: 60 })
    expect(borderTowards(at('a', 0, 0), { x: 250, y: 30 })).toEqual({ x: 100, y: 30 })
  })

  it('stays in the middle for a point inside', () => {
    expect(borderTowards(at('a', 0, 0), { x: 60, y: 35 })).toEqual({ x: 50, y: 30 })
  })
})
