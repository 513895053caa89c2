import { ViewportPortal } from 'reactflow'
import { drawMessage } from '../../../../shared/shapes/sequence/message-shape'
import { selfLoop } from '../../../../shared/shapes/sequence/sequence-metrics'
import type { DropPlace, SequenceView } from '../../../../shared/views/sequence/positioned-sequence'
import { DrawingView } from '../../drawing-view'
import { boxBetween } from '../gestures/marquee'
import { type MessageDraft, useSequence } from '../sequence-state'

/** What a gesture would do, drawn over the sequence: the message, the gap, or the rectangle. */
export function SequencePreview({ view }: { readonly view: SequenceView }) {
  const draft = useSequence((state) => state.draft)
  const held = useSequence((state) => state.held)
  if (!draft && !held) return null
  return (
    <ViewportPortal>
      <svg className="view-layer sequence-layer sequence-preview" aria-hidden="true">
        {draft && <DraftView draft={draft} view={view} />}
        {held?.what === 'steps' && held.place && <Insertion {...held.place} />}
        {(held?.what === 'heads' || held?.what === 'newcomer') && <Gap index={held.index} view={view} />}
        {held?.what === 'marquee' && (
          <rect className="sequence-marquee" {...boxBetween(held.from, held.to)} />
        )}
      </svg>
    </ViewportPortal>
  )
}

/** The gap that a step goes to. */
function Insertion({ y, x1, x2 }: DropPlace) {
  return (
    <g>
      <line className="sequence-insertion" x1={x1} x2={x2} y1={y} y2={y} />
      <circle className="sequence-insertion-end" cx={x1} cy={y} r={4} />
      <circle className="sequence-insertion-end" cx={x2} cy={y} r={4} />
    </g>
  )
}

/** The gap that a lifeline goes to. */
function Gap({ index, view }: { readonly index: number; readonly view: SequenceView }) {
  const [left, right] = [view.lifelines[index - 1]?.head, view.lifelines[index]?.head]
  const before = left ? left.x + left.width : (right?.x ?? 0) - 32
  const after = right?.x ?? before + 32
  const x = (before + after) / 2
  const bottom = view.bounds.y + view.bounds.height
  return <line className="sequence-insertion" x1={x} x2={x} y1={-12} y2={Math.max(60, bottom)} />
}

function DraftView({ draft, view }: { readonly draft: MessageDraft; readonly view: SequenceView }) {
  const xOf = (id: string | null): number | undefined =>
    view.lifelines.find(({ participant }) => participant.id === id)?.x
  const from = xOf(draft.from)
  const to = xOf(draft.to) ?? draft.at?.x
  if (from === undefined || to === undefined) return null
  const isSelf = draft.to === draft.from
  const run = {
    x1: from,
    x2: isSelf ? from + selfLoop.width : to,
    line: 0,
    lines: [],
    width: 0,
    number: null,
  }
  const y = draft.at && draft.to === null ? draft.at.y : draft.place.y
  return (
    <>
      <Insertion {...draft.place} />
      <g transform={`translate(0 ${isSelf ? y - selfLoop.height / 2 : y})`}>
        <DrawingView drawing={drawMessage(run, draft.kind, isSelf, { selected: true })} />
      </g>
    </>
  )
}
