import { z } from 'zod'
import { elementIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import { designFromData, designPieceSchema } from '../../file/design-data'
import { defineCommand } from '../define-command'
import { differencePatches } from './difference-patches'

/** Makes a view say what a text about it says, by the difference that the text makes. */
export default defineCommand({
  id: 'text.apply',
  label: { en: 'Edit as text', zh: '编辑文本' },
  args: z.lazy(() =>
    z.strictObject({
      removed: z.array(elementIdSchema).max(100_000),
      /** What is no element: groups, and statements that are kept for the text. */
      dropped: z
        .array(z.strictObject({ table: z.enum(['groups', 'keptStatements']), id: elementIdSchema }))
        .max(100_000),
      /** Records as they are afterwards. */
      changed: designPieceSchema,
    }),
  ),
  plan: (design, { removed, dropped, changed }) =>
    ok(differencePatches(design, { removed, dropped, changed: designFromData(changed) })),
})
