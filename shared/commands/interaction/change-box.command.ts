import { z } from 'zod'
import { boxIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { boxSchema } from '../../model/interaction/participant'
import { changeSettings } from '../change-settings'
import { defineCommand } from '../define-command'
import { editInteraction } from './edit-interaction'

/** Renames or recolours a frame. */
export default defineCommand({
  id: 'box.change',
  label: { en: 'Change frame', zh: '修改分组框' },
  args: z.lazy(() => {
    const of = boxSchema.shape
    return z.strictObject({ box: boxIdSchema, name: of.name.optional(), tint: of.tint.optional() })
  }),
  plan(design, { box: id, name, tint }) {
    return editInteraction(design, id, (before) => {
      const frame = before.boxes.find((each) => each.id === id)
      if (!frame) return err({ code: 'element-not-found', element: id })
      const after = changeSettings(frame, { name, tint })
      if (after === frame) return ok(before)
      return ok({ ...before, boxes: before.boxes.map((each) => (each === frame ? after : each)) })
    })
  },
})
