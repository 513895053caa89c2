import { ViewportPortal } from 'reactflow'
import type { Design } from '../../../../shared/model/design'
import { isBehind, type Mark } from '../../../../shared/model/marks/mark'
import { useTool } from '../../tools'
import { sheetHandlers } from '../gestures/drawing'
import { isMarkTool } from '../mark-tools'
import { heldMark, useMarks } from '../marks-state'
import { placedMark } from '../open-board'
import { useShownMarks } from '../use-shown-marks'
import { LaserTrail } from './laser-trail'
import { MarkGrips } from './mark-grips'
import { MarkMarquee } from './mark-marquee'
import { MarkView } from './mark-view'
import { TextBox } from './text-box'
import './mark-layer.css'

/** px to each side of the origin: further than any canvas reaches. */
const everywhere = 1_000_000

/** The whiteboard of the view: marks behind the elements, marks in front of them, and the sheet that tools draw on. */
export function MarkLayer({ design }: { readonly design: Design }) {
  const marks = useShownMarks(design)
  const tool = useTool((state) => state.tool)
  const typing = useMarks((state) => state.typing)
  const draft = useMarks((state) => state.draft)
  const onBoard = new Set(marks.map(({ id }) => id))
  const made = [draft, typing?.isNew ? heldMark(typing.mark, useMarks.getState()) : null].flatMap((mark) => {
    const placed = mark && !onBoard.has(mark.id) ? placedMark(mark) : null
    return placed ? [placed] : []
  })
  const view = (mark: Mark) => <MarkView key={mark.id} mark={mark} design={design} />
  return (
    <ViewportPortal>
      <svg className="view-layer mark-layer-behind" role="presentation">
        {marks.filter(isBehind).map(view)}
      </svg>
      <svg className="view-layer mark-layer-front" role="presentation">
        {marks.filter((mark) => !isBehind(mark)).map(view)}
        {made.map(view)}
        <MarkGrips marks={marks} />
        <MarkMarquee marks={marks} />
        <LaserTrail />
        {isMarkTool(tool) && (
          <rect
            className="mark-sheet nopan nodrag"
            data-mark-tool={tool}
            x={-everywhere}
            y={-everywhere}
            width={2 * everywhere}
            height={2 * everywhere}
            {...sheetHandlers}
          />
        )}
      </svg>
      {typing && <TextBox key={typing.mark.id} />}
    </ViewportPortal>
  )
}
