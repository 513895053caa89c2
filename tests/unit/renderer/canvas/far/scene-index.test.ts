import { describe, expect, it } from 'vitest'
import type { FarBox, FarLine, FarScene } from '../../../../../renderer/canvas/far/far-scene'
import { indexOf } from '../../../../../renderer/canvas/far/scene-index'

const box = (id: string, x: number, y: number, width = 100, height = 50): FarBox => ({
  id,
  x,
  y,
  width,
  height,
})
const line = (id: string, points: readonly (readonly [number, number])[]): FarLine => ({
  id,
  points: points.map(([x, y]) => ({ x, y })),
  label: null,
})

const scene: FarScene = {
  backs: [box('frame', 0, 0, 1000, 1000)],
  boxes: [box('a', 0, 0), box('b', 300, 0), box('over-b', 320, 10)],
  lines: [
    line('straight', [
      [100, 25],
      [300, 25],
    ]),
    line('corner', [
      [100, 400],
      [600, 400],
      [600, 900],
    ]),
  ],
  bounds: { x: 0, y: 0, width: 1000, height: 1000 },
  drawBox: () => [],
  drawLine: () => [],
  drawLabel: () => [],
  lineStyle: () => ({ width: 1, opacity: 1 }),
  reachesBack: (_, { y }) => y < 20 || y > 980,
}

describe('what is where', () => {
  const index = indexOf(scene)
  const ids = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id)

  it('finds boxes in an area, lower ones first', () => {
    expect(ids(index.boxesIn({ x: 290, y: 0, width: 200, height: 200 }))).toEqual(['b', 'over-b'])
    expect(ids(index.boxesIn({ x: 120, y: 0, width: 100, height: 100 }))).toEqual([])
  })

  it('finds a line only where one of its segments runs, not in the box round all of it', () => {
    expect(ids(index.linesIn({ x: 580, y: 700, width: 50, height: 50 }))).toEqual(['corner'])
    expect(ids(index.linesIn({ x: 200, y: 600, width: 200, height: 200 }))).toEqual([])
  })

  it('tells what the pointer is over: the topmost box, then the nearest line, then the frame by its border', () => {
    expect(index.at({ x: 330, y: 20 }, 7)?.id).toBe('over-b')
    expect(index.at({ x: 200, y: 30 }, 7)?.id).toBe('straight')
    expect(index.at({ x: 200, y: 40 }, 7)).toBeNull()
    expect(index.at({ x: 700, y: 990 }, 7)?.id).toBe('frame')
    // The border of a box belongs to it.
    expect(index.at({ x: 104, y: 48 }, 1)?.id).toBe('a')
  })

  it('finds boxes, frames and lines by their ids', () => {
    expect([index.box('a')?.x, index.box('frame')?.width, index.line('corner')?.points.length]).toEqual([
      0, 1000, 3,
    ])
    expect([index.box('corner'), index.line('a')]).toEqual([undefined, undefined])
  })
})
