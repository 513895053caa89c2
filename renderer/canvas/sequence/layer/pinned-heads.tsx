import { useMemo } from 'react'
import { type ReactFlowState, useStore, ViewportPortal } from 'reactflow'
import type { Design } from '../../../../shared/model/design'
import { drawHead } from '../../../../shared/shapes/sequence/head-shape'
import { markOf } from '../../../../shared/shapes/sequence/participant-look'
import type { Lifeline, SequenceView } from '../../../../shared/views/sequence/positioned-sequence'
import { usePresenting } from '../../../state/presenting'
import { DrawingView } from '../../drawing-view'

/** px at the top of the canvas where its bars float, and px kept free there without them. */
const barsHeight = 92
const bareHeight = 16
/** px of the view above and below a head that stays in sight. */
const air = 8

/** Where the canvas begins, and where it is free of the bars, px of the view. */
const upperEdge = ({ transform: [, y, zoom] }: ReactFlowState): number => -y / zoom
const below =
  (height: number) =>
  ({ transform: [, y, zoom] }: ReactFlowState): number =>
    (height - y) / zoom
const belowBars = below(barsHeight)
const belowEdge = below(bareHeight)

/**
 * Heads that have scrolled out of sight, once more at the upper edge, so that a long sequence says who is who. Not over a
 * slide, which shows what was put into it.
 */
export function PinnedHeads({ design, view }: { readonly design: Design; readonly view: SequenceView }) {
  const edge = useStore(upperEdge)
  const zen = usePresenting((state) => state.zen)
  const presenting = usePresenting((state) => state.shown !== null)
  const top = useStore(zen ? belowEdge : belowBars)
  if (presenting) return null
  const gone = view.lifelines.filter(({ head, bottom }) => head.y < top - air && bottom > top + head.height)
  const [first] = gone
  if (!first) return null
  const { bounds } = view
  return (
    <ViewportPortal>
      <svg className="view-layer pinned-heads" aria-hidden="true">
        <rect
          className="pinned-heads-ground"
          x={bounds.x}
          y={edge}
          width={bounds.width}
          height={top - edge + Math.max(...gone.map(({ head }) => head.height)) + air}
        />
        {gone.map((lifeline) => (
          <g key={lifeline.participant.id} transform={`translate(${lifeline.head.x} ${top})`}>
            <Head design={design} lifeline={lifeline} />
          </g>
        ))}
      </svg>
    </ViewportPortal>
  )
}

function Head({ design, lifeline }: { readonly design: Design; readonly lifeline: Lifeline }) {
  const { participant, shape, head, name } = lifeline
  const drawing = useMemo(
    () => drawHead(name, shape, head.width, markOf(design, participant), { selected: false, lit: false }),
    [name, shape, head.width, design, participant],
  )
  return <DrawingView drawing={drawing} />
}
