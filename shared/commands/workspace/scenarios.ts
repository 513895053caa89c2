import { freeId, scenarioId } from '../../base/ids'
import type { Localized } from '../../base/localized'
import { err, ok, type Result } from '../../base/result'
import { type Design, designTables } from '../../model/design'
import type { DimensionWeights } from '../../model/dimension-weights'
import { isBlank } from '../../model/element'
import type { DesignPatch, Patch } from '../../model/patch'
import type { Prices } from '../../model/prices'
import type { Profile } from '../../model/profile'
import type { Severity } from '../../model/severity'
import { orderedScenarios, type Workspace } from '../../model/workspace'

/** An edit of the workspace around its designs: patches, and what the undo menu says. */
export interface WorkspaceEdit {
  readonly label: Localized
  readonly patches: Patch[]
}

/** Every record of a design as patches: onto an empty design (`add`), or down to one (`remove`). */
function wholeDesign(design: Design, way: 'add' | 'remove'): DesignPatch[] {
  const order = way === 'add' ? designTables : [...designTables].reverse()
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
  if (!only || others.length > 0 || !isBlank(only.design)) return edit
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

/** Offers the design of a scenario among the candidates, or no longer. It is offered as it stands, whatever becomes of it. */
export function offerScenario(workspace: Workspace, id: string, offered: boolean): Result<WorkspaceEdit> {
  const scenario = workspace.scenarios.get(id)
  if (!scenario) return err({ code: 'scenario-not-found', scenario: id })
  const { offered: before, ...rest } = scenario.head
  const after = offered ? { ...rest, offered: true as const } : rest
  return ok({
    label: offered
      ? { en: 'Offer as a stack', zh: '设为候选方案' }
      : { en: 'Offer no longer', zh: '不再作为候选方案' },
    patches:
      (before ?? false) === offered ? [] : [{ on: 'scenario', id: rest.id, before: scenario.head, after }],
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

/** Sets what each dimension counts in every total; `null`: all of them the same. */
export const setWeights = (workspace: Workspace, weights: DimensionWeights | null): WorkspaceEdit => ({
  label: { en: 'Change weights', zh: '修改权重' },
  patches: [{ on: 'weights', before: workspace.weights ?? null, after: weights }],
})

/** Sees an audit as more or less severe than it is by itself; `null`: as it is. */
export function setSeverity(workspace: Workspace, audit: string, severity: Severity | null): WorkspaceEdit {
  const { [audit]: before, ...others } = workspace.severities ?? {}
  const after = severity === null ? others : { ...others, [audit]: severity }
  return {
    label: { en: 'Change severity', zh: '修改严重程度' },
    patches:
      (before ?? null) === severity
        ? []
        : [
            {
              on: 'severities',
              before: workspace.severities ?? null,
              after: Object.keys(after).length === 0 ? null : after,
            },
          ],
  }
}

/** States what resources cost; a table without a single price is taken away. */
export const setPrices = (workspace: Workspace, prices: Prices): WorkspaceEdit => ({
  label: { en: 'Change prices', zh: '修改价格表' },
  patches: [
    {
      on: 'prices',
      before: workspace.prices ?? null,
      after: Object.keys(prices).length === 0 ? null : prices,
    },
  ],
})
