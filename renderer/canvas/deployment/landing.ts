import type { DeploymentNodeId, ElementId } from '../../../shared/base/ids'
import { call } from '../../../shared/commands/define-command'
import changeNode from '../../../shared/commands/deployment/change-node.command'
import moveNodes from '../../../shared/commands/deployment/move-nodes.command'
import placeService from '../../../shared/commands/deployment/place-service.command'
import type { CommandCall } from '../../../shared/model/command-call'
import type { Deployment } from '../../../shared/model/deployment/deployment'
import { type DeploymentNode, mayStandIn } from '../../../shared/model/deployment/deployment-node'
import { outwards } from '../../../shared/model/deployment/standing'
import type { Design } from '../../../shared/model/design'
import type { DeploymentView } from '../../../shared/views/deployment/deployment-boxes'
import type { Carry } from './deployment-state'

/** Nodes that are moved, and all that stands in them. */
export function movedNodes(design: Design, elements: ReadonlySet<ElementId>): Set<string> {
  const moved = new Set<string>()
  for (const { id } of design.deploymentNodes.values())
    if (outwards(design.deploymentNodes, id).some((outer) => elements.has(outer.id))) moved.add(id)
  return moved
}

/** What a gesture moves: of what is selected, whatever does not come along with something else that is. */
export function topmost(design: Design, elements: Iterable<ElementId>): Set<ElementId> {
  const wanted = new Set(elements)
  const isInside = (node: string | null): boolean =>
    node !== null && outwards(design.deploymentNodes, node).some(({ id }) => wanted.has(id))
  return new Set(
    [...wanted].filter((id) => {
      const node = design.deploymentNodes.get(id)
      if (node) return !isInside(node.parent)
      const deployment = design.deployments.get(id)
      return deployment !== undefined && !isInside(deployment.node)
    }),
  )
}

/** What a copy of elements takes along, as it is pasted: nodes from the outside in, replicas by service. */
export function broughtAlong(
  design: Design,
  elements: ReadonlySet<ElementId>,
): { readonly nodes: readonly DeploymentNode[]; readonly deployments: readonly Deployment[] } {
  const moved = movedNodes(design, elements)
  const inside = (node: DeploymentNode): DeploymentNode[] => [
    node,
    ...[...design.deploymentNodes.values()].filter(({ parent }) => parent === node.id).flatMap(inside),
  ]
  const tops = [...design.deploymentNodes.values()].filter(
    ({ id, parent }) => moved.has(id) && (parent === null || !moved.has(parent)),
  )
  const byService = new Map<string, Deployment[]>()
  for (const each of design.deployments.values())
    if (moved.has(each.node) || elements.has(each.id))
      byService.set(each.service, [...(byService.get(each.service) ?? []), each])
  return { nodes: tops.flatMap(inside), deployments: [...byService.values()].flat() }
}

/** What the one in hand stands in, or what is moved with it, stands in; `null`: the free ground. */
export function homeOf(
  design: Design,
  elements: ReadonlySet<ElementId>,
  inHand: ElementId,
): DeploymentNodeId | null {
  const deployment = design.deployments.get(inHand)
  const chain = outwards(design.deploymentNodes, deployment?.node ?? inHand)
  const held = chain.findLast(({ id }) => elements.has(id))
  if (held) return held.parent
  return deployment?.node ?? design.deploymentNodes.get(inHand)?.parent ?? null
}

/** Whether a node, or the free ground, can hold all of what is moved. */
export function canLand(
  design: Design,
  elements: ReadonlySet<ElementId>,
  target: DeploymentNodeId | null,
): boolean {
  const outer = target === null ? null : design.deploymentNodes.get(target)
  if (outer === undefined) return false
  return [...elements].every((id) => {
    const node = design.deploymentNodes.get(id)
    if (!node) return outer !== null
    return outer === null || mayStandIn(node.kind, outer.kind)
  })
}

/** The edits that let what is carried stay where it is shown. */
export function landingCalls(
  design: Design,
  view: DeploymentView,
  { elements, dx, dy, target, stays, adds, byKeys }: Carry,
): CommandCall[] {
  const boxes = new Map(view.nodes.map((box) => [box.node, box]))
  const calls: CommandCall[] = []
  for (const id of elements) {
    const deployment = design.deployments.get(id)
    const onto = stays ? deployment?.node : target
    if (deployment && onto) {
      const { service, node } = deployment
      if (adds) calls.push(call(placeService, { service, node: onto, replicas: 1 }))
      else if (node !== onto) calls.push(call(placeService, { service, node: onto, from: node }))
    }
    const node = design.deploymentNodes.get(id)
    const box = node && boxes.get(node.id)
    if (!node || !box) continue
    const into = stays ? node.parent : target
    const outer = into === null ? { x: 0, y: 0 } : (boxes.get(into) ?? { x: 0, y: 0 })
    const at = { x: Math.round(box.x + dx - outer.x), y: Math.round(box.y + dy - outer.y) }
    if (node.parent !== into)
      calls.push(call(changeNode, { node: node.id, parent: into, ...(byKeys ? {} : { at }) }))
    else if (!byKeys) calls.push(call(moveNodes, { moves: [{ id: node.id, ...at }] }))
  }
  return calls
}
