import type { RulePack } from '../../model/house-rules/rule-pack'
import type { Workspace } from '../../model/workspace'
import type { WorkspaceEdit } from './scenarios'

const packsOf = ({ rulePacks = [] }: Workspace, without: string): RulePack[] =>
  rulePacks.filter(({ id }) => id !== without)

const replaced = (workspace: Workspace, after: readonly RulePack[]): WorkspaceEdit['patches'] => [
  { on: 'rulePacks', before: workspace.rulePacks ?? null, after: after.length === 0 ? null : after },
]

/** Adds a rule pack, in place of the one of the same id if there is one. */
export function setRulePack(workspace: Workspace, pack: RulePack): WorkspaceEdit {
  const others = packsOf(workspace, pack.id)
  const known = others.length < (workspace.rulePacks ?? []).length
  return {
    label: known
      ? { en: 'Update house rules', zh: '更新团队规则' }
      : { en: 'Add house rules', zh: '添加团队规则' },
    patches: replaced(
      workspace,
      [...others, pack].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ),
  }
}

/** Takes a rule pack away with all of its rules. Decisions about their findings stay, in case it comes back. */
export function removeRulePack(workspace: Workspace, id: string): WorkspaceEdit {
  const others = packsOf(workspace, id)
  return {
    label: { en: 'Remove house rules', zh: '移除团队规则' },
    patches: others.length === (workspace.rulePacks ?? []).length ? [] : replaced(workspace, others),
  }
}
