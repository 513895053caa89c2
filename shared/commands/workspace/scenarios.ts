import { freeId, scenarioId } from '../../base/ids'
import type { Localized } from '../../base/localized'
import { err, ok, type Result } from '../../base/result'
import type { Design } from '../../model/design'
import type { DimensionWeights } from '../../model/dimension-weights'
import { isBlank } from '../../model/element'
import type { Patch } from '../../model/patch'
import type { Prices } from '../../model/prices'
import type { Profile } from '../../model/profile'
import type { Severity } from '../../model/severity'
import {
  orderedScenarios,
  type Scenario,
  shownScenarios,
  snapshotsOf,
  type Workspace,
} from '../../model/workspace'
import { wholeDesign } from './whole-design'

/** An edit of the workspace around its designs: patches, and what the undo menu says. */
export interface WorkspaceEdit {
  readonly label: Localized
  readonly patches: Patch[]
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

/** Whether a scenario is the only one that has a tab. */
const isLast = (workspace: Workspace, id: string): boolean =>
  shownScenarios(workspace).every(({ head }) => head.id === id)

/** Deletes a scenario with its design and its snapshots. The last one that has a tab stays. */
export function deleteScenario(workspace: Workspace, id: string): Result<WorkspaceEdit> {
  const scenario = workspace.scenarios.get(id)
  if (!scenario) return err({ code: 'scenario-not-found', scenario: id })
  if (isLast(workspace, id)) return err({ code: 'last-scenario' })
  return ok({
    label: scenario.head.snapshot
      ? { en: 'Delete snapshot', zh: '删除快照' }
      : { en: 'Delete scenario', zh: '删除场景' },
    patches: [...snapshotsOf(workspace, id), scenario].flatMap(withoutScenario),
  })
}

const withoutScenario = ({ head, design }: Scenario): Patch[] => [
  ...wholeDesign(design, 'remove').map((patch): Patch => ({ on: 'design', scenario: head.id, patch })),
  { on: 'scenario', id: head.id, before: head, after: null },
]

/** Puts a scenario away, or takes it back among the tabs. The last one that has a tab stays. */
export function archiveScenario(workspace: Workspace, id: string, archived: boolean): Result<WorkspaceEdit> {
  const head = workspace.scenarios.get(id)?.head
  if (!head) return err({ code: 'scenario-not-found', scenario: id })
  if (archived && isLast(workspace, id)) return err({ code: 'last-scenario' })
  const { archived: was = false, ...rest } = head
  return ok({
    label: archived ? { en: 'Archive scenario', zh: '归档场景' } : { en: 'Restore scenario', zh: '恢复场景' },
    patches:
      was === archived
        ? []
        : [{ on: 'scenario', id: head.id, before: head, after: archived ? { ...rest, archived } : rest }],
  })
}

/** Moves a scenario among the tabs. @param to its place among them, 0 at the start */
export function moveScenario(workspace: Workspace, id: string, to: number): Result<WorkspaceEdit> {
  const tabs = shownScenarios(workspace)
  const moved = tabs.find(({ head }) => head.id === id)
  if (!moved) return err({ code: 'scenario-not-found', scenario: id })
  const others = tabs.filter((each) => each !== moved)
  const place = Math.max(0, Math.min(to, others.length))
  const positions = tabs.map(({ head }) => head.position)
  return ok({
    label: { en: 'Move scenario', zh: '移动场景' },
    patches: [...others.slice(0, place), moved, ...others.slice(place)].flatMap(({ head }, n): Patch[] => {
      const position = positions[n] ?? head.position
      return position === head.position
        ? []
        : [{ on: 'scenario', id: head.id, before: head, after: { ...head, position } }]
    }),
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
      ? { en: 'Offer as a candidate', zh: '设为候选方案' }
      : { en: 'No longer offer as a candidate', zh: '不再作为候选方案' },
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
