import type { NodeChange } from 'reactflow'
import { openDesign } from '../../../state/edit'
import { newsOf, takeChosen } from '../../pressing'
import type { ClassFlowNode } from '../adapter/class-flow-nodes'
import { commitMove, dragTo } from './class-moving'

/** Takes over what React Flow says: where classes and packages are dragged, and which classes are selected. */
export function takeNodeChanges(changes: readonly NodeChange<ClassFlowNode>[]): void {
  const { corners, chosen, released } = newsOf(changes)
  dragTo(corners)
  if (released) commitMove()
  const design = openDesign()
  if (design && chosen.size > 0)
    takeChosen(chosen, { isNode: (id) => design.classes.has(id), lines: design.classRelations.values() })
}
