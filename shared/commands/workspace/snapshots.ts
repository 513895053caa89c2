import { err, ok, type Result } from '../../base/result'
import type { Patch } from '../../model/patch'
import type { Workspace } from '../../model/workspace'
import { addScenario, type WorkspaceEdit } from './scenarios'
import { replacedDesign } from './whole-design'

/**
 * Keeps a scenario as it is now, under a name. What is kept is its design and nothing else.
 *
 * @param at the moment, ISO 8601, UTC. @param total what it scores, 0…100
 */
export function takeSnapshot(
  workspace: Workspace,
  id: string,
  name: string,
  at: string,
  total: number | null,
): Result<WorkspaceEdit> {
  const scenario = workspace.scenarios.get(id)
  if (!scenario) return err({ code: 'scenario-not-found', scenario: id })
  const { head, design } = scenario
  const { patches } = addScenario(workspace, name, design)
  return ok({
    label: { en: 'Take snapshot', zh: '创建快照' },
    patches: patches.map(
      (patch): Patch =>
        patch.on === 'scenario' && patch.after
          ? { ...patch, after: { ...patch.after, snapshot: { of: head.id, at, total } } }
          : patch,
    ),
  })
}

/** Makes a scenario what it was in a snapshot, which stays. */
export function restoreSnapshot(workspace: Workspace, id: string): Result<WorkspaceEdit> {
  const kept = workspace.scenarios.get(id)
  const scenario = workspace.scenarios.get(kept?.head.snapshot?.of ?? '')
  if (!kept || !scenario) return err({ code: 'scenario-not-found', scenario: id })
  return ok({
    label: { en: 'Restore snapshot', zh: '恢复快照' },
    patches: replacedDesign(scenario.design, kept.design).map(
      (patch): Patch => ({ on: 'design', scenario: scenario.head.id, patch }),
    ),
  })
}
