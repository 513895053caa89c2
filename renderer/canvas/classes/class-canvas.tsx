import { type MouseEvent, useMemo, useState } from 'react'
import type { NodeTypes } from 'reactflow'
import type { Design } from '../../../shared/model/design'
import { classView, type RoutedClassView } from '../../../shared/views/classes/class-view'
import type { Box, Point } from '../../../shared/views/positioned-view'
import { useOpenDesign } from '../../state/open-design'
import { useStudio } from '../../state/studio-store'
import { CanvasFrame } from '../canvas-frame'
import { choosing, clickElement, notePress, selectNothing } from '../pressing'
import { stage } from '../stage'
import { currentTool } from '../tools'
import { useElementMenu } from '../use-element-menu'
import type { ViewCanvasProps } from '../view-canvas-props'
import { type ClassFlowNode, createClassNodeAdapter } from './adapter/class-flow-nodes'
import { drawnClassView, openClassView } from './adapter/open-class-view'
import { createClass } from './class-actions'
import { useClassCanvas } from './class-canvas-state'
import { classDriver } from './class-driver'
import { ClassStatus } from './class-status'
import { ClassTools } from './class-tools'
import { onClassKeyDown, onClassKeyUp } from './gestures/class-keys'
import { grab } from './gestures/class-moving'
import { takeNodeChanges } from './gestures/class-selecting'
import { cancelRelation, followRelation } from './gestures/relating'
import { serviceDrop } from './gestures/service-drop'
import { ClassNode } from './nodes/class-node'
import { PackageNode } from './nodes/package-node'
import { KindMenu } from './relations/kind-menu'
import { RelationLayer } from './relations/relation-layer'
import { RelationPreview } from './relations/relation-preview'
import { RelationTyping } from './relations/relation-typing'

const nodeTypes: NodeTypes = { class: ClassNode, package: PackageNode }
/** From this many classes on, only those in sight are in the page. */
const manyClasses = 80

/** A click beside everything calls off a relation, or else selects nothing. */
function onPaneClick(): void {
  if (!cancelRelation()) selectNothing()
}

/** A class comes where the ground was clicked twice, into the package there. */
function onDoubleClick(event: MouseEvent): void {
  const isGround = event.target instanceof Element && event.target.closest('.react-flow__pane') !== null
  const at = stage()?.flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
  if (!isGround || !at || currentTool() !== 'select') return
  const packages = openClassView()?.view.packages ?? []
  createClass(
    { x: at.x - 24, y: at.y - 20 },
    packages.findLast((frame) => contains(frame, at))?.package ?? null,
  )
}

const contains = (box: Box, { x, y }: Point): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height

const label = { en: 'Class canvas', zh: '类图画布' } as const

/** The class view of the open design, to be seen and edited. */
export function ClassCanvas(props: ViewCanvasProps) {
  const design = useOpenDesign()
  return design && <Canvas design={design} {...props} />
}

function Canvas({ design, emptyAction, onElementMenu }: ViewCanvasProps & { readonly design: Design }) {
  const view = useHeldView(design)
  const nodes = useFlowNodes(view)
  const menus = useElementMenu(onElementMenu)
  return (
    <CanvasFrame<ClassFlowNode>
      label={label}
      design={design}
      view="classes"
      driver={classDriver}
      surface={{
        onKeyDown: onClassKeyDown,
        onKeyUp: onClassKeyUp,
        onPointerDownCapture: notePress,
        onPointerMove: followRelation,
        onDoubleClick,
        ...serviceDrop,
      }}
      flow={{
        nodes,
        nodeTypes,
        onNodesChange: takeNodeChanges,
        onNodeDragStart: grab,
        onPaneClick,
        onNodeClick: (event, node) => {
          if (node.type === 'package') clickElement(node.data.package, event)
        },
        ...choosing,
        ...menus,
        onlyRenderVisibleElements: nodes.length > manyClasses,
      }}
      isEmpty={design.classes.size === 0 && design.packages.size === 0}
      emptyAction={emptyAction}
      tools={<ClassTools />}
      overlay={
        <>
          <ClassStatus />
          <KindMenu />
        </>
      }
    >
      <RelationLayer design={design} routes={view.routes} />
      <RelationPreview view={view} />
      <RelationTyping design={design} routes={view.routes} />
    </CanvasFrame>
  )
}

/** The view, with what is being moved where it is held and its relations following it. */
function useHeldView(design: Design): RoutedClassView {
  const revision = useStudio((state) => state.revision)
  const held = useClassCanvas((state) => state.held)
  const drawn = drawnClassView(design, revision)
  return useMemo(() => (held.size === 0 ? drawn : classView(design, held, drawn)), [design, drawn, held])
}

/** React Flow's nodes of the view. */
function useFlowNodes(view: RoutedClassView): ClassFlowNode[] {
  const selection = useStudio((state) => state.selection)
  const [toFlow] = useState(createClassNodeAdapter)
  return useMemo(() => toFlow(view, selection), [toFlow, view, selection])
}
