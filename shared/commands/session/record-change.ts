import type { Localized } from '../../base/localized'
import type { DesignTable } from '../../model/design'
import type { Patch } from '../../model/patch'
import {
  type AgendaItem,
  type LoggedChange,
  maxLoggedChanges,
  maxNamesOfChange,
} from '../../model/session/agenda-item'
import { currentItem } from '../../model/session/session'
import type { Workspace } from '../../model/workspace'
import { type KnownScores, watched } from './log-moves'

/** Tables whose records people call by their names. */
const named: ReadonlySet<DesignTable> = new Set<DesignTable>([
  'services',
  'classes',
  'packages',
  'interactions',
  'deploymentNodes',
])

/** Longest name that a log keeps. */
const maxName = 200

/**
 * Logs an edit with the agenda item that is current, and what its scenario scored before it. Edits of the agenda itself
 * are none of its changes.
 *
 * @param label what the undo history calls the edit
 * @returns patches that belong to the same undoable step; none without a session that talks about something
 */
export function recordChange(
  workspace: Workspace,
  label: Localized,
  patches: readonly Patch[],
  known: KnownScores,
): Patch[] {
  const item = currentItem(workspace)
  const concerns = patches.some(({ on }) => on !== 'agenda' && on !== 'session')
  if (!item || !concerns) return []
  const after: AgendaItem = {
    ...item,
    changes: withChange(item.changes, label, namesIn(workspace, patches)),
    moves: watched(item.moves, known),
  }
  return [{ on: 'agenda', id: item.id, before: item, after }]
}

/** The same thing done to the same elements once more is counted, not written down again. */
function withChange(
  changes: readonly LoggedChange[],
  { en, zh }: Localized,
  about: readonly string[],
): LoggedChange[] {
  const at = changes.findIndex(
    (each) => each.what.en === en && each.what.zh === zh && each.about.join('\n') === about.join('\n'),
  )
  const known = changes[at]
  if (known) return changes.with(at, { ...known, times: known.times + 1 })
  return [...changes, { what: { en, zh }, about: [...about], times: 1 }].slice(-maxLoggedChanges)
}

/**
 * What people call the elements that an edit adds or takes away, or else those that it changes; where it touches links
 * alone, their ends.
 */
function namesIn(workspace: Workspace, patches: readonly Patch[]): string[] {
  const made = new Set<string>()
  const touched = new Set<string>()
  const links = new Set<string>()
  for (const each of patches) {
    if (each.on !== 'design') continue
    const { table, before, after } = each.patch
    const record = after ?? before
    if (record && named.has(table) && 'name' in record && typeof record.name === 'string')
      (before === null || after === null ? made : touched).add(record.name)
    const link = each.patch.table === 'links' && (each.patch.after ?? each.patch.before)
    if (link) {
      const services = workspace.scenarios.get(each.scenario)?.design.services
      const nameOf = (end: string): string => services?.get(end)?.name ?? end
      links.add(`${nameOf(link.source)} → ${nameOf(link.target)}`)
    }
  }
  const names = [made, touched, links].find(({ size }) => size > 0) ?? links
  return [...names]
    .filter((name) => name.trim() !== '')
    .map((name) => name.slice(0, maxName))
    .slice(0, maxNamesOfChange)
}
