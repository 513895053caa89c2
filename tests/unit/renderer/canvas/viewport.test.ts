import { describe, expect, it } from 'vitest'
import { leastShift } from '../../../../renderer/canvas/viewport'

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
