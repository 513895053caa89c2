import { z } from 'zod'
import { markId } from '../../base/ids'
import { err, ok } from '../../base/result'
import { freshIds } from '../../model/element'
import { boardSchema, type Mark, markBoxSchema } from '../../model/marks/mark'
import { markContentSchema } from '../../model/marks/mark-content'
import { defineCommand } from '../define-command'
import { boardError, frontOrder } from './new-marks'

/** Puts something on a whiteboard, in front of all that is there. */
export default defineCommand({
  id: 'mark.add',
  label: { en: 'Draw on the whiteboard', zh: '在白板上绘制' },
  args: z.lazy(() =>
    z.strictObject({
      board: boardSchema,
      ...markBoxSchema.shape,
      content: markContentSchema,
      /** Absent: in front. */
      order: z.number().int().optional(),
    }),
  ),
  plan(design, { board, x, y, width, height, content, order }) {
    const refused = boardError(design, board)
    if (refused) return err(refused)
    if (content.kind === 'image' && !design.images.has(content.image))
      return err({ code: 'element-not-found', element: content.image })
    const id = markId(freshIds(design).next('m'))
    const after: Mark = {
      id,
      board,
      x,
      y,
      width,
      height,
      order: order ?? frontOrder(design, board),
      content,
    }
    return ok([{ table: 'marks', id, before: null, after }])
  },
})
