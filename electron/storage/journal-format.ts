import { z } from 'zod'
import { fileStampSchema } from '../../shared/file/file-stamp'
import { workspaceDataSchema } from '../../shared/file/workspace-data'
import { patchSchema } from '../../shared/ipc/patch-schema'

export const journalVersion = 1

/** The whole workspace at one revision, and the file it belongs to. */
const baseSchema = z.strictObject({
  path: z.string().nullable(),
  stamp: fileStampSchema.nullable(),
  revision: z.number(),
  data: workspaceDataSchema,
})
export type JournalBase = Readonly<z.infer<typeof baseSchema>>

/** First line of a journal. */
export const headerSchema = z.strictObject({ journal: z.literal(journalVersion), ...baseSchema.shape })

/** Every further line. */
export const editSchema = z.strictObject({ revision: z.number(), patches: z.array(patchSchema) })
