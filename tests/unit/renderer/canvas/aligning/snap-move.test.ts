import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snapMove } from '../../../../../renderer/canvas/aligning/snap-move'

const box = (x: number, y: number, width = 100, height = 60) => ({ x, y, width, height })
const none = { lines: [], gaps: [] }

describe('a box that is dragged', () => {
  it.each([
    ['its left edge', box(5, 200), 0],
    ['its right edge', box(-33, 200, 130), -30],
    ['its centre', box(13, 200, 80), 10],
    ['its left edge at a right one', box(96, 200), 100],
  ])('lines up %s', (_, moving, x) => {
    const { shift, held } = snapMove(moving, [box(0, 0)], 8)
    expect(moving.x + shift.x).toBeCloseTo(x, 9)
    expect(held).toEqual({ x: true, y: false })
  })

  it('stays where it is beyond the reach', () => {
    expect(snapMove(box(9, 200), [box(0, 0, 10, 10)], 8)).toMatchObject({ shift: { x: 1, y: 0 } })
    expect(snapMove(box(20, 200, 7, 7), [box(0, 0, 10, 10)], 8)).toEqual({
      shift: { x: 0, y: 0 },
      held: { x: false, y: false },
      guides: none,
    })
  })

  it('shows one line past all that share it', () => {
    const { guides } = snapMove(box(3, 400), [box(0, 0), box(0, 200), box(500, 0)], 8)
    expect(guides.lines).toContainEqual({ axis: 'x', at: 0, from: 0, to: 460 })
    expect(guides.lines.filter(({ axis }) => axis === 'x').map(({ at }) => at)).toEqual([0, 100])
  })

  it('goes to the middle between two others of its row', () => {
    const { shift, guides } = snapMove(box(198, 10), [box(0, 0), box(390, 20)], 4)
    expect(shift.x).toBe(-3)
    expect(guides.gaps).toEqual([
      { axis: 'x', from: 100, to: 195, across: 40 },
      { axis: 'x', from: 295, to: 390, across: 40 },
    ])
  })

  it('keeps the distance that two others have, on either side of them', () => {
    const row = [box(0, 0), box(140, 0)]
    expect(snapMove(box(283, 30), row, 4).shift.x).toBe(-3)
    expect(snapMove(box(-142, 30), row, 4).shift.x).toBe(2)
    expect(snapMove(box(283, 30), row, 4).guides.gaps.map(({ from, to }) => to - from)).toEqual([40, 40])
  })

  it('does the same down a column', () => {
    const column = [box(0, 0), box(0, 100)]
    const { shift, guides } = snapMove(box(20, 203), column, 4)
    expect(shift.y).toBe(-3)
    expect(guides.gaps.map(({ axis }) => axis)).toEqual(['y', 'y'])
  })

  it('never goes further than the reach, and settles where nothing draws it on', () => {
    const coordinate = fc.integer({ min: 0, max: 400 })
    const anyBox = fc.record({
      x: coordinate,
      y: coordinate,
      width: fc.constant(80),
      height: fc.constant(40),
    })
    fc.assert(
      fc.property(anyBox, fc.array(anyBox, { maxLength: 8 }), (moving, standing) => {
        const { shift } = snapMove(moving, standing, 8)
        expect(Math.max(Math.abs(shift.x), Math.abs(shift.y))).toBeLessThanOrEqual(8)
        const settled = { ...moving, x: moving.x + shift.x }
        expect(Math.abs(snapMove(settled, standing, 0.001).shift.x)).toBeLessThan(0.001)
      }),
    )
  })
})
