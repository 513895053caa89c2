import { expect, it } from 'vitest'
import { fitPictures } from '../../../../../renderer/features/compare/fit-pictures'
import { markId } from '../../../../../shared/base/ids'
import type { DifferenceMark } from '../../../../../shared/exchange/comparison/difference-marks'
import { elementPlaces } from '../../../../../shared/exchange/comparison/element-places'
import { design } from '../../../../support/design'

const side = {
  design: design({ api: 'fastapi', db: 'postgresql' }),
  viewed: { view: 'layered', interaction: null },
} as const
const pane = { width: 540, height: 450 }

it('ghosts beside the boxes are seen whole, too', () => {
  const ghost = { x: 2000, y: 900, width: 172, height: 62 }
  const mark: DifferenceMark = {
    key: 'k',
    name: 'Search',
    sign: '−',
    isGhost: true,
    shape: { kind: 'box', ...ghost },
  }
  const { x, y, zoom } = fitPictures([side], [mark], pane)
  expect((ghost.x + ghost.width) * zoom + x).toBeLessThan(pane.width)
  expect((ghost.y + ghost.height) * zoom + y).toBeLessThan(pane.height)
  const boxes = [...elementPlaces(side.design, side.viewed).values()].flatMap((each) =>
    each.kind === 'box' ? [each] : [],
  )
  expect(boxes).toHaveLength(2)
  // The names of lanes begin 116 px left of the first box.
  for (const box of boxes) expect((box.x - 116) * zoom + x).toBeGreaterThan(2)
})

it('what lies on the whiteboard is seen whole, too', () => {
  const drawn = design({ api: 'fastapi' })
  const [id, board] = [markId('m1'), { view: 'layered' } as const]
  const content = { kind: 'frame', name: 'Later' } as const
  drawn.marks.set(id, { id, board, x: 1500, y: 100, width: 300, height: 200, order: 0, content })
  const { x, zoom } = fitPictures([{ ...side, design: drawn }], [], pane)
  expect(1800 * zoom + x).toBeLessThan(pane.width)
})

it('nothing is enlarged, and where there is nothing the pictures rest', () => {
  expect(fitPictures([side], [], { width: 9000, height: 9000 }).zoom).toBe(1)
  expect(fitPictures([], [], pane)).toEqual({ x: 24, y: 24, zoom: 0.6 })
})
