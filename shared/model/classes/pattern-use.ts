import { z } from 'zod'
import { classIdSchema, patternIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'

/** Which classes of a design play which roles of a pattern from the catalogue. */
export const patternUseSchema = lazyObject(() => ({
  id: patternIdSchema,
  /** Id of a pattern in the catalogue. A file may name one that this catalogue does not know; it is kept as it is. */
  pattern: z.string().min(1).max(80),
  /** Id of the use of that pattern that is meant, such as `connection-pool`; absent: none in particular. */
  use: z.string().min(1).max(80).optional(),
  /** The players of each role that has any. A class may play several roles. */
  roles: z
    .array(
      z.strictObject({ role: z.string().min(1).max(80), classes: z.array(classIdSchema).min(1).max(100) }),
    )
    .max(40),
}))
export type PatternUse = Readonly<z.infer<typeof patternUseSchema>>
