import { z } from 'zod'
import { interactionIdSchema, markIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import { coordinateSchema } from '../placement'
import { markContentSchema } from './mark-content'

/** The whiteboard that a mark lies on: that of a view or, of the sequence view, that of one sequence. */
export const boardSchema = z.lazy(() =>
  z.discriminatedUnion('view', [
    z.strictObject({ view: z.enum(['layered', 'deployment', 'classes']) }),
    z.strictObject({ view: z.literal('sequence'), interaction: interactionIdSchema }),
  ]),
)
export type Board = Readonly<z.infer<typeof boardSchema>>

const extentSchema = z.number().min(0).max(100_000)

export const markBoxSchema = lazyObject(() => ({
  x: coordinateSchema,
  y: coordinateSchema,
  /** 0: as wide as its text. */
  width: extentSchema,
  /** At least; what is written on it makes it higher. */
  height: extentSchema,
}))

/**
 * Something that people write or draw on the whiteboard of a view while they talk about it. It says nothing of the system:
 * no audit reads it and no Mermaid carries it.
 */
export const markSchema = lazyObject(() => ({
  id: markIdSchema,
  board: boardSchema,
  ...markBoxSchema.shape,
  /** Depth among the marks of its board, ascending to the front; ties are broken by id. Below 0: behind the elements. */
  order: z.number().int().min(-1_000_000).max(1_000_000),
  content: markContentSchema,
}))
export type Mark = Readonly<z.infer<typeof markSchema>>

/** What of a mark says how it looks. */
export type MarkBody = Pick<Mark, 'id' | 'x' | 'y' | 'width' | 'height' | 'content'>

const isOnBoard = ({ board }: Pick<Mark, 'board'>, other: Board): boolean =>
  board.view === other.view &&
  (board.view !== 'sequence' || other.view !== 'sequence' || board.interaction === other.interaction)

/** The marks of a board from back to front; frames lie behind all others. */
export function marksOn(design: { readonly marks: ReadonlyMap<string, Mark> }, board: Board): Mark[] {
  const depth = ({ content, order }: Mark): number => (content.kind === 'frame' ? order - 4_000_000 : order)
  const found: Mark[] = []
  for (const mark of design.marks.values()) if (isOnBoard(mark, board)) found.push(mark)
  return found.sort((a, b) => depth(a) - depth(b) || (a.id < b.id ? -1 : 1))
}

/** Whether a mark lies behind the elements of its view. */
export const isBehind = ({ content, order }: Mark): boolean => content.kind === 'frame' || order < 0
