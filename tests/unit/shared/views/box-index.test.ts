import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boxIndex } from '../../../../shared/views/box-index'
import { overlaps } from '../../../../shared/views/classes/boxes'

const box = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  width: fc.integer({ min: 0, max: 300 }),
  height: fc.integer({ min: 0, max: 300 }),
})

it('finds what overlaps an area, be it asked once or often, and what was added in between', () => {
  fc.assert(
    fc.property(
      fc.array(box, { maxLength: 20 }),
      fc.array(box, { minLength: 30, maxLength: 30 }),
      (first, areas) => {
        const index = boxIndex(first)
        const all = [...first]
        for (const area of areas) {
          const expected = all.filter((each) => overlaps(area, each))
          expect(new Set(index.overlapping(area))).toEqual(new Set(expected))
          expect(index.isFree(area)).toBe(expected.length === 0)
          index.add(area)
          all.push(area)
        }
      },
    ),
  )
})
