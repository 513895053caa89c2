import { describe, expect, it } from 'vitest'
import { type Alignment, aligned, distributed } from '../../../../../renderer/canvas/aligning/arrange-boxes'

const a = { id: 'a', x: 0, y: 10, width: 100, height: 40 }
const b = { id: 'b', x: 30, y: 100, width: 60, height: 60 }
const c = { id: 'c', x: 180, y: 300, width: 20, height: 20 }

describe('boxes that are put in line', () => {
  it.each<[Alignment, Record<string, { x: number; y: number }>]>([
    ['left', { b: { x: 0, y: 100 }, c: { x: 0, y: 300 } }],
    ['centre', { a: { x: 50, y: 10 }, b: { x: 70, y: 100 }, c: { x: 90, y: 300 } }],
    ['right', { a: { x: 100, y: 10 }, b: { x: 140, y: 100 } }],
    ['top', { b: { x: 30, y: 10 }, c: { x: 180, y: 10 } }],
    ['middle', { a: { x: 0, y: 145 }, b: { x: 30, y: 135 }, c: { x: 180, y: 155 } }],
    ['bottom', { a: { x: 0, y: 280 }, b: { x: 30, y: 260 } }],
  ])('%s: only those move that have to', (alignment, corners) => {
    expect(Object.fromEntries(aligned([a, b, c], alignment))).toEqual(corners)
  })
})

describe('boxes with gaps alike', () => {
  it('keep the outermost where they are', () => {
    expect(Object.fromEntries(distributed([c, a, b], 'x'))).toEqual({ b: { x: 110, y: 100 } })
    expect(Object.fromEntries(distributed([c, a, b], 'y'))).toEqual({ b: { x: 30, y: 145 } })
  })

  it('overlap by the same amount where there is no room', () => {
    const tight = [a, { ...b, x: 10 }, { ...c, x: 90, width: 60 }]
    expect(Object.fromEntries(distributed(tight, 'x'))).toEqual({ b: { x: 65, y: 100 } })
  })

  it('take three', () => {
    expect(distributed([a, b], 'x').size).toBe(0)
  })
})
