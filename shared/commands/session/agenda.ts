import { type AgendaItemId, agendaItemId, freeId } from '../../base/ids'
import type { Localized } from '../../base/localized'
import type { Patch } from '../../model/patch'
import type { AgendaItem } from '../../model/session/agenda-item'
import { isRunning } from '../../model/session/session'
import type { Workspace } from '../../model/workspace'
import type { WorkspaceEdit } from '../workspace/scenarios'
import { turnTo } from './current-item'
import type { KnownScores } from './log-moves'

const find = ({ agenda = [] }: Workspace, id: AgendaItemId): AgendaItem | undefined =>
  agenda.find((item) => item.id === id)

const put = (before: AgendaItem | null, after: AgendaItem): Patch => ({
  on: 'agenda',
  id: after.id,
  before,
  after,
})

/** Changes an item; nothing where there is no such item. */
function changed(
  workspace: Workspace,
  id: AgendaItemId,
  change: Partial<AgendaItem>,
  label: Localized,
): WorkspaceEdit {
  const item = find(workspace, id)
  return { label, patches: item ? [put(item, { ...item, ...change })] : [] }
}

/** Adds an item at the end. In a session that is between two items, it is what is talked about from now on. */
export function addAgendaItem(workspace: Workspace, title: string, known: KnownScores): WorkspaceEdit {
  const { agenda = [], session } = workspace
  const ids = new Set<string>(agenda.map((item) => item.id))
  const item: AgendaItem = {
    id: agendaItemId(freeId(ids, 'a')),
    title,
    notes: '',
    done: false,
    changes: [],
    moves: [],
    position: (agenda.at(-1)?.position ?? 0) + 1,
  }
  const isNext = isRunning(workspace) && session?.current === null
  return {
    label: { en: 'Add an agenda item', zh: '添加议题' },
    patches: [put(null, item), ...(isNext ? turnTo(workspace, item, known) : [])],
  }
}

export const renameAgendaItem = (workspace: Workspace, id: AgendaItemId, title: string): WorkspaceEdit =>
  changed(workspace, id, { title }, { en: 'Rename the agenda item', zh: '重命名议题' })

export const noteAgendaItem = (workspace: Workspace, id: AgendaItemId, notes: string): WorkspaceEdit =>
  changed(workspace, id, { notes }, { en: 'Write agenda notes', zh: '记录议题笔记' })

/** The item that a session goes on with once one is done or gone: the next one that is open, else the first. */
function afterwards({ agenda = [] }: Workspace, id: AgendaItemId): AgendaItem | null {
  const at = agenda.findIndex((item) => item.id === id)
  const open = (item: AgendaItem): boolean => !item.done && item.id !== id
  return agenda.slice(at + 1).find(open) ?? agenda.find(open) ?? null
}

/** Checks an item off, or not. A session that talks about it goes on with the next one. */
export function checkAgendaItem(
  workspace: Workspace,
  id: AgendaItemId,
  done: boolean,
  known: KnownScores,
): WorkspaceEdit {
  const label: Localized = done
    ? { en: 'Check off the agenda item', zh: '完成议题' }
    : { en: 'Reopen the agenda item', zh: '重新打开议题' }
  const item = find(workspace, id)
  if (!item) return { label, patches: [] }
  const goesOn = done && isRunning(workspace) && workspace.session?.current === id
  const turned = goesOn ? turnTo(workspace, afterwards(workspace, id), known) : []
  const left = turned.find((patch) => patch.on === 'agenda' && patch.id === id)
  const before = left?.on === 'agenda' && left.after ? left.after : item
  return { label, patches: [...turned, put(before, { ...before, done })] }
}

/** Takes an item off the agenda, with its notes and its log. */
export function removeAgendaItem(workspace: Workspace, id: AgendaItemId, known: KnownScores): WorkspaceEdit {
  const item = find(workspace, id)
  const isCurrent = isRunning(workspace) && workspace.session?.current === id
  const turned = isCurrent ? turnTo(workspace, afterwards(workspace, id), known) : []
  const others = turned.filter((patch) => patch.on !== 'agenda' || patch.id !== id)
  return {
    label: { en: 'Remove the agenda item', zh: '移除议题' },
    patches: item ? [...others, { on: 'agenda', id, before: item, after: null }] : [],
  }
}

/** Moves an item to a place of the agenda, from 0; further than the first or the last one it stays there. */
export function placeAgendaItem(workspace: Workspace, id: AgendaItemId, place: number): WorkspaceEdit {
  const { agenda = [] } = workspace
  const item = find(workspace, id)
  const others = agenda.filter((each) => each.id !== id)
  const order = item
    ? [...others.slice(0, Math.max(0, place)), item, ...others.slice(Math.max(0, place))]
    : []
  return {
    label: { en: 'Reorder the agenda', zh: '调整议题顺序' },
    patches: order.flatMap((each, at) => {
      const position = agenda[at]?.position ?? each.position
      return position === each.position ? [] : [put(each, { ...each, position })]
    }),
  }
}

/** Moves an item up or down by one; the first and the last one stay where there is no further place. */
export const moveAgendaItem = (workspace: Workspace, id: AgendaItemId, by: 1 | -1): WorkspaceEdit =>
  placeAgendaItem(workspace, id, (workspace.agenda ?? []).findIndex((item) => item.id === id) + by)
