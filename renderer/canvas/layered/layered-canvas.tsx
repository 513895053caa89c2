import { useMemo, useState } from 'react'
import type { NodeTypes } from 'reactflow'
import type { Design } from '../../../shared/model/design'
import { routeLinks } from '../../../shared/views/layered/route-links'
import type { EdgeRoute, PositionedView } from '../../../shared/views/positioned-view'
import { useOpenDesign } from '../../state/open-design'
import { useStudio } from '../../state/studio-store'
import { CanvasFrame } from '../canvas-frame'
import { choosing, notePress, selectNothing } from '../pressing'
import { useElementMenu } from '../use-element-menu'
import type { ViewCanvasProps } from '../view-canvas-props'
import { createNodeAdapter, type FlowNode } from './adapter/flow-nodes'
import { createRouteKeeper } from './adapter/keep-routes'
import { LaneBackdrop } from './adapter/lane-backdrop'
import { useLayeredView } from './adapter/use-layered-view'
import { useCanvas } from './canvas-state'
import { onCanvasKeyDown, onCanvasKeyUp } from './gestures/keys'
import { followPointer } from './gestures/link-drag'
import { cancelLink } from './gestures/linking'
import { grab } from './gestures/moving'
import { takeNodeChanges } from './gestures/selecting'
import { useTechnologyDrop } from './gestures/use-technology-drop'
import { layeredDriver } from './layered-driver'
import { LayeredStatus } from './layered-status'
import { LinkLayer } from './links/link-layer'
import { LinkPreview } from './links/link-preview'
import { ServiceNode } from './nodes/service-node'

const nodeTypes: NodeTypes = { service: ServiceNode }
/** From this many services on, only those in sight are in the page. */
const manyServices = 150

/** A click beside everything calls off a link, or else selects nothing. */
function onPaneClick(): void {
  if (!cancelLink()) selectNothing()
}

const label = { en: 'Architecture canvas', zh: '架构画布' } as const

/** The layered architecture view of the open design, to be seen and edited. */
export function LayeredCanvas(props: ViewCanvasProps) {
  const design = useOpenDesign()
  return design && <Canvas design={design} {...props} />
}

function Canvas({ design, emptyAction, onElementMenu }: ViewCanvasProps & { readonly design: Design }) {
  const view = useLayeredView(design)
  const nodes = useFlowNodes(design, view)
  const routes = useRoutes(design, view)
  const dropHandlers = useTechnologyDrop()
  const menus = useElementMenu(onElementMenu)
  return (
    <CanvasFrame<FlowNode>
      label={label}
      design={design}
      view="layered"
      driver={layeredDriver}
      surface={{
        onKeyDown: onCanvasKeyDown,
        onKeyUp: onCanvasKeyUp,
        onPointerDownCapture: notePress,
        onPointerMove: followPointer,
        ...dropHandlers,
      }}
      flow={{
        nodes,
        nodeTypes,
        onNodesChange: takeNodeChanges,
        onNodeDragStart: grab,
        onPaneClick,
        ...choosing,
        ...menus,
        onlyRenderVisibleElements: nodes.length > manyServices,
      }}
      isEmpty={design.services.size === 0}
      emptyAction={emptyAction}
      overlay={<LayeredStatus />}
    >
      <LaneBackdrop lanes={view.lanes} />
      <LinkLayer design={design} routes={routes} />
      <LinkPreview view={view} />
    </CanvasFrame>
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
