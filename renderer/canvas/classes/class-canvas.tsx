import { type MouseEvent, useCallback, useMemo, useState } from 'react'
import type { NodeTypes } from 'reactflow'
import { classId, type ElementId } from '../../../shared/base/ids'
import type { Design } from '../../../shared/model/design'
import { classView, type RoutedClassView } from '../../../shared/views/classes/class-view'
import type { ShownClasses } from '../../../shared/views/classes/collapsed-classes'
import { routeRelations } from '../../../shared/views/classes/route-relations'
import type { Box, Point } from '../../../shared/views/positioned-view'
import { openDesign } from '../../state/edit'
import { useOpenDesign } from '../../state/open-design'
import { useStudio } from '../../state/studio-store'
import { CanvasFrame } from '../canvas-frame'
import type { FarLayerProps } from '../far/far-layer'
import { useMounted } from '../far/mounting'
import { type Held, useHeld } from '../far/use-held'
import { asShown } from '../layered/adapter/open-view'
import { useBadges } from '../layered/nodes/standing-out'
import { useShapedLine, useWithShaped, withHeldLine } from '../lines/shaping/shaping'
import { choosing, clickElement, notePress, selectNothing, takeMarquee } from '../pressing'
import { stage } from '../stage'
import { currentTool } from '../tools'
import { useElementMenu } from '../use-element-menu'
import type { ViewCanvasProps } from '../view-canvas-props'
import { type ClassFlowNode, createClassNodeAdapter } from './adapter/class-flow-nodes'
import { createClassScene } from './adapter/class-scene'
import { drawnClassView, openClassView } from './adapter/open-class-view'
import { createClass } from './class-actions'
import { type Typing, useClassCanvas } from './class-canvas-state'
import { classDriver } from './class-driver'
import { ClassStatus } from './class-status'
import { ClassTools } from './class-tools'
import { onClassKeyDown, onClassKeyUp } from './gestures/class-keys'
import { grab } from './gestures/class-moving'
import { takeNodeChanges } from './gestures/class-selecting'
import { cancelRelation, followRelation } from './gestures/relating'
import { serviceDrop } from './gestures/service-drop'
import { BlockNode } from './nodes/block-node'
import { ClassNode } from './nodes/class-node'
import { PackageNode } from './nodes/package-node'
import { PackageToggles } from './nodes/package-toggles'
import { KindMenu } from './relations/kind-menu'
import { RelationGrips } from './relations/relation-grips'
import { RelationLayer } from './relations/relation-layer'
import { RelationPreview } from './relations/relation-preview'
import { RelationTyping } from './relations/relation-typing'

const nodeTypes: NodeTypes = { class: ClassNode, block: BlockNode, package: PackageNode }
/** From this many classes on, only what is near is mounted. */
const manyClasses = 80
/** Up to as many classes, their relations are routed anew while they are dragged. */
const fewHeld = 40

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
  const { drawn, view, held } = useHeldView(design)
  const { shown } = drawn
  const selection = useShownSelection(shown)
  const mounted = useMountedParts(shown.design, selection, held)
  const part = useMountedView(view, mounted)
  const nodes = useFlowNodes(part, selection)
  const far = useFar(drawn, held)
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
        onContextMenu: menus.onLineMenu,
      }}
      flow={{
        nodes,
        nodeTypes,
        onNodesChange: takeNodeChanges,
        onNodeDragStart: grab,
        onPaneClick,
        // A selected package would lie on the relations in it.
        elevateNodesOnSelect: false,
        ...choosing,
        onNodeClick: (event, node) => {
          if (node.type === 'package') clickElement(node.data.package, event)
          else choosing.onNodeClick(event, node)
        },
        ...menus.onNodes,
      }}
      isEmpty={design.classes.size === 0 && design.packages.size === 0}
      emptyAction={emptyAction}
      far={far}
      tools={<ClassTools />}
      overlay={
        <>
          <RelationGrips shown={shown} view={view} onMenu={onElementMenu} />
          <ClassStatus />
          <KindMenu />
        </>
      }
    >
      <PackageToggles design={design} view={part} />
      <RelationLayer shown={shown} selection={selection} routes={part.routes} />
      <RelationPreview view={view} />
      <RelationTyping design={design} routes={view.routes} />
    </CanvasFrame>
  )
}

/** What is selected, as the view shows it. */
function useShownSelection(shown: ShownClasses): ReadonlySet<ElementId> {
  const selection = useStudio((state) => state.selection)
  return useMemo(() => asShown(shown, selection), [shown, selection])
}

/** The view as it stands, and with what is being moved where it is held and its relations following it. */
function useHeldView(design: Design) {
  const revision = useStudio((state) => state.revision)
  const places = useClassCanvas((state) => state.held)
  const drawn = drawnClassView(design, revision)
  const shaped = useShapedLine()
  const view = useMemo(() => {
    if (shaped) {
      const { lineCourses } = withHeldLine(drawn.shown.design, shaped)
      const routed = routeRelations(drawn.routed.relations, drawn.nodes, lineCourses, drawn.routed)
      return { ...drawn, routed, routes: routed.routes }
    }
    const isStill = places.size === 0 || (isLarge(drawn.shown.design) && places.size > fewHeld)
    return isStill ? drawn : classView(design, places, drawn)
  }, [design, drawn, places, shaped])
  const changed = useEverIn(
    drawn,
    useMemo(() => changedBetween(drawn, view), [drawn, view]),
  )
  const placeOf = useCallback(
    (id: string) =>
      drawn.nodes.find((node) => node.class === id) ?? drawn.packages.find((frame) => frame.package === id),
    [drawn],
  )
  return { drawn, view, held: useHeld(places, changed, placeOf) }
}

/** Up to as many things that are pulled along stay mounted until a drag ends. */
const mostPulled = 30

/**
 * What is in a list or ever was, as long as a view is drawn: what comes into the page and goes again while something is
 * dragged has to be painted anew each time.
 */
function useEverIn(view: object, ids: readonly string[]): readonly string[] {
  const [ever, setEver] = useState({ view, ids })
  const known = ever.view === view ? ever.ids : []
  const fresh = ids.filter((id) => !known.includes(id))
  if (ever.view === view && fresh.length === 0) return known
  if (known.length + fresh.length > mostPulled) return ids
  const next = { view, ids: [...known, ...fresh] }
  setEver(next)
  return next.ids
}

/** Relations and frames that what is held pulls along. */
function changedBetween(drawn: RoutedClassView, view: RoutedClassView): string[] {
  if (drawn === view) return []
  const routes = new Set(drawn.routes)
  const frames = new Map(drawn.packages.map((frame) => [frame.package, frame]))
  return [
    ...view.routes.filter((route) => !routes.has(route)).map(({ relation }) => relation),
    ...view.packages
      .filter(({ package: id, x, y, width, height }) => {
        const old = frames.get(id)
        return old?.x !== x || old.y !== y || old.width !== width || old.height !== height
      })
      .map((frame) => frame.package),
  ]
}

const isLarge = ({ classes }: Design): boolean => classes.size > manyClasses

/** The element in which a text is typed. */
function typedAt(typing: Typing): string {
  if (typing.what === 'name') return typing.element
  return typing.what === 'relation' ? typing.relation : typing.class
}

/** The ids of what is mounted of a large design: what is near, and what is at work. `null`: everything. */
function useMountedParts(
  design: Design,
  selection: ReadonlySet<ElementId>,
  held: Held,
): ReadonlySet<string> | null {
  const { typing, focus, draft, asking } = useClassCanvas()
  // A row is called after its class.
  const focused = focus?.split('/')[0] ?? null
  return useMounted(isLarge(design), [
    selection,
    held.mounted,
    [
      typing && typedAt(typing),
      focused,
      draft?.fixed ?? null,
      draft?.over ?? null,
      asking?.source ?? null,
      asking?.target ?? null,
    ],
  ])
}

function useFar(drawn: RoutedClassView, held: Held): FarLayerProps | null {
  const badges = useBadges()
  const [toScene] = useState(createClassScene)
  const { design } = drawn.shown
  const large = isLarge(design)
  const skipped = useWithShaped(held.mounted)
  const scene = useMemo(
    () => (large ? toScene(design, drawn, badges) : null),
    [large, toScene, design, drawn, badges],
  )
  return scene && { scene, skipped, carried: held.carried, onMarquee }
}

function onMarquee(ids: readonly string[]): void {
  takeMarquee(ids.map(classId), openDesign()?.classRelations.values() ?? [])
}

/** What is mounted of the view. */
function useMountedView(view: RoutedClassView, mounted: ReadonlySet<string> | null): RoutedClassView {
  return useMemo(
    () =>
      mounted
        ? {
            ...view,
            packages: view.packages.filter((frame) => mounted.has(frame.package)),
            nodes: view.nodes.filter((node) => mounted.has(node.class)),
            routes: view.routes.filter(({ relation }) => mounted.has(relation)),
          }
        : view,
    [view, mounted],
  )
}

function useFlowNodes(view: RoutedClassView, selection: ReadonlySet<ElementId>): ClassFlowNode[] {
  const [toFlow] = useState(createClassNodeAdapter)
  return useMemo(() => toFlow(view, selection), [toFlow, view, selection])
}
