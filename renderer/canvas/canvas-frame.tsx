import { type HTMLAttributes, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import {
  Background,
  type Node,
  ReactFlow,
  type ReactFlowProps,
  ReactFlowProvider,
  useReactFlow,
} from 'reactflow'
import 'reactflow/dist/base.css'
import type { Localized } from '../../shared/base/localized'
import type { Design } from '../../shared/model/design'
import { useText } from '../state/language'
import { useStudio } from '../state/studio-store'
import { GuideLayer } from './aligning/guide-layer'
import { OverviewMap } from './chrome/overview-map'
import { ToolBar } from './chrome/tool-bar'
import { ZoomBar } from './chrome/zoom-bar'
import type { CanvasDriver } from './driver'
import { FarLayer, type FarLayerProps } from './far/far-layer'
import { FarMap } from './far/far-map'
import type { FarView } from './far/far-view'
import { GroupLayer } from './grouping/group-layer'
import { LayoutBar } from './layout/layout-bar'
import { MarkStyleBar } from './marks/bars/mark-style-bar'
import { onImageDragOver, onImageDrop } from './marks/image-drop'
import { MarkLayer } from './marks/layer/mark-layer'
import { enterMarks, onMarkKeyDown, onMarkKeyUp } from './marks/mark-keys'
import { withMarks } from './marks/marks-driver'
import { PresentationBar } from './presenting/presentation-bar'
import { SlideView } from './presenting/slide-view'
import { ProposalLayer } from './proposing/proposal-layer'
import { enterStage } from './stage'
import { useTool } from './tools'
import { useViewport } from './use-viewport'
import { zoomRange } from './viewport'
import './canvas.css'

export interface CanvasFrameProps<N extends Node> {
  /** What the canvas is called for those who hear it. */
  readonly label: Localized
  readonly design: Design
  /** Tells the views of a design apart. */
  readonly view: string
  /** What the window can ask of the view; the same object as long as the view is open. */
  readonly driver: CanvasDriver
  /** Handlers of the surface that holds everything. */
  readonly surface: Pick<
    HTMLAttributes<HTMLDivElement>,
    | 'onKeyDown'
    | 'onKeyUp'
    | 'onPointerDownCapture'
    | 'onPointerDown'
    | 'onPointerMove'
    | 'onPointerUp'
    | 'onDoubleClick'
    | 'onContextMenu'
    | 'onDragOver'
    | 'onDragLeave'
    | 'onDrop'
  >
  readonly flow: ReactFlowProps<N>
  /** Nothing is drawn yet: `emptyAction` says what can be done about it. */
  readonly isEmpty: boolean
  readonly emptyAction?: ReactNode
  /** Further buttons of the tool bar. */
  readonly tools?: ReactNode
  /** What floats over the canvas. */
  readonly overlay?: ReactNode
  /** The view is so large that only a part of it is mounted; the far layer draws the rest. */
  readonly far?: FarLayerProps | null
  /** Layers inside the canvas, beside its nodes. */
  readonly children?: ReactNode
}

/** The canvas that every view is drawn on: it moves and zooms, has tools, and answers to the window. */
export function CanvasFrame<N extends Node>(props: CanvasFrameProps<N>) {
  return (
    <ReactFlowProvider>
      <Frame {...props} />
    </ReactFlowProvider>
  )
}

/** React Flow calls itself an application, and would stand between the list that a canvas is and the elements in it. */
const partOfSurface = (wrapper: HTMLDivElement | null): void => wrapper?.setAttribute('role', 'none')

function Frame<N extends Node>({
  label,
  design,
  view,
  driver,
  surface,
  flow: flowProps,
  isEmpty,
  emptyAction,
  tools,
  overlay,
  far = null,
  children,
}: CanvasFrameProps<N>) {
  const text = useText()
  const root = useRef<HTMLDivElement>(null)
  const flow = useReactFlow()
  const tool = useTool((state) => state.tool)
  const selects = tool === 'select'
  const [farView, setFarView] = useState<FarView | null>(null)
  // The score is shown large where the map would be.
  const large = useStudio(({ settings }) => settings.largeScreen)

  useLayoutEffect(() => {
    return root.current ? enterStage({ flow, root: root.current, driver: withMarks(driver) }) : undefined
  }, [flow, driver])
  useViewport(design, view)

  return (
    <div className="canvas" data-tool={tool} data-view={view} data-far={far ? '' : undefined}>
      <div
        ref={root}
        className="canvas-surface"
        role="listbox"
        aria-label={text(label)}
        aria-multiselectable="true"
        tabIndex={0}
        {...surface}
        onKeyDown={(event) => {
          if (onMarkKeyDown(event)) return
          surface.onKeyDown?.(event)
          enterMarks(event)
        }}
        onDragOver={(event) => {
          if (!onImageDragOver(event)) surface.onDragOver?.(event)
        }}
        onDrop={(event) => {
          if (!onImageDrop(event)) surface.onDrop?.(event)
        }}
        onKeyUp={(event) => {
          onMarkKeyUp(event)
          surface.onKeyUp?.(event)
        }}
      >
        <ReactFlow<N>
          ref={partOfSurface}
          nodesDraggable={selects}
          elementsSelectable={selects}
          nodesConnectable={false}
          nodesFocusable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          selectionOnDrag={selects}
          panOnDrag={tool === 'hand' ? true : [1, 2]}
          panOnScroll
          panOnScrollSpeed={1}
          zoomOnDoubleClick={false}
          minZoom={zoomRange.min}
          maxZoom={zoomRange.max}
          proOptions={{ hideAttribution: true }}
          {...flowProps}
        >
          <Background gap={20} size={1.5} color="var(--canvas-dot)" />
          {children}
          {far && <FarLayer {...far} onView={setFarView} />}
          <GuideLayer />
          <MarkLayer design={design} />
          <GroupLayer design={design} />
          <ProposalLayer design={design} />
          <SlideView design={design} />
        </ReactFlow>
      </div>
      {isEmpty && <div className="canvas-empty">{emptyAction}</div>}
      <ToolBar>{tools}</ToolBar>
      <MarkStyleBar design={design} />
      <LayoutBar />
      {overlay}
      <ZoomBar />
      {!isEmpty &&
        !large &&
        (farView ? <FarMap view={farView} design={design} /> : <OverviewMap design={design} />)}
      <PresentationBar design={design} />
    </div>
  )
}
