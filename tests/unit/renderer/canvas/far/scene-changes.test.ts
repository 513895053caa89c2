import { describe, expect, it } from 'vitest'
import type { FarBox, FarLine, FarScene } from '../../../../../renderer/canvas/far/far-scene'
import { changedAreas, withoutCovered } from '../../../../../renderer/canvas/far/scene-changes'

const box = (id: string, x: number): FarBox => ({ id, x, y: 0, width: 100, height: 50 })
const sceneOf = (boxes: readonly FarBox[], lines: readonly FarLine[] = []): FarScene => ({
  backs: [],
  boxes,
  lines,
  bounds: { x: 0, y: 0, width: 1000, height: 1000 },
  drawBox: () => [],
  drawLine: () => [],
  drawLabel: () => [],
  lineStyle: () => ({ width: 1, opacity: 1 }),
  reachesBack: () => false,
})

describe('where two scenes look different', () => {
  const [a, b, c] = [box('a', 0), box('b', 200), box('c', 400)]

  it('is nowhere as long as everything is the same object', () => {
    expect(changedAreas(sceneOf([a, b]), sceneOf([a, b]))).toEqual([])
  })

  it('is where a box was and where it is now, with room for its outlines', () => {
    const moved = box('b', 600)
    expect(changedAreas(sceneOf([a, b, c]), sceneOf([a, moved, c]))).toEqual([
      { x: 186, y: -14, width: 128, height: 78 },
      { x: 586, y: -14, width: 128, height: 78 },
    ])
  })

  it('is where a box went, though all that follow have moved up in the list', () => {
    expect(changedAreas(sceneOf([a, b, c]), sceneOf([b, c]))).toEqual([
      { x: -14, y: -14, width: 128, height: 78 },
    ])
  })

  it('is along each segment of a line that came, and at what it says', () => {
    const line: FarLine = {
      id: 'l',
      points: [
        { x: 0, y: 0 },
        { x: 100, y: 0 },
        { x: 100, y: 80 },
      ],
      label: { x: 40, y: 10, width: 20, height: 10 },
    }
    expect(changedAreas(sceneOf([]), sceneOf([], [line]))).toEqual([
      { x: 26, y: -4, width: 48, height: 38 },
      { x: 86, y: -14, width: 28, height: 108 },
      { x: -14, y: -14, width: 128, height: 28 },
    ])
  })

  it('is everywhere where very much has changed', () => {
    const many = Array.from({ length: 100 }, (_, n) => box(`n${n}`, n))
    expect(changedAreas(sceneOf([]), sceneOf(many))).toBeNull()
  })
})

it('areas that lie in others are left out, also where they are the same, and the smallest come first', () => {
  const [wide, high] = [
    { x: 0, y: 0, width: 100, height: 10 },
    { x: 0, y: 0, width: 10, height: 200 },
  ]
  const corner = { x: 0, y: 0, width: 10, height: 10 }
  const beyond = { x: 95, y: 0, width: 10, height: 10 }
  expect(withoutCovered([high, wide, corner, { ...wide }, beyond, high])).toEqual([beyond, wide, high])
  expect(withoutCovered([])).toEqual([])
})
