import { setWeights } from '../../shared/commands/workspace/scenarios'
import type { DimensionWeights } from '../../shared/model/dimension-weights'
import { runEdit } from './edit'
import { useStudio } from './studio-store'

/** Sets the weights of the workspace, or makes them equal with `null`: one undoable step. */
export function changeWeights(weights: DimensionWeights | null): void {
  const { document } = useStudio.getState()
  if (document) runEdit(setWeights(document.workspace, weights))
}
