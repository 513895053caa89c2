import { expect, it } from 'vitest'
import { markId } from '../../../../../shared/base/ids'
import type { Mark } from '../../../../../shared/model/marks/mark'
import type { MarkContent } from '../../../../../shared/model/marks/mark-content'
import { marksHit } from '../../../../../shared/views/marks/mark-hit'

const mark = (content: MarkContent): Mark => ({
  id: markId('m1'),
  board: { view: 'layered' },
  x: 0,
  y: 0,
  width: 200,
  height: 100,
  order: 1,
  content,
})
const look = { colour: 'blue', size: 'small', text: '' } as const

it.each<[string, MarkContent, boolean, boolean]>([
  ['a note is hit in its middle and at its edge', { kind: 'note', ...look }, true, true],
  ['a frame only at its edge', { kind: 'frame', name: 'F' }, false, true],
  ['an empty rectangle only at its edge', { kind: 'shape', shape: 'rectangle', ...look }, false, true],
  ['a rectangle with text anywhere', { kind: 'shape', shape: 'rectangle', ...look, text: 'x' }, true, true],
  ['a line where it runs', { kind: 'shape', shape: 'line', ...look }, true, false],
  ['a line the other way round', { kind: 'shape', shape: 'line', ...look, start: 'sw' }, true, false],
])('%s', (_, content, middle, edge) => {
  const at = (x: number, y: number) => marksHit([mark(content)], { x, y }, { x, y }, 6).length > 0
  expect([at(100, 50), at(100, 0)]).toEqual([middle, edge])
  expect(at(100, -40)).toBe(false)
})

it('hits a stroke that is crossed between two places of the pointer', () => {
  const path = '0 500 50;2000 500 50'
  const stroke = mark({ kind: 'stroke', pen: 'pen', colour: 'blue', size: 'small', path })
  expect(marksHit([stroke], { x: 90, y: -200 }, { x: 90, y: 300 }, 1)).toEqual(['m1'])
  expect(marksHit([stroke], { x: 260, y: -200 }, { x: 260, y: 300 }, 1)).toEqual([])
})
