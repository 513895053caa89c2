import { freeId } from '../../base/ids'
import type { OwnPerspective } from '../../model/own-perspective'
import type { Workspace } from '../../model/workspace'
import type { WorkspaceEdit } from './scenarios'

const replaced = (
  { perspectives }: Workspace,
  after: readonly OwnPerspective[],
): WorkspaceEdit['patches'] => [
  { on: 'perspectives', before: perspectives ?? null, after: after.length === 0 ? null : after },
]

/** Adds a perspective of the team's own behind those that there are. */
export function addPerspective(workspace: Workspace, perspective: Omit<OwnPerspective, 'id'>): WorkspaceEdit {
  const { perspectives = [] } = workspace
  const id = freeId(new Map(perspectives.map((each) => [each.id, each])), 'own')
  return {
    label: { en: 'Add perspective', zh: '添加视角' },
    patches: replaced(workspace, [...perspectives, { id, ...perspective }]),
  }
}

/** Replaces the perspective of the same id. */
export function changePerspective(workspace: Workspace, perspective: OwnPerspective): WorkspaceEdit {
  const { perspectives = [] } = workspace
  const isKnown = perspectives.some(({ id }) => id === perspective.id)
  return {
    label: { en: 'Change perspective', zh: '修改视角' },
    patches: isKnown
      ? replaced(
          workspace,
          perspectives.map((each) => (each.id === perspective.id ? perspective : each)),
        )
      : [],
  }
}

/** Takes a perspective away. Weights that were taken from it stay. */
export function removePerspective(workspace: Workspace, id: string): WorkspaceEdit {
  const { perspectives = [] } = workspace
  const others = perspectives.filter((each) => each.id !== id)
  return {
    label: { en: 'Remove perspective', zh: '移除视角' },
    patches: others.length === perspectives.length ? [] : replaced(workspace, others),
  }
}
