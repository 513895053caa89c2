import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { MapMarks } from '../../../../../renderer/canvas/chrome/map-marks'
import { markId } from '../../../../../shared/base/ids'
import type { Mark } from '../../../../../shared/model/marks/mark'
import type { MarkContent } from '../../../../../shared/model/marks/mark-content'
import { type StrokePoint, strokePath } from '../../../../../shared/model/marks/stroke-path'

afterEach(cleanup)

function drawn(content: MarkContent) {
  const mark: Mark = {
    id: markId('m1'),
    board: { view: 'layered' },
    x: 40,
    y: 60,
    width: 200,
    height: 100,
    order: 1,
    content,
  }
  const { container } = render(
    <svg>
      <title>map</title>
      <MapMarks marks={[mark]} />
    </svg>,
  )
  const shape = container.querySelector('.map-mark')
  return { tag: shape?.tagName.toLowerCase(), of: (name: string) => shape?.getAttribute(name) }
}

const ink = { colour: 'blue', size: 'medium' } as const

it('a note is a block of its own colour', () => {
  const { tag, of } = drawn({ kind: 'note', text: '', colour: 'pink', size: 'small' })
  expect([tag, of('fill'), of('x'), of('width')]).toEqual(['rect', 'var(--note-pink)', '40', '200'])
})

it('a stroke is the way of the pen through few of its points, and its last one', () => {
  const points = Array.from({ length: 500 }, (_, at): StrokePoint => [at, at / 2, 0.5])
  const { tag, of } = drawn({ kind: 'stroke', pen: 'pen', path: strokePath(points), ...ink })
  expect([tag, of('fill'), of('stroke'), of('transform')]).toEqual([
    'path',
    null,
    'var(--ink-blue)',
    'translate(40 60)',
  ])
  const way = of('d')?.split(/[ML]/).slice(1) ?? []
  expect(way.length).toBeLessThan(50)
  expect([way[0], way.at(-1)]).toEqual(['0 0', '499 249.5'])
})

it('shapes are outlines', () => {
  expect(drawn({ kind: 'shape', shape: 'rectangle', text: '', ...ink }).of('d')).toBe('M0 0h200v100h-200Z')
  expect(drawn({ kind: 'shape', shape: 'diamond', text: '', ...ink }).of('d')).toBe(
    'M100 0L200 50L100 100L0 50Z',
  )
  const line = drawn({ kind: 'shape', shape: 'line', text: '', start: 'sw', ...ink })
  expect([line.tag, line.of('d'), line.of('fill')]).toEqual(['path', 'M0 100L200 0', null])
})
