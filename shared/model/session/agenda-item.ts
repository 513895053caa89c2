import { z } from 'zod'
import { agendaItemIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import { localizedSchema } from '../../base/localized'
import { scoreMoveSchema } from './score-then'

export const maxAgendaTitle = 200
export const maxAgendaNotes = 10_000
/** Most agenda items of a session, and most kinds of changes that one of them keeps. */
export const maxAgendaItems = 200
export const maxLoggedChanges = 300
/** Most names that one change keeps. */
export const maxNamesOfChange = 4

/** What was done while an agenda item was current, as the undo history calls it. */
export const loggedChangeSchema = lazyObject(() => ({
  what: localizedSchema,
  /** Names, as they were then, of what it was done to; the first few. */
  about: z.array(z.string().max(200)).max(maxNamesOfChange),
  times: z.number().int().min(1),
}))
export type LoggedChange = Readonly<z.infer<typeof loggedChangeSchema>>

/** Something that a session talks about, and what came of it. */
export const agendaItemSchema = lazyObject(() => ({
  id: agendaItemIdSchema,
  title: z.string().trim().min(1).max(maxAgendaTitle),
  notes: z.string().max(maxAgendaNotes),
  done: z.boolean(),
  /** In the order in which they were done first. */
  changes: z.array(loggedChangeSchema).max(maxLoggedChanges),
  /** In the order of time. */
  moves: z.array(scoreMoveSchema).max(maxLoggedChanges),
}))

/** An agenda item with its place: ascending, ties are broken by id. */
export const placedAgendaItemSchema = lazyObject(() => ({ ...agendaItemSchema.shape, position: z.number() }))
export type AgendaItem = Readonly<z.infer<typeof placedAgendaItemSchema>>
