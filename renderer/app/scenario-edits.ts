import type { ScenarioId } from '../../shared/base/ids'
import type { Locale } from '../../shared/base/localized'
import {
  addScenario,
  deleteScenario,
  offerScenario,
  renameScenario,
  renameWorkspace,
} from '../../shared/commands/workspace/scenarios'
import { emptyDesign } from '../../shared/model/design'
import type { Workspace } from '../../shared/model/workspace'
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
  const name = scenarioNumber(now.workspace.scenarios.size + 1)[now.language]
  const edit = addScenario(now.workspace, name, emptyDesign())
  if (runEdit(edit, edit.scenario)) show('design')
}

/** Adds a copy of a scenario and opens it. */
export function duplicateScenario(id: ScenarioId): void {
  const now = open()
  const original = now?.workspace.scenarios.get(id)
  if (!now || !original) return
  const { head, design } = original
  const edit = addScenario(now.workspace, copyOf(head.name)[now.language], design, head.candidate)
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

export function nameScenario(id: ScenarioId, name: string): void {
  const now = open()
  if (now) runEdit(renameScenario(now.workspace, id, name))
}

export function nameWorkspace(name: string): void {
  const now = open()
  if (now) runEdit(renameWorkspace(now.workspace, name))
}
