import { z } from 'zod'
import { markIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import { type Mark, markBoxSchema } from '../../model/marks/mark'
import { strokePath, strokePoints } from '../../model/marks/stroke-path'
import { defineCommand } from '../define-command'
import { editMarks } from './edit-marks'

/** Gives marks other places and sizes. A stroke becomes as much wider and higher as its box. */
export default defineCommand({
  id: 'mark.resize',
  label: { en: 'Resize', zh: '调整大小' },
  args: z.strictObject({
    boxes: z
      .array(
        z.strictObject({
          mark: markIdSchema,
          start: z.enum(['nw', 'ne', 'sw', 'se']).optional(),
          ...markBoxSchema.shape,
        }),
      )
      .max(100_000),
  }),
  plan(design, { boxes }) {
    const boxOf = new Map(boxes.map(({ mark, ...box }) => [mark, box]))
    return ok(
      editMarks(design, [...boxOf.keys()], (mark) => {
        const box = boxOf.get(mark.id)
        return box ? resized(mark, box) : mark
      }),
    )
  },
})

type NewBox = Pick<Mark, 'x' | 'y' | 'width' | 'height'> & {
  readonly start?: 'nw' | 'ne' | 'sw' | 'se' | undefined
}

function resized(mark: Mark, { start, ...box }: NewBox): Mark {
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
