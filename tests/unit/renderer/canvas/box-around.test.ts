import { expect, it } from 'vitest'
import { boxAround } from '../../../../renderer/canvas/box-around'

it('is the smallest box that holds them, and none around nothing', () => {
  const boxes = [
    { x: 10, y: 20, width: 100, height: 60 },
    { x: 200, y: 0, width: 100, height: 60 },
  ]
  expect(boxAround(boxes)).toEqual({ x: 10, y: 0, width: 290, height: 80 })
  expect(boxAround([])).toBeNull()
})
