import {
  addPerspective,
  changePerspective,
  removePerspective,
} from '../../shared/commands/workspace/perspectives'
import type { OwnPerspective } from '../../shared/model/own-perspective'
import { runEdit } from './edit'
import { useStudio } from './studio-store'

/** Adds a perspective of the team's own, or changes the one that has the id: one undoable step. */
export function keepPerspective(perspective: Omit<OwnPerspective, 'id'>, id: string | null): void {
  const workspace = useStudio.getState().document?.workspace
  if (!workspace) return
  runEdit(
    id === null
      ? addPerspective(workspace, perspective)
      : changePerspective(workspace, { ...perspective, id }),
  )
}

export function dropPerspective(id: string): void {
  const workspace = useStudio.getState().document?.workspace
  if (workspace) runEdit(removePerspective(workspace, id))
}
