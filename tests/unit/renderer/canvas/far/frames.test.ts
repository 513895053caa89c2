import { describe, expect, it } from 'vitest'
import {
  frameFor,
  holds,
  isSameFrame,
  seenBy,
  serves,
  wholeFrame,
} from '../../../../../renderer/canvas/far/frames'

const bounds = { x: 0, y: 0, width: 10_000, height: 4000 }
/** A window of 1000 × 800 px whose upper left corner is at 2000, 1000 of the view, at half its size. */
const sight = { x: -1000, y: -500, zoom: 0.5, width: 1000, height: 800 }

describe('what is painted of a view', () => {
  it('is what the window shows and some of what lies round it', () => {
    expect(seenBy(sight)).toEqual({ x: 2000, y: 1000, width: 2000, height: 1600 })
    expect(frameFor(sight, bounds, 1)).toEqual({
      area: { x: 1400, y: 520, width: 3200, height: 2560 },
      scale: 0.5,
    })
  })

  it('has the px of the screen, of which there may be two to one of the window', () => {
    expect(frameFor(sight, bounds, 2)?.scale).toBe(1)
  })

  it('ends a little beyond where anything is drawn', () => {
    const frame = frameFor({ ...sight, x: 0, y: 0 }, bounds, 1)
    expect(frame?.area).toMatchObject({ x: -24, y: -24 })
    expect(frameFor({ ...sight, x: 9000 }, bounds, 1)).toBeNull()
  })

  it('serves a pan until its edge comes into sight, at rest at its own zoom only', () => {
    const frame = frameFor(sight, bounds, 1)
    if (!frame) throw new Error('nothing is in sight')
    const panned = { ...sight, x: sight.x - 280 }
    expect(serves(frame, panned, bounds, 1, false)).toBe(true)
    expect(holds(frame, { ...sight, x: sight.x - 320 }, bounds)).toBe(false)
    const zoomed = { ...sight, zoom: 0.6, x: -1200, y: -600 }
    expect(serves(frame, zoomed, bounds, 1, true)).toBe(true)
    expect(serves(frame, zoomed, bounds, 1, false)).toBe(false)
    expect(serves(frame, { ...sight, zoom: 1, x: -2000, y: -1000 }, bounds, 1, true)).toBe(false)
  })

  it('is the same where an edit left the bounds of everything as they were', () => {
    const whole = wholeFrame(bounds, 1)
    expect(isSameFrame(whole, wholeFrame({ ...bounds }, 1))).toBe(true)
    expect(isSameFrame(whole, wholeFrame({ ...bounds, height: 4001 }, 1))).toBe(false)
    expect(isSameFrame(null, whole)).toBe(false)
  })

  it('of everything is at most 1280 px long', () => {
    const { area, scale } = wholeFrame(bounds, 2)
    expect(area).toEqual({ x: -24, y: -24, width: 10_048, height: 4048 })
    expect(area.width * scale).toBeCloseTo(1280, 6)
  })
})
