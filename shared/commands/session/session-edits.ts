import type { AgendaItemId } from '../../base/ids'
import type { Patch } from '../../model/patch'
import type { AgendaItem } from '../../model/session/agenda-item'
import { type EarlierSession, inOrder, maxEarlier, type Session } from '../../model/session/session'
import type { Workspace } from '../../model/workspace'
import type { WorkspaceEdit } from '../workspace/scenarios'
import { begin, leave, turnTo } from './current-item'
import type { KnownScores } from './log-moves'

/**
 * Starts a session with the first item that is open. The last session is kept with all of its agenda; what it settled
 * leaves the agenda, and what it left open stays and is logged anew.
 *
 * @param at ISO 8601, in UTC
 */
export function startSession(workspace: Workspace, at: string, known: KnownScores): WorkspaceEdit {
  const { agenda = [], session } = workspace
  const isSettled = ({ done }: AgendaItem): boolean => session !== undefined && done
  const kept = agenda
    .filter((item) => !isSettled(item))
    .map((item): AgendaItem => ({ ...item, changes: [], moves: [] }))
  const current = kept.find(({ done }) => !done) ?? null
  const renewed = agenda.map((before): Patch => {
    const after = kept.find(({ id }) => id === before.id) ?? null
    return { on: 'agenda', id: before.id, before, after }
  })
  return {
    label: { en: 'Start the session', zh: '开始会议' },
    patches: [
      ...(session ? renewed : []),
      ...(current ? [begin(current, known)] : []),
      {
        on: 'session',
        before: session ?? null,
        after: {
          startedAt: at,
          current: current?.id ?? null,
          ...(session && { earlier: earlierWith(session, agenda, at) }),
        },
      },
    ],
  }
}

/** The sessions that are over once another one begins. */
function earlierWith(session: Session, agenda: readonly AgendaItem[], at: string): EarlierSession[] {
  const { startedAt, endedAt = at, earlier = [] } = session
  const items = inOrder(agenda).map(({ position: _, ...item }) => item)
  return [...earlier, { startedAt, endedAt, items }].slice(-maxEarlier)
}

/** Ends the session. @param at ISO 8601, in UTC */
export function endSession(workspace: Workspace, at: string, known: KnownScores): WorkspaceEdit {
  const { session } = workspace
  return {
    label: { en: 'End the session', zh: '结束会议' },
    patches: session
      ? [
          ...leave(workspace, known),
          { on: 'session', before: session, after: { ...session, current: null, endedAt: at } },
        ]
      : [],
  }
}

/** Talks about an item from now on. */
export function discuss(workspace: Workspace, id: AgendaItemId, known: KnownScores): WorkspaceEdit {
  const item = workspace.agenda?.find((each) => each.id === id)
  const isNew = item && workspace.session?.current !== id
  return {
    label: { en: 'Go on to an agenda item', zh: '切换议题' },
    patches: isNew ? turnTo(workspace, item, known) : [],
  }
}
