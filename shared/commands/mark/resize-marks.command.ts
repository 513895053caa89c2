import { z } from 'zod'
import { markIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import { markBoxSchema } from '../../model/marks/mark'
import { defineCommand } from '../define-command'
import { editMarks } from './edit-marks'
import { resizedTo } from './resized-to'

/** Gives marks other places and sizes. A stroke becomes as much wider and higher as its box. */
export default defineCommand({
  id: 'mark.resize',
  label: { en: 'Resize', zh: '调整大小' },
  args: z.lazy(() =>
    z.strictObject({
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
  ),
  plan(design, { boxes }) {
    const boxOf = new Map(boxes.map(({ mark, ...box }) => [mark, box]))
    return ok(
      editMarks(design, [...boxOf.keys()], (mark) => {
        const box = boxOf.get(mark.id)
        return box ? resizedTo(mark, box) : mark
      }),
    )
  },
})
