import type { Node } from 'reactflow'
import type { Box } from '../../../../shared/views/positioned-view'
import type { SequenceView } from '../../../../shared/views/sequence/positioned-sequence'

/** px that the line of a lifeline is wide on the map: thinner ones would vanish. */
const lineWidth = 10

/** What the map in the corner shows of a sequence; on the canvas itself these are nothing, the layer draws it. */
export function mapNodes({ lifelines, fragments }: SequenceView): Node[] {
  const heads = lifelines.flatMap(({ participant: { id }, head, x, bottom }) => [
    silent(id, 'lifeline', head),
    silent(`${id} line`, 'lifeline', {
      x: x - lineWidth / 2,
      y: head.y + head.height,
      width: lineWidth,
      height: bottom - head.y - head.height,
    }),
  ])
  return [...fragments.map((fragment) => silent(fragment.id, 'fragment', fragment)), ...heads]
}

const silent = (id: string, type: string, { x, y, width, height }: Box): Node => ({
  id,
  type,
  position: { x, y },
  width,
  height,
  measured: { width, height },
  data: {},
  draggable: false,
  selectable: false,
  focusable: false,
  style: { pointerEvents: 'none' },
  domAttributes: { 'aria-hidden': true, 'aria-roledescription': undefined },
})
