import type { Patch } from '../../model/patch'
import type { AgendaItem } from '../../model/session/agenda-item'
import { currentItem } from '../../model/session/session'
import type { Workspace } from '../../model/workspace'
import { closed, type KnownScores, watched } from './log-moves'

/** Ends the log of the current item, where there is one. */
export function leave(workspace: Workspace, known: KnownScores): Patch[] {
  const item = currentItem(workspace)
  if (!item) return []
  const after: AgendaItem = { ...item, moves: closed(item.moves, known) }
  return [{ on: 'agenda', id: item.id, before: item, after }]
}

/** Begins, or goes on with, the log of an item. */
export function begin(item: AgendaItem, known: KnownScores): Patch {
  const after: AgendaItem = { ...item, moves: watched(item.moves, known) }
  return { on: 'agenda', id: item.id, before: item, after }
}

/** Makes another item the current one of the session that goes on; `null`: none. */
export function turnTo(workspace: Workspace, item: AgendaItem | null, known: KnownScores): Patch[] {
  const { session } = workspace
  if (!session) return []
  return [
    ...leave(workspace, known),
    ...(item ? [begin(item, known)] : []),
    { on: 'session', before: session, after: { ...session, current: item?.id ?? null } },
  ]
}
