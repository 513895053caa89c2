import type { Mark } from '../../model/marks/mark'
import { strokePath, strokePoints } from '../../model/marks/stroke-path'

/** Where a mark is to lie, how large, and at which corner of its box a line is to begin. */
export type NewBox = Pick<Mark, 'x' | 'y' | 'width' | 'height'> & {
  readonly start?: 'nw' | 'ne' | 'sw' | 'se' | undefined
}

/** A mark in another box: a stroke becomes as much wider and higher. The same mark where nothing is another. */
export function resizedTo(mark: Mark, { start, ...box }: NewBox): Mark {
  const { content } = mark
  const same = (['x', 'y', 'width', 'height'] as const).every((side) => mark[side] === box[side])
  const turned = content.kind === 'shape' && start !== undefined && start !== (content.start ?? 'nw')
  if (same && !turned) return mark
  if (content.kind === 'stroke') {
    const [across, down] = [scale(mark.width, box.width), scale(mark.height, box.height)]
    const path = strokePath(strokePoints(content.path).map(([x, y, p]) => [x * across, y * down, p]))
    return { ...mark, ...box, content: { ...content, path } }
  }
  return turned ? { ...mark, ...box, content: { ...content, start } } : { ...mark, ...box }
}

const scale = (before: number, after: number): number => (before === 0 ? 1 : after / before)
