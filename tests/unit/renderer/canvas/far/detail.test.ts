import { describe, expect, it } from 'vitest'
import { detailAt, isLegible, simplified } from '../../../../../renderer/canvas/far/detail'
import type { Drawing } from '../../../../../shared/shapes/drawing'
import { measure } from '../../../../../shared/shapes/text-width'

const name = {
  kind: 'text',
  x: 50,
  y: 20,
  text: 'Orders',
  size: 13,
  weight: 600,
  fill: 'text',
  anchor: 'start',
} as const
const kind = { ...name, text: 'Web framework', size: 11, anchor: 'middle' } as const
const drawing: Drawing = [
  { kind: 'rect', x: 0, y: 0, width: 168, height: 60, radius: 8, fill: 'panel' },
  name,
  { kind: 'group', x: 10, y: 10, children: [{ kind: 'circle', cx: 5, cy: 5, r: 5, fill: 'accent' }] },
  kind,
]

describe('level of detail', () => {
  it('follows the zoom: specks, blocks, names, everything', () => {
    expect([0.04, 0.1, 0.27, 0.28, 0.35, 0.36, 1].map(detailAt)).toEqual([
      'specks',
      'blocks',
      'blocks',
      'names',
      'names',
      'full',
      'full',
    ])
    expect([isLegible(0.49), isLegible(0.5)]).toEqual([false, true])
  })

  it('leaves a drawing alone where all of it can be seen', () => {
    expect(simplified(drawing, 'full')).toBe(drawing)
  })

  it('keeps names and puts bars of the same width in place of smaller texts', () => {
    const [frame, first, group, second] = simplified(drawing, 'names')
    expect([frame, first, group]).toEqual([drawing[0], name, drawing[2]])
    const width = measure(kind.text, 11, 600)
    expect(second).toMatchObject({ kind: 'rect', x: 50 - width / 2, width, fill: 'text' })
  })

  it('leaves outlines out where they are less than a tenth of a px, unless there is nothing else', () => {
    const outline = { stroke: 'node-line', strokeWidth: 1 } as const
    const box = { kind: 'rect', x: 0, y: 0, width: 168, height: 60, radius: 8 } as const
    expect(simplified([{ ...box, fill: 'node', ...outline }], 'specks')).toEqual([
      { ...box, radius: 0, fill: 'node' },
    ])
    expect(simplified([{ ...box, fill: 'none', ...outline }], 'specks')).toEqual([
      { ...box, radius: 0, fill: 'none', ...outline },
    ])
  })

  it('draws nothing but squares where texts are specks, inside groups too', () => {
    const [frame, bar, group] = simplified(drawing, 'blocks')
    expect(frame).toMatchObject({ kind: 'rect', radius: 0, width: 168 })
    expect(bar).toMatchObject({ kind: 'rect', x: 50, width: measure('Orders', 13, 600) })
    expect(group).toMatchObject({
      kind: 'group',
      children: [{ kind: 'rect', x: 0, y: 0, width: 10, height: 10, fill: 'accent' }],
    })
  })
})
