import { type MouseEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import {
  Background,
  type NodeTypes,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
} from 'reactflow'
import 'reactflow/dist/base.css'
import { serviceId } from '../../shared/base/ids'
import type { Design } from '../../shared/model/design'
import { routeLinks } from '../../shared/views/layered/route-links'
import type { EdgeRoute, Point, PositionedView } from '../../shared/views/positioned-view'
import { useText } from '../state/language'
import { useOpenDesign } from '../state/open-design'
import { useStudio } from '../state/studio-store'
import { createNodeAdapter, type FlowNode } from './adapter/flow-nodes'
import { createRouteKeeper } from './adapter/keep-routes'
import { LaneBackdrop } from './adapter/lane-backdrop'
import { useLayeredView } from './adapter/use-layered-view'
import { selectNothing } from './canvas-actions'
import { useCanvas } from './canvas-state'
import { CanvasStatus } from './chrome/canvas-status'
import { OverviewMap } from './chrome/overview-map'
import { ToolBar } from './chrome/tool-bar'
import { ZoomBar } from './chrome/zoom-bar'
import { onCanvasKeyDown, onCanvasKeyUp } from './gestures/keys'
import { followPointer } from './gestures/link-drag'
import { cancelLink } from './gestures/linking'
import { grab } from './gestures/moving'
import {
  addingKeys,
  beginMarquee,
  endMarquee,
  notePress,
  selectForMenu,
  takeNodeChanges,
} from './gestures/selecting'
import { useTechnologyDrop } from './gestures/use-technology-drop'
import { LinkLayer } from './links/link-layer'
import { LinkPreview } from './links/link-preview'
import { ServiceNode } from './nodes/service-node'
import { enterStage } from './stage'
import { useViewport } from './use-viewport'
import { zoomRange } from './viewport'
import './layered-canvas.css'

const nodeTypes: NodeTypes = { service: ServiceNode }
/** From this many services on, only those in sight are in the page. */
const manyServices = 150

/** A click beside everything calls off a link, or else selects nothing. */
function onPaneClick(): void {
  if (!cancelLink()) selectNothing()
}

const texts = {
  canvas: { en: 'Architecture canvas', zh: '架构画布' },
} as const

interface LayeredCanvasProps {
  /** What stands over an empty design: a sentence, and what can be done about it. */
  readonly emptyAction?: ReactNode
  /** Asked for the menu of the selected services. */
  readonly onServiceMenu?: ((at: Point) => void) | undefined
}

/** The layered architecture view of the open design, to be seen and edited. */
export function LayeredCanvas({ emptyAction, onServiceMenu }: LayeredCanvasProps) {
  const design = useOpenDesign()
  if (!design) return null
  return (
    <ReactFlowProvider>
      <Canvas design={design} emptyAction={emptyAction} onServiceMenu={onServiceMenu} />
    </ReactFlowProvider>
  )
}

function Canvas({ design, emptyAction, onServiceMenu }: LayeredCanvasProps & { readonly design: Design }) {
  const text = useText()
  const surface = useRef<HTMLDivElement>(null)
  const flow = useReactFlow<FlowNode>()
  const tool = useCanvas((state) => state.tool)
  const view = useLayeredView(design)
  const nodes = useFlowNodes(design, view)
  const routes = useRoutes(design, view)
  const dropHandlers = useTechnologyDrop()
  const selects = tool === 'select'
  const openMenu = (event: MouseEvent): void => {
    event.preventDefault()
    onServiceMenu?.({ x: event.clientX, y: event.clientY })
  }

  useEffect(() => {
    return surface.current ? enterStage({ flow, root: surface.current }) : undefined
  }, [flow])
  useViewport(design, view)

  return (
    <div className="canvas" data-tool={tool}>
      <div
        ref={surface}
        className="canvas-surface"
        role="listbox"
        aria-label={text(texts.canvas)}
        aria-multiselectable="true"
        tabIndex={0}
        onKeyDown={onCanvasKeyDown}
        onKeyUp={onCanvasKeyUp}
        onPointerDownCapture={notePress}
        onPointerMove={followPointer}
        {...dropHandlers}
      >
        <ReactFlow<FlowNode>
          nodes={nodes}
          nodeTypes={nodeTypes}
          onNodesChange={takeNodeChanges}
          onNodeDragStart={grab}
          onSelectionStart={beginMarquee}
          onSelectionEnd={endMarquee}
          onPaneClick={onPaneClick}
          onNodeContextMenu={(event, { id }) => {
            selectForMenu(serviceId(id))
            openMenu(event)
          }}
          onSelectionContextMenu={openMenu}
          nodesDraggable={selects}
          elementsSelectable={selects}
          nodesConnectable={false}
          nodesFocusable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={addingKeys}
          selectionOnDrag={selects}
          selectionMode={SelectionMode.Partial}
          panOnDrag={tool === 'hand' ? true : [1, 2]}
          panOnScroll
          panOnScrollSpeed={1}
          zoomOnDoubleClick={false}
          minZoom={zoomRange.min}
          maxZoom={zoomRange.max}
          onlyRenderVisibleElements={nodes.length > manyServices}
          proOptions={{ hideAttribution: true }}
        >
          <Background gap={20} size={1.5} color="var(--canvas-dot)" />
          <LaneBackdrop lanes={view.lanes} />
          <LinkLayer design={design} routes={routes} />
          <LinkPreview view={view} />
        </ReactFlow>
      </div>
      {design.services.size === 0 && <div className="canvas-empty">{emptyAction}</div>}
      <ToolBar />
      <CanvasStatus />
      <ZoomBar />
      {design.services.size > 0 && <OverviewMap />}
    </div>
  )
}

/** React Flow's nodes: the view, with what is being moved where it is held. */
function useFlowNodes(design: Design, view: PositionedView): FlowNode[] {
  const selection = useStudio((state) => state.selection)
  const preview = useCanvas((state) => state.preview)
  const [toFlow] = useState(createNodeAdapter)
  return useMemo(
    () => toFlow({ design, nodes: view.nodes, selection, preview }),
    [toFlow, design, view, selection, preview],
  )
}

/** The routes of the view, with the links of what is being moved following it. */
function useRoutes(design: Design, view: PositionedView): EdgeRoute[] {
  const preview = useCanvas((state) => state.preview)
  const [keep] = useState(createRouteKeeper)
  return useMemo(() => {
    if (preview.size === 0) return keep(view.edges)
    const nodes = view.nodes.map((node) => ({ ...node, ...preview.get(node.service) }))
    const touched = [...design.links.values()].filter(
      ({ source, target }) => preview.has(source) || preview.has(target),
    )
    const moved = routeLinks(design, nodes, new Set(touched.map(({ id }) => id)), view.edges)
    const byLink = new Map(moved.map((route) => [route.link, route]))
    return keep(view.edges.map((route) => byLink.get(route.link) ?? route))
  }, [keep, design, view, preview])
}
