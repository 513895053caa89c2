import { err, ok, type Result } from '../../shared/base/result'
import { workspaceFromData } from '../../shared/file/workspace-data'
import {
  archivedScenarios,
  type Scenario,
  shownScenarios,
  type Workspace,
} from '../../shared/model/workspace'
import { readWorkspace } from '../storage/workspace-files'

export interface OpenedScenario {
  readonly workspace: Workspace
  readonly scenario: Scenario
}

/** Reads a workspace and finds the scenario with this name or id; the first one that has a tab where none is named. */
export async function openScenario(
  path: string,
  wanted: string | undefined,
): Promise<Result<OpenedScenario>> {
  const read = await readWorkspace(path)
  if (!read.ok) return read
  const workspace = workspaceFromData(read.value.data)
  const scenario = [...shownScenarios(workspace), ...archivedScenarios(workspace)].find(
    ({ head }) => wanted === undefined || head.name === wanted || head.id === wanted,
  )
  return scenario ? ok({ workspace, scenario }) : err({ code: 'scenario-not-found', scenario: wanted ?? '' })
}
