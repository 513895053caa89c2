import { type MouseEvent, type PointerEvent, useMemo, useState } from 'react'
import { type NodeChange, type NodeTypes, SelectionMode } from 'reactflow'
import type { ElementId } from '../../../shared/base/ids'
import type { Design } from '../../../shared/model/design'
import type { DeploymentView } from '../../../shared/views/deployment/deployment-boxes'
import { openDesign } from '../../state/edit'
import { useOpenDesign } from '../../state/open-design'
import { useStudio } from '../../state/studio-store'
import { CanvasFrame } from '../canvas-frame'
import { choosing, newsOf, notePress, selectNothing, takeChosen } from '../pressing'
import { stage } from '../stage'
import { currentTool } from '../tools'
import { useElementMenu } from '../use-element-menu'
import type { ViewCanvasProps } from '../view-canvas-props'
import { addUsualNode } from './deployment-actions'
import { deploymentDriver } from './deployment-driver'
import { useDeployment } from './deployment-state'
import { DeploymentStatus } from './deployment-status'
import { createPlaceAdapter, type FlowPlace } from './flow-places'
import { onDeploymentKeyDown } from './gestures/keys'
import { outsideDrop } from './gestures/outside-drop'
import { Marquee } from './marquee'
import { NodeTools } from './node-tools'
import { PlaceNode } from './nodes/place-node'
import { TileNode } from './nodes/tile-node'
import { drawnDeployment } from './open-deployment'
import { Tray } from './tray/tray'
import { useFarDeployment } from './use-far-deployment'
import { noteWire, useShownWires } from './wires/wire-at-hand'
import { WireGrips } from './wires/wire-grips'
import { WireLayer } from './wires/wire-layer'

const label = { en: 'Deployment canvas', zh: '部署画布' } as const
const nodeTypes: NodeTypes = { place: PlaceNode, tile: TileNode }

/** The deployment view of the open design, to be seen and edited. */
export function DeploymentCanvas(props: ViewCanvasProps) {
  const design = useOpenDesign()
  return design && <Canvas design={design} {...props} />
}

function Canvas({ design, emptyAction, onElementMenu }: ViewCanvasProps & { readonly design: Design }) {
  const revision = useStudio((state) => state.revision)
  const selection = useStudio((state) => state.selection)
  const carry = useDeployment((state) => state.carry)
  const view = drawnDeployment(design, revision)
  const [toFlow] = useState(createPlaceAdapter)
  const { wires, atHand } = useShownWires(design, view)
  const { far, mounted } = useFarDeployment(design, view, atHand)
  const nodes = useMemo(
    () => toFlow({ design, view: mounted ? partOf(view, mounted) : view, selection, carry }),
    [toFlow, design, view, mounted, selection, carry],
  )
  const menus = useElementMenu(onElementMenu)
  return (
    <CanvasFrame<FlowPlace>
      label={label}
      design={design}
      view="deployment"
      driver={deploymentDriver}
      surface={{
        onKeyDown: onDeploymentKeyDown,
        onPointerDownCapture,
        onContextMenu: menus.onLineMenu,
        onDoubleClick: addOnGround,
        ...outsideDrop,
      }}
      flow={{
        nodes,
        nodeTypes,
        nodesDraggable: false,
        onNodesChange: takeSelection,
        onPaneClick: selectNothing,
        ...menus.onNodes,
        ...choosing,
        selectionMode: SelectionMode.Full,
        elevateNodesOnSelect: false,
      }}
      isEmpty={design.deploymentNodes.size === 0}
      emptyAction={emptyAction}
      far={far}
      tools={<NodeTools />}
      overlay={
        <>
          <WireGrips design={design} view={view} wire={atHand} onMenu={onElementMenu} />
          <Tray design={design} />
          <DeploymentStatus design={design} />
        </>
      }
    >
      <WireLayer design={design} wires={mounted ? wires.filter(({ id }) => mounted.has(id)) : wires} />
      <Marquee />
    </CanvasFrame>
  )
}

const partOf = (view: DeploymentView, ids: ReadonlySet<string>): DeploymentView => ({
  ...view,
  nodes: view.nodes.filter(({ node }) => ids.has(node)),
  tiles: view.tiles.filter(({ deployment }) => ids.has(deployment)),
})

function onPointerDownCapture(event: PointerEvent): void {
  notePress(event)
  noteWire(event.target)
}

/** A double click on the free ground adds a zone there. */
function addOnGround(event: MouseEvent): void {
  const { target } = event
  if (currentTool() !== 'select') return
  if (!(target instanceof Element) || !target.closest('.react-flow__pane')) return
  const at = stage()?.flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
  if (at) addUsualNode(null, at)
}

/** Takes over which places and replicas React Flow says are selected. */
function takeSelection(changes: readonly NodeChange<FlowPlace>[]): void {
  const { chosen } = newsOf(changes)
  const design = openDesign()
  if (!design || chosen.size === 0) return
  const isNode = (id: ElementId): boolean => design.deploymentNodes.has(id) || design.deployments.has(id)
  takeChosen(chosen, { isNode, lines: [] })
}
