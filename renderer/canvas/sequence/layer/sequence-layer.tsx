import { useMemo } from 'react'
import { useStore, ViewportPortal } from 'reactflow'
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
import { useSequence } from '../sequence-state'
import { ElementView, type Light } from './element-view'
import { FragmentPiece, HeadPiece, RowPiece } from './pieces'
import './sequence-layer.css'

interface SequenceLayerProps {
  readonly design: Design
  readonly view: SequenceView
  /** Asked to show what is said of the element that is selected. */
  readonly onFindings: (() => void) | undefined
}

type StepPiece =
  | { readonly top: number; readonly row: MessageRow | NoteRow }
  | { readonly top: number; readonly fragment: FragmentBox }

/** Everything of a sequence, read from its heads down. What stays the same between two edits is not drawn again. */
export function SequenceLayer({ design, view, onFindings }: SequenceLayerProps) {
  const language = useLanguage()
  const selection = useStudio((state) => state.selection)
  const badges = useBadges()
  const lightOf = useLights(view)
  const steps = useStepsInSight(view)
  return (
    <ViewportPortal>
      <Ground view={view} lightOf={lightOf} />
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
    ...fragments.map((fragment) => ({ top: fragment.y, fragment })),
    ...rows.map((row) => ({ top: row.top, row })),
  ].sort((a, b) => a.top - b.top)
}

/** From this many steps on, only those in sight are in the page. */
const manySteps = 80
/** px by which what is kept in the page goes beyond what is in sight, and in which it follows. */
const slack = 400

/** The steps in sight; of a short sequence all. */
function useStepsInSight(view: SequenceView): StepPiece[] {
  const steps = useMemo(() => stepsOf(view), [view])
  const isLong = steps.length > manySteps
  // One number for the stretch in sight, so that moving the canvas draws anew only now and then.
  const first = useStore(({ transform: [, y, zoom] }) => (isLong ? Math.floor(-y / zoom / slack) - 1 : 0))
  const count = useStore(({ height, transform: [, , zoom] }) => Math.ceil(height / zoom / slack) + 3)
  return useMemo(() => {
    if (!isLong) return steps
    const [top, bottom] = [first * slack, (first + count) * slack]
    return steps.filter((step) => {
      const { height } = 'row' in step ? step.row : step.fragment
      return step.top < bottom && step.top + height > top
    })
  }, [steps, isLong, first, count])
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
            <rect className="sequence-lifeline-reach" x={-11} width={22} height={Math.max(0, bottom - top)} />
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
  const playing = useSequence((state) => state.playback?.message)
  return useMemo(() => {
    const row = playing && view.rows.find(({ id }) => id === playing)
    const shown = new Set<ElementId>(lit)
    if (row?.type === 'message') {
      shown.clear()
      shown.add(row.id).add(row.step.from).add(row.step.to)
    }
    return (id) => (shown.size === 0 ? 'plain' : shown.has(id) ? 'lit' : 'faded')
  }, [lit, playing, view])
}
