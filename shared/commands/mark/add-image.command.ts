import { z } from 'zod'
import { markId } from '../../base/ids'
import { err, ok } from '../../base/result'
import { freshIds } from '../../model/element'
import { newImageSchema } from '../../model/marks/image'
import { boardSchema, type Mark, markBoxSchema } from '../../model/marks/mark'
import { maxMarkText } from '../../model/marks/mark-content'
import { defineCommand } from '../define-command'
import { boardError, frontOrder, ImageIntake } from './new-marks'

/** Puts an image on a whiteboard and its pixels into the file. */
export default defineCommand({
  id: 'mark.add-image',
  label: { en: 'Add image', zh: '添加图片' },
  args: z.lazy(() =>
    z.strictObject({
      board: boardSchema,
      ...markBoxSchema.shape,
      image: newImageSchema,
      /** What is to be seen on it, for those who do not. */
      text: z.string().max(maxMarkText),
    }),
  ),
  plan(design, { board, x, y, width, height, image, text }) {
    const refused = boardError(design, board)
    if (refused) return err(refused)
    const images = new ImageIntake(design)
    const taken = images.take(image)
    if (!taken.ok) return taken
    const id = markId(freshIds(design).next('m'))
    const content = { kind: 'image', image: taken.value, text } as const
    const after: Mark = { id, board, x, y, width, height, order: frontOrder(design, board), content }
    return ok([...images.patches(), { table: 'marks', id, before: null, after }])
  },
})
