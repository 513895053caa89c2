import { z } from 'zod'
import { interactionIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import { designFromData, designPieceSchema } from '../../file/design-data'
import { viewKinds } from '../../model/view-kind'
import { defineCommand } from '../define-command'
import { differencePatches } from './difference-patches'

/** Makes a view say what a text about it says; the text was read before. */
export default defineCommand({
  id: 'text.apply',
  label: { en: 'Edit as text', zh: '编辑文本' },
  args: z.strictObject({
    view: z.enum(viewKinds),
    interaction: interactionIdSchema.nullable(),
    design: designPieceSchema,
    /** Ids that the text states. */
    stated: z.array(z.string().max(200)).max(1_000_000),
  }),
  plan: (design, { view, interaction, design: data, stated }) =>
    ok(
      differencePatches(design, { view, interaction, design: designFromData(data), stated: new Set(stated) }),
    ),
})
