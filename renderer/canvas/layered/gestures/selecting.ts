import type { NodeChange } from 'reactflow'
import { serviceId } from '../../../../shared/base/ids'
import { openDesign } from '../../../state/edit'
import { newsOf, takeChosen } from '../../pressing'
import type { FlowNode } from '../adapter/flow-nodes'
import { dragTo, letGo } from './moving'

/** Takes over what React Flow says about services: where they are dragged, and which are selected. */
export function takeNodeChanges(changes: readonly NodeChange<FlowNode>[]): void {
  const { corners, chosen, released } = newsOf(changes)
  dragTo(new Map([...corners].map(([id, corner]) => [serviceId(id), corner])))
  if (released) letGo()
  const design = openDesign()
  if (design && chosen.size > 0)
    takeChosen(chosen, { isNode: (id) => design.services.has(id), lines: design.links.values() })
}
