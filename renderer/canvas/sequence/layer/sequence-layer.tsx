import { useMemo } from 'react'
import { ViewportPortal } from 'reactflow'
import type { ElementId } from '../../../../shared/base/ids'
import type { Design } from '../../../../shared/model/design'
import { drawFragmentGround } from '../../../../shared/shapes/sequence/fragment-shape'
import { drawBar, drawFrame, drawLifeline } from '../../../../shared/shapes/sequence/lifeline-shape'
import type {
  FragmentBox,
  MessageRow,
  NoteRow,
  SequenceView,
} from '../../../../shared/views/sequence/positioned-sequence'
import { useLanguage } from '../../../state/language'
import { useStudio } from '../../../state/studio-store'
import { DrawingView } from '../../drawing-view'
import { useBadges } from '../../layered/nodes/standing-out'
import { fragmentName, lifelineName, rowName } from '../adapter/accessible-names'
import { usePlaying } from '../use-far-sequence'
import { ElementView, type Light } from './element-view'
import { FragmentPiece, HeadPiece, RowPiece } from './pieces'
import './sequence-layer.css'

interface SequenceLayerProps {
  readonly design: Design
  readonly view: SequenceView
  /** The steps that are in the page; `null`: all. The far layer draws everything of a long sequence. */
  readonly mounted: ReadonlySet<string> | null
  /** Asked to show what is said of the element that is selected. */
  readonly onFindings: (() => void) | undefined
}

type StepPiece =
  | { readonly id: string; readonly top: number; readonly row: MessageRow | NoteRow }
  | { readonly id: string; readonly top: number; readonly fragment: FragmentBox }

/** Everything of a sequence, read from its heads down. What stays the same between two edits is not drawn again. */
export function SequenceLayer({ design, view, mounted, onFindings }: SequenceLayerProps) {
  const language = useLanguage()
  const selection = useStudio((state) => state.selection)
  const badges = useBadges()
  const lightOf = useLights(view)
  const all = useMemo(() => stepsOf(view), [view])
  const steps = useMemo(() => (mounted ? all.filter(({ id }) => mounted.has(id)) : all), [all, mounted])
  return (
    <ViewportPortal>
      {mounted ? <Reaches view={view} /> : <Ground view={view} lightOf={lightOf} />}
      <svg className="view-layer sequence-layer" role="presentation">
        {view.frames.map(({ box, id, x, y, width, height }) => (
          <ElementView
            key={id}
            id={id}
            name={box.name}
            selected={selection.has(id)}
            light="plain"
            x={x}
            y={y}
            className="sequence-frame"
          >
            <DrawingView drawing={drawFrame(box, width, height, { selected: selection.has(id) })} />
          </ElementView>
        ))}
        {view.lifelines.map((lifeline) => (
          <HeadPiece
            key={lifeline.participant.id}
            lifeline={lifeline}
            design={design}
            name={lifelineName(design, lifeline, language)}
            selected={selection.has(lifeline.participant.id)}
            light={lightOf(lifeline.participant.id)}
            badge={badges.get(lifeline.participant.id)}
            onBadge={onFindings}
          />
        ))}
        {steps.map((piece) =>
          'row' in piece ? (
            <g key={piece.row.id} transform={`translate(0 ${piece.row.top})`}>
              <RowPiece
                row={piece.row}
                name={rowName(view, piece.row, language)}
                selected={selection.has(piece.row.id)}
                light={lightOf(piece.row.id)}
                badge={badges.get(piece.row.id)}
                onBadge={onFindings}
              />
            </g>
          ) : (
            <FragmentPiece
              key={piece.fragment.id}
              fragment={piece.fragment}
              name={fragmentName(piece.fragment, language)}
              selected={selection.has(piece.fragment.id)}
              light={lightOf(piece.fragment.id)}
              badge={badges.get(piece.fragment.id)}
              onBadge={onFindings}
            />
          ),
        )}
      </svg>
    </ViewportPortal>
  )
}

/** Rows and fragments from top to bottom, a fragment before what stands in it. */
function stepsOf({ rows, fragments }: SequenceView): StepPiece[] {
  return [
    ...fragments.map((fragment) => ({ id: fragment.id, top: fragment.y, fragment })),
    ...rows.map((row) => ({ id: row.id, top: row.top, row })),
  ].sort((a, b) => a.top - b.top)
}

/** Where the pointer takes hold of a lifeline. */
const LifelineReach = ({ height }: { readonly height: number }) => (
  <rect className="sequence-lifeline-reach" x={-11} width={22} height={Math.max(0, height)} />
)

/** The lifelines of a long sequence, for the pointer alone. */
function Reaches({ view }: { readonly view: SequenceView }) {
  return (
    <svg className="view-layer sequence-ground" aria-hidden="true">
      {view.lifelines.map(({ participant: { id }, head, x, bottom }) => (
        <g key={id} transform={`translate(${x} ${head.y + head.height})`}>
          <LifelineReach height={bottom - head.y - head.height} />
        </g>
      ))}
    </svg>
  )
}

/** What lies under the steps: highlights, lifelines and the bars of who is at work. */
function Ground({
  view,
  lightOf,
}: {
  readonly view: SequenceView
  readonly lightOf: (id: ElementId) => Light
}) {
  const selection = useStudio((state) => state.selection)
  return (
    <svg className="view-layer sequence-ground" aria-hidden="true">
      {view.fragments.map((each) => (
        <g key={each.id} transform={`translate(${each.x} ${each.y})`}>
          <DrawingView drawing={drawFragmentGround(each, each.step)} />
        </g>
      ))}
      {view.lifelines.map(({ participant: { id }, head, x, bottom, destroyed }) => {
        const top = head.y + head.height
        const look = { selected: selection.has(id), lit: lightOf(id) === 'lit' }
        return (
          <g key={id} className={`sequence-${lightOf(id)}`} transform={`translate(${x} ${top})`}>
            <LifelineReach height={bottom - top} />
            <DrawingView drawing={drawLifeline(bottom - top, destroyed !== null, look)} />
          </g>
        )
      })}
      {view.bars.map(({ participant, from, x, y, width, height }) => (
        <g
          key={`${from}/${participant}`}
          className={`sequence-${lightOf(participant)}`}
          transform={`translate(${x} ${y})`}
        >
          <DrawingView drawing={drawBar(width, height, { lit: lightOf(participant) === 'lit' })} />
        </g>
      ))}
    </svg>
  )
}

/** How each thing stands out: while the messages are walked through the current one and its ends, else what a finding points at. */
function useLights(view: SequenceView): (id: ElementId) => Light {
  const lit = useStudio((state) => state.lit)
  const playing = usePlaying(view)
  return useMemo(() => {
    const shown = playing ?? lit
    return (id) => (shown.size === 0 ? 'plain' : shown.has(id) ? 'lit' : 'faded')
  }, [lit, playing])
}
