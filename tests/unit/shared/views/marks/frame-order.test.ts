import { expect, it } from 'vitest'
import { markId } from '../../../../../shared/base/ids'
import type { Mark } from '../../../../../shared/model/marks/mark'
import { framesInOrder } from '../../../../../shared/views/marks/frame-order'

const frame = (id: string, x: number, y: number, width = 300, height = 200): Mark => ({
  id: markId(id),
  board: { view: 'layered' },
  ...{ x, y, width, height },
  order: 0,
  content: { kind: 'frame', name: id },
})
const order = (...marks: Mark[]) => framesInOrder(marks).map(({ id }) => id)

it('goes row by row, and in a row from left to right', () => {
  expect(order(frame('d', 400, 300), frame('b', 400, 0), frame('c', 0, 300), frame('a', 0, 0))).toEqual([
    'a',
    'b',
    'c',
    'd',
  ])
})

it('keeps a row together that is not drawn level', () => {
  expect(order(frame('b', 400, 0), frame('a', 0, 60), frame('c', 800, 90))).toEqual(['a', 'b', 'c'])
})

it('begins a new row with a frame whose middle lies below the row', () => {
  expect(order(frame('c', 0, 101), frame('a', 100, 0), frame('b', 500, 99))).toEqual(['a', 'b', 'c'])
})

it('shows a frame before one that lies in it', () => {
  expect(order(frame('inner', 20, 20, 100, 80), frame('outer', 0, 0, 600, 400))).toEqual(['outer', 'inner'])
})

it('passes over everything that is no frame, and takes frames without extent', () => {
  const note: Mark = {
    ...frame('n', 0, -50),
    content: { kind: 'note', text: '', colour: 'blue', size: 'small' },
  }
  expect(order(note, frame('b', 0, 10, 0, 0), frame('a', 0, 0, 0, 0))).toEqual(['a', 'b'])
  expect(order()).toEqual([])
})

it('shows a numbered frame at its place, and the others round it', () => {
  const numbered = (mark: Mark, slide: number): Mark => ({
    ...mark,
    content: { kind: 'frame', name: mark.id, slide },
  })
  const [a, b, c] = [frame('a', 0, 0), frame('b', 400, 0), frame('c', 800, 0)]
  expect(order(a, b, numbered(c, 1))).toEqual(['c', 'a', 'b'])
  expect(order(numbered(a, 2), b, c)).toEqual(['b', 'a', 'c'])
  expect(order(numbered(a, 9), numbered(b, 3), numbered(c, 3))).toEqual(['b', 'c', 'a'])
})
