import { describe, expect, it } from 'vitest'
import { cornerOf, leastShift } from '../../../../renderer/canvas/viewport'

describe('leastShift', () => {
  it('leaves what is in view where it is', () => {
    expect(leastShift(100, 200, 28, 500)).toBe(0)
    expect(leastShift(28, 500, 28, 500)).toBe(0)
  })

  it('brings what sticks out just to the nearer bound', () => {
    expect(leastShift(450, 550, 28, 500)).toBe(-50)
    expect(leastShift(-100, 0, 28, 500)).toBe(128)
  })

  it('fills the room with what is longer than it, and leaves it where it does', () => {
    expect(leastShift(-100, 900, 28, 500)).toBe(0)
    expect(leastShift(600, 1600, 28, 500)).toBe(-572)
    expect(leastShift(-1600, -600, 28, 500)).toBe(1100)
  })
})

describe('cornerOf', () => {
  const room = { left: 28, right: 828, top: 100, legible: 0.8 }

  it('what is wider than can be read begins at the left', () => {
    const at = cornerOf({ x: -50, y: -30, width: 2000, height: 900 }, room)
    expect(at).toEqual({ x: 28 + 50 * 0.8, y: 100 + 30 * 0.8, zoom: 0.8 })
  })

  it('what can be read from side to side takes the room', () => {
    expect(cornerOf({ x: 10, y: 0, width: 900, height: 4000 }, room).zoom).toBeCloseTo(800 / 900)
  })

  it('what is narrow stands in the middle, at life size', () => {
    const at = cornerOf({ x: 10, y: 20, width: 400, height: 4000 }, room)
    expect(at).toEqual({ x: 28 + 200 - 10, y: 80, zoom: 1 })
  })
})
