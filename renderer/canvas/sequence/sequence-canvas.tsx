import { useMemo } from 'react'
import type { NodeTypes } from 'reactflow'
import type { Design } from '../../../shared/model/design'
import { useOpenDesign } from '../../state/open-design'
import { useStudio } from '../../state/studio-store'
import { openInteractionIn } from '../../state/view'
import { CanvasFrame } from '../canvas-frame'
import type { ViewCanvasProps } from '../view-canvas-props'
import { mapNodes } from './adapter/map-nodes'
import { drawnSequence } from './adapter/open-sequence'
import { PlaybackBar } from './bars/playback-bar'
import { SequenceStatus } from './bars/sequence-status'
import { SequenceTabs } from './bars/sequence-tabs'
import { SequenceTools } from './bars/sequence-tools'
import { onSequenceKeyDown } from './gestures/keys'
import { onDoubleClick, onPointerDown, selectForMenu } from './gestures/pointer'
import { useParticipantDrop } from './gestures/use-participant-drop'
import { PinnedHeads } from './layer/pinned-heads'
import { SequenceLayer } from './layer/sequence-layer'
import { SequencePreview } from './layer/sequence-preview'
import { TextEditor } from './layer/text-editor'
import { sequenceDriver } from './sequence-driver'
import { useFarSequence } from './use-far-sequence'

const label = { en: 'Sequence canvas', zh: '时序图画布' } as const

/** The layer draws everything; its nodes are there for the map alone. */
const Nothing = () => null
const nodeTypes: NodeTypes = { lifeline: Nothing, fragment: Nothing }

/** The sequence view of the open design, to be seen and edited. */
export function SequenceCanvas(props: ViewCanvasProps) {
  const design = useOpenDesign()
  return design && <Canvas design={design} {...props} />
}

function Canvas({
  design,
  emptyAction,
  onElementMenu,
  onFindings,
}: ViewCanvasProps & { readonly design: Design }) {
  const revision = useStudio((state) => state.revision)
  const interaction = useStudio(openInteractionIn)
  const view = useMemo(
    () => interaction && drawnSequence(design, interaction, revision),
    [design, interaction, revision],
  )
  const { far, mounted } = useFarSequence(design, view)
  const nodes = useMemo(() => (view && !far ? mapNodes(view) : []), [view, far])
  const dropHandlers = useParticipantDrop()
  return (
    <CanvasFrame
      label={label}
      design={design}
      view={`sequence ${interaction?.id ?? ''}`}
      driver={sequenceDriver}
      surface={{ onKeyDown: onSequenceKeyDown, onPointerDown, onDoubleClick, ...dropHandlers }}
      flow={{
        nodes,
        nodeTypes,
        selectionOnDrag: false,
        onPaneContextMenu: (event) => {
          event.preventDefault()
          if (selectForMenu(event)) onElementMenu?.({ x: event.clientX, y: event.clientY })
        },
      }}
      isEmpty={!view || view.lifelines.length === 0}
      emptyAction={emptyAction}
      far={far}
      tools={<SequenceTools />}
      overlay={
        <>
          <SequenceTabs design={design} open={interaction} />
          {view && <SequenceStatus view={view} />}
          {view && interaction && <PlaybackBar open={{ design, interaction, view }} />}
        </>
      }
    >
      {view && <SequenceLayer design={design} view={view} mounted={mounted} onFindings={onFindings} />}
      {view && <PinnedHeads design={design} view={view} />}
      {view && <SequencePreview view={view} />}
      {view && <TextEditor design={design} view={view} />}
    </CanvasFrame>
  )
}
