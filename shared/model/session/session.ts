import { z } from 'zod'
import { agendaItemIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import { type AgendaItem, agendaItemSchema, maxAgendaItems } from './agenda-item'

/** Most sessions that are kept once they are over and another one begins; older ones are forgotten. */
export const maxEarlier = 50

/** A session that is over, with its agenda as it was at the end. */
export const earlierSessionSchema = lazyObject(() => ({
  /** ISO 8601, in UTC. */
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  items: z.array(agendaItemSchema).max(maxAgendaItems),
}))
export type EarlierSession = Readonly<z.infer<typeof earlierSessionSchema>>

/**
 * A meeting about the workspace. Its agenda says what was talked about, and keeps, for each item, what changed and how the
 * score moved while it was current. No rule reads any of it.
 */
export const sessionSchema = lazyObject(() => ({
  /** ISO 8601, in UTC. */
  startedAt: z.iso.datetime(),
  /** Absent while it goes on. */
  endedAt: z.iso.datetime().optional(),
  /** What is talked about now; `null`: nothing that is on the agenda. */
  current: agendaItemIdSchema.nullable(),
  /** Those before it, the first ones first; absent: none. */
  earlier: z.array(earlierSessionSchema).max(maxEarlier).optional(),
}))
export type Session = Readonly<z.infer<typeof sessionSchema>>

interface Meeting {
  readonly agenda?: readonly AgendaItem[] | undefined
  readonly session?: Session | undefined
}

export const isRunning = ({ session }: Meeting): boolean =>
  session !== undefined && session.endedAt === undefined

/** The item that is current in a session that goes on. */
export function currentItem(meeting: Meeting): AgendaItem | undefined {
  const { agenda = [], session } = meeting
  return isRunning(meeting) ? agenda.find(({ id }) => id === session?.current) : undefined
}

/** An agenda in its order. */
export const inOrder = (agenda: readonly AgendaItem[]): AgendaItem[] =>
  [...agenda].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
