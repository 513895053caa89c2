import { describe, expect, it } from 'vitest'
import { snapStretch } from '../../../../../renderer/canvas/aligning/snap-stretch'

const box = (x: number, y: number) => ({ x, y, width: 100, height: 50 })
const [upper, lower, beside] = [box(0, 0), box(0, 150), box(300, 60)]
/** A level stretch over the two boxes that stand above each other. */
const level = (at: number) => snapStretch('y', at, { start: 20, end: 200 }, [upper, lower, beside], 8)

describe('a stretch of a line that is moved across itself', () => {
  it('settles in line with the middle of a box that it does not run past', () => {
    expect(level(90)).toEqual({
      at: 85,
      guides: { lines: [{ axis: 'y', at: 85, from: 20, to: 400 }], gaps: [] },
    })
  })

  it('settles halfway between two boxes that it runs between', () => {
    expect(level(102)).toEqual({
      at: 100,
      guides: {
        lines: [],
        gaps: [
          { axis: 'y', from: 50, to: 100, across: 110 },
          { axis: 'y', from: 100, to: 150, across: 110 },
        ],
      },
    })
  })

  it('is drawn onto no box that it would run across, nor out of nowhere', () => {
    expect(level(26).at).toBeNull()
    expect(level(176).at).toBeNull()
    expect(level(240).at).toBeNull()
    expect(snapStretch('x', 347, { start: 115, end: 140 }, [upper, lower, beside], 8).at).toBe(350)
  })
})
