import { readFileSync } from 'node:fs'
import { workspaceFromData } from '../../shared/file/workspace-data'
import { parseWorkspace } from '../../shared/file/workspace-file'
import { type MutableScenario, type MutableWorkspace, orderedScenarios } from '../../shared/model/workspace'

/** A sample as it is delivered, and its first scenario. */
export function sampleWorkspace(id: string): {
  readonly workspace: MutableWorkspace
  readonly scenario: MutableScenario
} {
  const path = `assets/samples/${id}.pentarch`
  const read = parseWorkspace(readFileSync(path, 'utf8'), path)
  if (!read.ok) throw new Error(`${path} cannot be read`)
  const workspace = workspaceFromData(read.value)
  const [scenario] = orderedScenarios(workspace)
  if (!scenario) throw new Error(`${path} has no scenario`)
  return { workspace, scenario }
}
