import type { DeploymentNodeId, ElementId, ServiceId } from '../../../shared/base/ids'
import { call } from '../../../shared/commands/define-command'
import addNode from '../../../shared/commands/deployment/add-node.command'
import arrangeNodes from '../../../shared/commands/deployment/arrange-nodes.command'
import placeRest from '../../../shared/commands/deployment/place-rest.command'
import placeService from '../../../shared/commands/deployment/place-service.command'
import proposeDeployment from '../../../shared/commands/deployment/propose-deployment.command'
import setReplicas from '../../../shared/commands/deployment/set-replicas.command'
import resetLines from '../../../shared/commands/line/reset-lines.command'
import { type DeploymentNodeKind, mayStandIn } from '../../../shared/model/deployment/deployment-node'
import { outwards } from '../../../shared/model/deployment/standing'
import type { Design } from '../../../shared/model/design'
import { shapedWires } from '../../../shared/model/line-course'
import type { DesignPatch } from '../../../shared/model/patch'
import type { Point } from '../../../shared/views/positioned-view'
import { openDesign, run } from '../../state/edit'
import { nextFrame } from '../../state/next-frame'
import { select } from '../../state/selection'
import { drawnState, useStudio } from '../../state/studio-store'
import { arrangedTexts } from '../layout/layout-texts'
import { takeLayout } from '../layout/take-layout'
import { fitBox, scrollToElements } from '../viewport'
import { useDeployment } from './deployment-state'
import { movedNodes } from './landing'
import { openDeployment } from './open-deployment'

/** Ids of what an edit added to a table, or changed in it. */
export const added = (
  patches: readonly DesignPatch[],
  table: 'deploymentNodes' | 'deployments',
): ElementId[] =>
  patches.flatMap((patch) => (patch.table === table && patch.after !== null ? [patch.id as ElementId] : []))

/** What the deployment view shows of the selection. */
export function selected(design: Design): ElementId[] {
  return [...useStudio.getState().selection].filter(
    (id) => design.deploymentNodes.has(id) || design.deployments.has(id),
  )
}

/** The node that is selected, or on which selected replicas stand. */
export function selectedNode(design: Design): DeploymentNodeId | null {
  const [first] = selected(design)
  if (first === undefined) return null
  return design.deploymentNodes.get(first)?.id ?? design.deployments.get(first)?.node ?? null
}

/** Adds a node inside what is selected, or the nearest node round it that can hold it, and asks for its name. */
export function addNodeOf(kind: DeploymentNodeKind): void {
  const design = openDesign()
  if (!design) return
  const inside = selectedNode(design)
  const chain = inside === null ? [] : outwards(design.deploymentNodes, inside)
  const parent = chain.find((outer) => mayStandIn(kind, outer.kind))?.id ?? null
  createNode(kind, parent)
}

/** What is usually drawn inside a node of a kind; `null`: nothing is. */
const usualInside: { readonly [K in DeploymentNodeKind]: DeploymentNodeKind | null } = {
  region: 'zone',
  zone: 'host',
  cluster: 'host',
  host: 'container',
  container: null,
}

/** Adds what is usual at a place: a zone on the free ground, in a node the next smaller kind. */
export function addUsualNode(parent: DeploymentNodeId | null, at: Point): void {
  const open = openDeployment()
  if (!open) return
  const outer = parent === null ? null : open.design.deploymentNodes.get(parent)
  if (outer === undefined) return
  const kind = outer === null ? 'zone' : usualInside[outer.kind]
  const box = open.view.nodes.find(({ node }) => node === parent)
  const corner = { x: Math.round(at.x - (box?.x ?? 0)), y: Math.round(at.y - (box?.y ?? 0)) }
  if (kind) createNode(kind, parent, corner)
}

function createNode(kind: DeploymentNodeKind, parent: DeploymentNodeId | null, at?: Point): void {
  const applied = run(call(addNode, { kind, parent, ...(at ? { at } : {}) }))
  const [id] = applied.ok ? added(applied.value, 'deploymentNodes') : []
  if (id === undefined) return
  select([id])
  scrollToElements([id])
  useDeployment.setState({ renaming: id })
}

/** Puts one more replica of a service on a node, and shows it. */
export function placeOn(service: ServiceId, node: DeploymentNodeId): void {
  const applied = run(call(placeService, { service, node }))
  const placed = applied.ok ? added(applied.value, 'deployments') : []
  if (placed.length > 0) select(placed)
  scrollToElements(placed)
}

/** A replica of the service on the selected node; without one, beside its others or where most services stand. */
export function placeFromOutside(service: ServiceId): void {
  const design = openDesign()
  if (!design) return
  const node = selectedNode(design)
  if (node !== null) {
    placeOn(service, node)
    return
  }
  const standing = [...design.deployments.values()].filter((each) => each.service === service)
  const applied = standing.length === 0 ? run(call(placeRest, { services: [service] })) : null
  const shown = applied?.ok ? added(applied.value, 'deployments') : standing.map(({ id }) => id)
  select(shown)
  scrollToElements(shown)
}

/** Draws the deployment that the model speaks of. What the empty canvas said must be gone before the rest takes its room. */
export function propose(): void {
  if (run(call(proposeDeployment, {})).ok) drawnState.whenShown(() => nextFrame(showAll))
}

/** Puts every copy that stands nowhere yet beside the others. */
export const placeAllRest = (): void => void run(call(placeRest, {}))

function showAll(): void {
  const open = openDeployment()
  if (open) fitBox(open.view.bounds, { takes: 0 })
}

export function selectAll(): void {
  const design = openDesign()
  if (design) select([...design.deploymentNodes.values(), ...design.deployments.values()].map(({ id }) => id))
}

/** Changes how many replicas stand at each selected place by one. */
export function changeReplicas(by: 1 | -1): boolean {
  const design = openDesign()
  if (!design) return false
  const calls = selected(design).flatMap((id) => {
    const deployment = design.deployments.get(id)
    const replicas = (deployment?.replicas ?? 0) + by
    return deployment && replicas > 0 ? [call(setReplicas, { deployment: deployment.id, replicas })] : []
  })
  if (calls.length > 0) run(calls)
  return calls.length > 0
}

/** Takes back the places that a person chose for the selected nodes, and for those that stand in them. */
export function arrangeSelection(): void {
  const design = openDesign()
  if (!design) return
  const inside = movedNodes(design, new Set(selected(design)))
  const nodes = [...design.deploymentNodes.values()].map(({ id }) => id).filter((id) => inside.has(id))
  if (nodes.length === 0) return
  takeLayout({
    says: arrangedTexts('nodes', nodes.length, 'selected').done,
    edit: () => void run(call(arrangeNodes, { nodes })),
    show: () => null,
  })
}

/** Takes back every place that a person chose, and lets the lines find their own way. */
export function arrange(): void {
  const design = openDesign()
  const count = design?.deploymentNodes.size ?? 0
  if (!design || count === 0) return
  takeLayout({
    says: arrangedTexts('nodes', count).done,
    edit: () =>
      void run([
        call(arrangeNodes, {}),
        call(resetLines, { lines: shapedWires(design.lineCourses, design.links) }),
      ]),
    show: () => openDeployment()?.view.bounds ?? null,
  })
}
