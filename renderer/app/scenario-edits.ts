import type { ScenarioId } from '../../shared/base/ids'
import type { Locale } from '../../shared/base/localized'
import {
  addScenario,
  archiveScenario,
  deleteScenario,
  moveScenario,
  offerScenario,
  renameScenario,
  renameWorkspace,
} from '../../shared/commands/workspace/scenarios'
import { emptyDesign } from '../../shared/model/design'
import { shownScenarios, type Workspace } from '../../shared/model/workspace'
import { copyOf } from '../state/copy-name'
import { runEdit } from '../state/edit'
import { show } from '../state/session'
import { useStudio } from '../state/studio-store'
import { scenarioNumber } from './texts'

/** The open workspace and the language, where there is a workspace. */
function open(): { readonly workspace: Workspace; readonly language: Locale } | null {
  const { document, settings } = useStudio.getState()
  return document && { workspace: document.workspace, language: settings.language }
}

/** Adds an empty scenario and opens it. */
export function addBlankScenario(): void {
  const now = open()
  if (!now) return
  const name = scenarioNumber(shownScenarios(now.workspace).length + 1)[now.language]
  const edit = addScenario(now.workspace, name, emptyDesign())
  if (runEdit(edit, edit.scenario)) show('design')
}

/** Adds a copy of a scenario and opens it. */
export function duplicateScenario(id: ScenarioId): void {
  const now = open()
  const original = now?.workspace.scenarios.get(id)
  if (!now || !original) return
  const { head, design } = original
  const taken = new Set([...now.workspace.scenarios.values()].map((each) => each.head.name))
  const edit = addScenario(now.workspace, copyOf(head.name, taken)[now.language], design, head.candidate)
  if (runEdit(edit, edit.scenario)) show('design')
}

export function removeScenario(id: ScenarioId): void {
  const now = open()
  if (now) runEdit(deleteScenario(now.workspace, id))
}

export function offerAsStack(id: ScenarioId, offered: boolean): void {
  const now = open()
  if (now) runEdit(offerScenario(now.workspace, id, offered))
}

/** Puts a scenario away; another one is open then. */
export function putAway(id: ScenarioId): void {
  const now = open()
  if (!now) return
  const tabs = shownScenarios(now.workspace)
  const at = tabs.findIndex(({ head }) => head.id === id)
  const next = tabs[at + 1] ?? tabs[at - 1]
  const isOpen = useStudio.getState().scenario === id
  runEdit(archiveScenario(now.workspace, id, true), isOpen ? next?.head.id : undefined)
}

/** Takes a scenario that was put away back, and opens it. */
export function takeBackScenario(id: ScenarioId): void {
  const now = open()
  if (now && runEdit(archiveScenario(now.workspace, id, false), id)) show('design')
}

/** Moves a scenario among the tabs to a place, 0 at the start. */
export function moveScenarioTo(id: ScenarioId, to: number): void {
  const now = open()
  if (now) runEdit(moveScenario(now.workspace, id, to))
}

/** Moves a scenario some places along the tabs. */
export function moveScenarioBy(id: ScenarioId, by: number): void {
  const now = open()
  if (!now) return
  const at = shownScenarios(now.workspace).findIndex(({ head }) => head.id === id)
  moveScenarioTo(id, at + by)
}

export function nameScenario(id: ScenarioId, name: string): void {
  const now = open()
  if (now) runEdit(renameScenario(now.workspace, id, name))
}

export function nameWorkspace(name: string): void {
  const now = open()
  if (now) runEdit(renameWorkspace(now.workspace, name))
}
