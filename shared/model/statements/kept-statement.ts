import { z } from 'zod'
import { aboutIdSchema, statementIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import { layerSchema } from '../layer'
import { boardSchema } from '../marks/mark'
import { isKeepable, longestStatement, statementKinds } from './statement-text'

/**
 * A statement of a diagram in text that says nothing of the system: how something is drawn there, where it leads, what a
 * person remarks. It is kept for the text of one view and written back into it; no view shows it and no rule reads it.
 */
export const keptStatementSchema = lazyObject(() => ({
  id: statementIdSchema,
  board: boardSchema,
  kind: z.enum(statementKinds),
  /** The element or the group that it is about, a comment: that it stands before. One that is gone takes the statement along. */
  about: aboutIdSchema.optional(),
  /** The lane that it is about. */
  lane: layerSchema.optional(),
  /** What it says, without its first word and the name of what it is about. */
  text: z.string().max(longestStatement),
})).refine(({ kind, text }) => isKeepable(kind, text))
export type KeptStatement = Readonly<z.infer<typeof keptStatementSchema>>
