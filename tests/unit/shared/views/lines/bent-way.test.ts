import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passes } from '../../../../../shared/views/classes/boxes'
import { bentWay, rebasedBends } from '../../../../../shared/views/lines/bent-way'
import { bendsMoved, movableSegments, segmentGrip } from '../../../../../shared/views/lines/segments'
import type { Box, Point } from '../../../../../shared/views/positioned-view'

const box = (x: number, y: number): Box => ({ x, y, width: 100, height: 50 })
const [upper, lower] = [box(0, 0), box(200, 200)]
const bends = (...points: readonly (readonly [number, number])[]) => ({
  points: points.map(([x, y]) => ({ x, y })),
  source: { x: 0, y: 0 },
  target: { x: 200, y: 200 },
})
const pairs = (points: readonly Point[] | null) => points?.map(({ x, y }) => [x, y]) ?? null
const way = (source: Box, target: Box, ...points: readonly (readonly [number, number])[]) =>
  pairs(bentWay(source, target, bends(...points)))

describe('a line that a person bent', () => {
  it('runs through its bends, and leaves both boxes on the sides that face them', () => {
    expect(way(upper, lower, [60, 90], [260, 90])).toEqual([
      [60, 50],
      [60, 90],
      [260, 90],
      [260, 200],
    ])
  })

  it('leaves at the side, with a further corner, where the first bend is beside the box', () => {
    expect(way(upper, lower, [150, 90], [260, 90])).toEqual([
      [100, 25],
      [150, 25],
      [150, 90],
      [260, 90],
      [260, 200],
    ])
  })

  it('enters at the side where the last bends are under the box', () => {
    expect(way(upper, lower, [60, 225], [260, 225])).toEqual([
      [60, 50],
      [60, 225],
      [200, 225],
    ])
  })

  it('keeps its bends while one box moves: the ends adapt', () => {
    expect(way(upper, box(240, 200), [60, 90], [260, 90])?.at(-1)).toEqual([260, 200])
    expect(way(box(-300, 0), lower, [60, 90], [260, 90])).toEqual([
      [-200, 25],
      [60, 25],
      [60, 90],
      [260, 90],
      [260, 200],
    ])
  })

  it('goes along where both boxes move alike, and along the axis that they have in common', () => {
    expect(way(box(40, 80), box(240, 280), [60, 90], [260, 90])).toEqual([
      [100, 130],
      [100, 170],
      [300, 170],
      [300, 280],
    ])
    expect(way(box(40, 0), box(300, 200), [60, 90], [260, 90])?.[1]).toEqual([100, 90])
  })

  it('is the same line from where the boxes stand now', () => {
    const [from, to] = [box(40, -30), box(300, 260)]
    const before = bends([60, 90], [260, 90])
    expect(bentWay(from, to, rebasedBends(from, to, before))).toEqual(bentWay(from, to, before))
  })

  it('finds its own way where the boxes cover all its bends', () => {
    expect(way(box(20, 60), lower, [60, 90])).toBeNull()
  })

  it('is level and upright, and enters neither box, wherever these stand', () => {
    const at = fc.integer({ min: -300, max: 500 })
    const place = fc.record({ x: at, y: at })
    fc.assert(
      fc.property(place, place, fc.array(place, { minLength: 1, maxLength: 5 }), (from, to, points) => {
        const [source, target] = [box(from.x, from.y), box(to.x, to.y)]
        const found = bentWay(source, target, { points, source: { x: 0, y: 0 }, target: { x: 0, y: 0 } })
        if (!found) return
        expect(found.length).toBeGreaterThan(1)
        found.forEach((point, n) => {
          const next = found[n + 1]
          if (next) expect(point.x === next.x || point.y === next.y).toBe(true)
        })
        expect(passes(found, source, -1) || passes(found, target, -1)).toBe(false)
      }),
    )
  })
})

describe('moving a stretch', () => {
  const points = [
    { x: 60, y: 50 },
    { x: 60, y: 90 },
    { x: 260, y: 90 },
    { x: 260, y: 200 },
  ]
  const move = (of: readonly Point[], index: number, at: number) => {
    const segment = movableSegments(of, 1).find((each) => each.index === index)
    if (!segment) throw new Error('the stretch is too short')
    return pairs(bendsMoved(of, segment, at))
  }

  it('between two bends moves both', () => {
    expect(move(points, 1, 130)).toEqual([
      [60, 130],
      [260, 130],
    ])
  })

  it('at an end moves the bend next to it, and with it the end', () => {
    expect(move(points, 2, 230)).toEqual([
      [60, 90],
      [230, 90],
    ])
  })

  it('of a straight line gives it shoulders', () => {
    const straight = [
      { x: 50, y: 50 },
      { x: 50, y: 250 },
    ]
    expect(move(straight, 0, 90)).toEqual([
      [90, 74],
      [90, 226],
    ])
  })

  it('needs room for a grip: more at the ends, and more when the view is small', () => {
    expect(movableSegments(points, 1).map(({ index, axis }) => [index, axis])).toEqual([
      [0, 'x'],
      [1, 'y'],
      [2, 'x'],
    ])
    expect(movableSegments(points, 0.5).map(({ index }) => index)).toEqual([1, 2])
  })

  it('has its grip beside the label', () => {
    const [, level] = movableSegments(points, 1)
    const label = { x: 140, y: 81, width: 40, height: 18 }
    if (!level) throw new Error('there is no level stretch')
    expect(segmentGrip(level, null, 1)).toEqual({ x: 160, y: 90 })
    expect(segmentGrip(level, label, 1)).toEqual({ x: 110, y: 90 })
  })
})
