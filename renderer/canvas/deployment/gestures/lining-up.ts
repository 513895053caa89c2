import { deploymentNodeId } from '../../../../shared/base/ids'
import type { Localized } from '../../../../shared/base/localized'
import { call } from '../../../../shared/commands/define-command'
import moveNodes from '../../../../shared/commands/deployment/move-nodes.command'
import type { Point } from '../../../../shared/views/positioned-view'
import { run } from '../../../state/edit'
import { useStudio } from '../../../state/studio-store'
import type { NamedBox } from '../../walking'
import { topmost } from '../landing'
import { openDeployment } from '../open-deployment'

/** The selected nodes, by the node that they stand in: only those stand side by side. */
export function alignableNodes(): NamedBox<string>[][] {
  const open = openDeployment()
  if (!open) return []
  const { design, view } = open
  const chosen = topmost(design, useStudio.getState().selection)
  const byParent = new Map<string | null, NamedBox<string>[]>()
  for (const box of view.nodes) {
    const node = design.deploymentNodes.get(box.node)
    if (!node || !chosen.has(node.id)) continue
    byParent.set(node.parent, [...(byParent.get(node.parent) ?? []), { ...box, id: node.id }])
  }
  return [...byParent.values()]
}

/** Moves nodes to these corners of the view. Those that they are put in line with stay where they are shown. */
export function alignNodes(corners: ReadonlyMap<string, Point>, label: Localized): void {
  const open = openDeployment()
  if (!open) return
  const boxes = new Map<string, Point>(open.view.nodes.map((box) => [box.node, box]))
  const moves = alignableNodes()
    .filter((group) => group.some(({ id }) => corners.has(id)))
    .flat()
    .map((box) => {
      const at = corners.get(box.id) ?? box
      const outer = boxes.get(open.design.deploymentNodes.get(box.id)?.parent ?? '') ?? { x: 0, y: 0 }
      return { id: deploymentNodeId(box.id), x: Math.round(at.x - outer.x), y: Math.round(at.y - outer.y) }
    })
  if (moves.length > 0) run(call(moveNodes, { moves }), label)
}
