import type { AgendaItemId } from '../../shared/base/ids'
import {
  addAgendaItem,
  checkAgendaItem,
  moveAgendaItem,
  noteAgendaItem,
  placeAgendaItem,
  removeAgendaItem,
  renameAgendaItem,
} from '../../shared/commands/session/agenda'
import type { KnownScores } from '../../shared/commands/session/log-moves'
import { discuss, endSession, startSession } from '../../shared/commands/session/session-edits'
import type { WorkspaceEdit } from '../../shared/commands/workspace/scenarios'
import type { Workspace } from '../../shared/model/workspace'
import { runEdit } from './edit'
import { knownScores } from './known-scores'
import { useStudio } from './studio-store'

type Edit = (workspace: Workspace, known: KnownScores) => WorkspaceEdit

/** Runs an edit of the session as one undoable step. */
function change(edit: Edit): void {
  const { document } = useStudio.getState()
  const known = knownScores()
  if (document && known) runEdit(edit(document.workspace, known))
}

const now = (): string => new Date().toISOString()

export const startTheSession = (): void => change((workspace, known) => startSession(workspace, now(), known))
export const endTheSession = (): void => change((workspace, known) => endSession(workspace, now(), known))
export const discussItem = (id: AgendaItemId): void =>
  change((workspace, known) => discuss(workspace, id, known))

export const addItem = (title: string): void =>
  change((workspace, known) => addAgendaItem(workspace, title, known))
export const renameItem = (id: AgendaItemId, title: string): void =>
  change((workspace) => renameAgendaItem(workspace, id, title))
export const noteItem = (id: AgendaItemId, notes: string): void =>
  change((workspace) => noteAgendaItem(workspace, id, notes))
export const checkItem = (id: AgendaItemId, done: boolean): void =>
  change((workspace, known) => checkAgendaItem(workspace, id, done, known))
export const removeItem = (id: AgendaItemId): void =>
  change((workspace, known) => removeAgendaItem(workspace, id, known))
export const placeItem = (id: AgendaItemId, place: number): void =>
  change((workspace) => placeAgendaItem(workspace, id, place))
export const moveItem = (id: AgendaItemId, by: 1 | -1): void =>
  change((workspace) => moveAgendaItem(workspace, id, by))
