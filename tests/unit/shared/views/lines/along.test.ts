import { describe, expect, it } from 'vitest'
import { labelMiddle, labelPlaceAt, nearestAlong } from '../../../../../shared/views/lines/along'

const points = [
  { x: 0, y: 0 },
  { x: 0, y: 100 },
  { x: 300, y: 100 },
]

describe('a label that a person put along a line', () => {
  it('is told by its share of the way and its distance from the line', () => {
    expect(labelPlaceAt(points, { x: 100, y: 120 })).toEqual({ at: 0.5, dx: 0, dy: 20 })
    expect(labelMiddle(points, { at: 0.5, dx: 0, dy: 20 })).toEqual({ x: 100, y: 120 })
  })

  it('is on the line where it is nearly there, and never far from it', () => {
    expect(labelPlaceAt(points, { x: 5, y: 50 })).toEqual({ at: 0.125, dx: 0, dy: 0 })
    expect(labelPlaceAt(points, { x: 100, y: 900 })).toEqual({ at: 0.5, dx: 0, dy: 60 })
  })

  it('follows the line', () => {
    const longer = [...points.slice(0, 2), { x: 700, y: 100 }]
    expect(labelMiddle(longer, { at: 0.5, dx: 0, dy: 20 })).toEqual({ x: 300, y: 120 })
    expect(labelMiddle(longer, { at: 1, dx: 0, dy: 0 })).toEqual({ x: 700, y: 100 })
  })

  it('the nearest place of a line tells how far along it is', () => {
    expect(nearestAlong(points, { x: 40, y: 110 })).toEqual({
      along: 140,
      foot: { x: 40, y: 100 },
      length: 400,
    })
  })
})
