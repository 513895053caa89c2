import { expect, it } from 'vitest'
import { placeInMap } from '../../../../../renderer/canvas/far/map-place'

const area = { x: 0, y: 0, width: 1000, height: 200 }
const size = { width: 108, height: 66 }

it('a view fills its map as far as it may, in the middle', () => {
  expect(placeInMap(area, null, size)).toEqual({ left: 4, top: 23, x: 0, y: 0, scale: 0.1 })
})

it('marks beside the view have room in its map, too', () => {
  const marks = { x: -1000, y: 50, width: 300, height: 900 }
  const { left, top, x, y, scale } = placeInMap(area, marks, size)
  expect([x, y, scale]).toEqual([-1000, 0, 0.05])
  expect((marks.x - x) * scale + left).toBeGreaterThanOrEqual(4)
  expect((marks.y + marks.height - y) * scale + top).toBeLessThanOrEqual(size.height - 4)
  expect(placeInMap(area, { x: 10, y: 10, width: 5, height: 5 }, size)).toEqual(placeInMap(area, null, size))
})
