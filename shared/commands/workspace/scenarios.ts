import { freeId, scenarioId } from '../../base/ids'
import type { Localized } from '../../base/localized'
import { err, ok, type Result } from '../../base/result'
import type { Design } from '../../model/design'
import type { DesignPatch, Patch } from '../../model/patch'
import type { Profile } from '../../model/profile'
import { orderedScenarios, type Workspace } from '../../model/workspace'

/** An edit of the workspace around its designs: patches, and what the undo menu says. */
export interface WorkspaceEdit {
  readonly label: Localized
  readonly patches: Patch[]
}

/** Every record of a design as patches: onto an empty design (`add`), or down to one (`remove`). */
function wholeDesign(design: Design, way: 'add' | 'remove'): DesignPatch[] {
  const order =
    way === 'add'
      ? (['services', 'placements', 'links'] as const)
      : (['links', 'placements', 'services'] as const)
  return order.flatMap((table) =>
    [...design[table].values()].map(
      (record) =>
        (way === 'add'
          ? { table, id: record.id, before: null, after: record }
          : { table, id: record.id, before: record, after: null }) as DesignPatch,
    ),
  )
}

/** Adds a scenario at the end of the tabs, with a copy of the design. */
export function addScenario(
  workspace: Workspace,
  name: string,
  design: Design,
  candidate?: string,
): WorkspaceEdit & { readonly scenario: ReturnType<typeof scenarioId> } {
  const id = scenarioId(freeId(workspace.scenarios, 'scenario'))
  const last = orderedScenarios(workspace).at(-1)
  const head = {
    id,
    name,
    position: (last?.head.position ?? 0) + 1,
    ...(candidate === undefined ? {} : { candidate }),
  }
  return {
    scenario: id,
    label: { en: 'Add scenario', zh: '新建场景' },
    patches: [
      { on: 'scenario', id, before: null, after: head },
      ...wholeDesign(design, 'add').map((patch): Patch => ({ on: 'design', scenario: id, patch })),
    ],
  }
}

/**
 * The same edit, and the scenario goes that a new workspace begins with, if it is still the only one and blank: whoever
 * starts with a candidate has no use for an empty tab beside it.
 */
export function insteadOfBlank<E extends WorkspaceEdit>(workspace: Workspace, edit: E): E {
  const [only, ...others] = workspace.scenarios.values()
  if (!only || others.length > 0 || only.design.services.size > 0) return edit
  const { head } = only
  return { ...edit, patches: [...edit.patches, { on: 'scenario', id: head.id, before: head, after: null }] }
}

/** Deletes a scenario with its design. The last one stays. */
export function deleteScenario(workspace: Workspace, id: string): Result<WorkspaceEdit> {
  const scenario = workspace.scenarios.get(id)
  if (!scenario) return err({ code: 'scenario-not-found', scenario: id })
  if (workspace.scenarios.size === 1) return err({ code: 'last-scenario' })
  const { head, design } = scenario
  return ok({
    label: { en: 'Delete scenario', zh: '删除场景' },
    patches: [
      ...wholeDesign(design, 'remove').map((patch): Patch => ({ on: 'design', scenario: head.id, patch })),
      { on: 'scenario', id: head.id, before: head, after: null },
    ],
  })
}

export function renameScenario(workspace: Workspace, id: string, name: string): Result<WorkspaceEdit> {
  const scenario = workspace.scenarios.get(id)
  if (!scenario) return err({ code: 'scenario-not-found', scenario: id })
  const { head } = scenario
  return ok({
    label: { en: 'Rename scenario', zh: '重命名场景' },
    patches:
      head.name === name ? [] : [{ on: 'scenario', id: head.id, before: head, after: { ...head, name } }],
  })
}

export const renameWorkspace = (workspace: Workspace, name: string): WorkspaceEdit => ({
  label: { en: 'Rename workspace', zh: '重命名工作区' },
  patches: workspace.name === name ? [] : [{ on: 'name', before: workspace.name, after: name }],
})

export const setProfile = (workspace: Workspace, profile: Profile): WorkspaceEdit => ({
  label: { en: 'Change profile', zh: '修改项目画像' },
  patches: [{ on: 'profile', before: workspace.profile, after: profile }],
})
