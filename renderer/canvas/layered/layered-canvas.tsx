import { useCallback, useMemo, useState } from 'react'
import type { NodeTypes } from 'reactflow'
import { type ElementId, linkId, type ServiceId, serviceId } from '../../../shared/base/ids'
import type { Design } from '../../../shared/model/design'
import type { Link } from '../../../shared/model/link'
import type { Shown } from '../../../shared/views/layered/collapsed'
import { routeLinks } from '../../../shared/views/layered/route-links'
import type { EdgeRoute, Point, PositionedView } from '../../../shared/views/positioned-view'
import { openDesign } from '../../state/edit'
import { useOpenDesign } from '../../state/open-design'
import { useStudio } from '../../state/studio-store'
import { CanvasFrame } from '../canvas-frame'
import type { FarLayerProps } from '../far/far-layer'
import { useMounted } from '../far/mounting'
import { type Held, useHeld } from '../far/use-held'
import { useShapedLine, useWithShaped, withHeldLine } from '../lines/shaping/shaping'
import { choosing, notePress, selectNothing, takeMarquee } from '../pressing'
import { useElementMenu } from '../use-element-menu'
import type { ViewCanvasProps } from '../view-canvas-props'
import { createNodeAdapter, type FlowNode } from './adapter/flow-nodes'
import { followRoutes, linksAt } from './adapter/follow-routes'
import { createRouteKeeper } from './adapter/keep-routes'
import { LaneBackdrop } from './adapter/lane-backdrop'
import { LaneToggles } from './adapter/lane-toggles'
import { createLayeredScene } from './adapter/layered-scene'
import { asShown } from './adapter/open-view'
import { useLayeredView } from './adapter/use-layered-view'
import { useCanvas } from './canvas-state'
import { onCanvasKeyDown, onCanvasKeyUp } from './gestures/keys'
import { followPointer } from './gestures/link-drag'
import { cancelLink } from './gestures/linking'
import { grab } from './gestures/moving'
import { takeNodeChanges } from './gestures/selecting'
import { useTechnologyDrop } from './gestures/use-technology-drop'
import { CopyPreview, GrowingPreview } from './growing/growing-preview'
import { TechnologyPicker } from './growing/technology-picker'
import { layeredDriver } from './layered-driver'
import { LayeredStatus } from './layered-status'
import { LinkGrips } from './links/link-grips'
import { LinkLayer } from './links/link-layer'
import { LinkPreview } from './links/link-preview'
import { BlockNode } from './nodes/block-node'
import { ServiceNode } from './nodes/service-node'
import { useBadges } from './nodes/standing-out'

const nodeTypes: NodeTypes = { service: ServiceNode, block: BlockNode }
/** From this many services or links on, only what is near is mounted. */
const many = { services: 80, links: 120 } as const

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
  const { view, shown } = useLayeredView(design)
  const moving = useMoving(shown.design, view)
  const selection = useShownSelection(shown)
  const mounted = useMountedParts(shown.design, selection, moving)
  const nodes = useFlowNodes(shown, view, selection, mounted)
  const routes = useRoutes(shown.design, view, moving, mounted)
  const far = useFar(shown, view, moving)
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
        onContextMenu: menus.onLineMenu,
      }}
      flow={{
        nodes,
        nodeTypes,
        onNodesChange: takeNodeChanges,
        onNodeDragStart: grab,
        onPaneClick,
        ...choosing,
        ...menus.onNodes,
      }}
      isEmpty={design.services.size === 0}
      emptyAction={emptyAction}
      far={far}
      overlay={
        <>
          <LinkGrips shown={shown} view={view} routes={routes} onMenu={onElementMenu} />
          <LayeredStatus />
          <TechnologyPicker design={design} />
        </>
      }
    >
      <LaneBackdrop lanes={view.lanes} />
      <LaneToggles design={design} lanes={view.lanes} />
      <LinkLayer shown={shown} selection={selection} routes={routes} />
      <LinkPreview view={view} />
      <GrowingPreview view={view} />
      <CopyPreview view={view} />
    </CanvasFrame>
  )
}

/** What is selected, as the view shows it. */
function useShownSelection(shown: Shown): ReadonlySet<ElementId> {
  const selection = useStudio((state) => state.selection)
  return useMemo(() => asShown(shown, selection), [shown, selection])
}

/** What is being moved, and the links at it. */
interface Moving {
  readonly preview: ReadonlyMap<ServiceId, Point>
  readonly links: readonly Link[]
  readonly held: Held
}

const isLarge = ({ services, links }: Design): boolean =>
  services.size > many.services || links.size > many.links

function useMoving(design: Design, view: PositionedView): Moving {
  const preview = useCanvas((state) => state.preview)
  const links = useMemo(() => (preview.size === 0 ? [] : linksAt(design, preview)), [design, preview])
  const placeOf = useCallback((id: ServiceId) => view.nodes.find(({ service }) => service === id), [view])
  const held = useHeld(
    preview,
    links.map(({ id }) => id),
    placeOf,
  )
  return { preview, links, held }
}

/** The ids of what is mounted of a large design: what is near, and what is at work. `null`: everything. */
function useMountedParts(
  design: Design,
  selection: ReadonlySet<ElementId>,
  { held }: Moving,
): ReadonlySet<string> | null {
  const { renaming, focus, draft, dropService } = useCanvas()
  return useMounted(isLarge(design), [
    selection,
    held.mounted,
    [renaming, focus, dropService, draft?.fixed ?? null, draft?.over ?? null],
  ])
}

function useFar(shown: Shown, view: PositionedView, { held }: Moving): FarLayerProps | null {
  const badges = useBadges()
  const [toScene] = useState(createLayeredScene)
  const large = isLarge(shown.design)
  const revision = useStudio((state) => state.revision)
  const skipped = useWithShaped(held.mounted)
  const scene = useMemo(
    // Tables are changed in place: the revision says when.
    () => (large && revision >= 0 ? toScene(shown, view, badges) : null),
    [large, revision, toScene, shown, view, badges],
  )
  return scene && { scene, skipped, carried: held.carried, onMarquee }
}

function onMarquee(ids: readonly string[]): void {
  takeMarquee(ids.map(serviceId), openDesign()?.links.values() ?? [])
}

/** React Flow's nodes: what is mounted of the view, with what is being moved where it is held. */
function useFlowNodes(
  shown: Shown,
  view: PositionedView,
  selection: ReadonlySet<ElementId>,
  mounted: ReadonlySet<string> | null,
): FlowNode[] {
  const preview = useCanvas((state) => state.preview)
  const [toFlow] = useState(createNodeAdapter)
  const revision = useStudio((state) => state.revision)
  return useMemo(() => {
    const nodes = mounted ? view.nodes.filter(({ service }) => mounted.has(service)) : view.nodes
    // Tables are changed in place: the revision says when.
    return revision >= 0 ? toFlow({ shown, nodes, selection, preview }) : []
  }, [toFlow, shown, revision, view, selection, preview, mounted])
}

/** The routes of what is mounted, with the links of what is being moved following it. */
function useRoutes(
  design: Design,
  view: PositionedView,
  { preview, links }: Moving,
  mounted: ReadonlySet<string> | null,
): EdgeRoute[] {
  const [keep] = useState(createRouteKeeper)
  const shaped = useShapedLine()
  const moved = useMemo(() => {
    if (shaped)
      return routeLinks(withHeldLine(design, shaped), view, new Set([linkId(shaped.line.id)]), view.edges)
    if (preview.size === 0) return null
    if (isLarge(design)) return preview.size > 40 ? [] : followRoutes(design, view, preview, links)
    const nodes = view.nodes.map((node) => ({ ...node, ...preview.get(node.service) }))
    const placed = { lanes: view.lanes, nodes }
    return routeLinks(design, placed, new Set(links.map(({ id }) => id)), view.edges)
  }, [design, view, preview, links, shaped])
  return useMemo(() => {
    const shown = mounted ? view.edges.filter(({ link }) => mounted.has(link)) : view.edges
    if (!moved) return keep(shown)
    const byLink = new Map(moved.map((route) => [route.link, route]))
    return keep(shown.map((route) => byLink.get(route.link) ?? route))
  }, [keep, view, mounted, moved])
}
