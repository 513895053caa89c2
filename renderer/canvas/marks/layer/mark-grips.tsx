import { useStore } from 'reactflow'
import type { Mark } from '../../../../shared/model/marks/mark'
import { lineEnds } from '../../../../shared/shapes/mark/geometry-shape'
import { markBox } from '../../../../shared/shapes/mark/mark-box'
import { useStudio } from '../../../state/studio-store'
import { isHeldFast } from '../../grouping/locks'
import { useTool } from '../../tools'
import { cornerOf, gripHandlers } from '../gestures/resizing'
import { corners, startCorner, useMarks } from '../marks-state'

/** px of the window. */
const gripSize = 9

/** The outlines of selected marks and, of a single one, the grips at its corners that change its size. */
export function MarkGrips({ marks }: { readonly marks: readonly Mark[] }) {
  const zoom = useStore(({ transform }) => transform[2])
  const selection = useStudio((state) => state.selection)
  const tool = useTool((state) => state.tool)
  const typing = useMarks((state) => state.typing)
  if (tool !== 'select') return null
  const selected = marks.filter(({ id }) => selection.has(id))
  const [only] = selected
  return (
    <>
      {selected.map((mark) => (
        <rect key={mark.id} className="mark-outline" {...outlineOf(mark, 3 / zoom)} />
      ))}
      {only && selection.size === 1 && !typing && only.content.kind !== 'comment' && !isHeldFast(only.id) && (
        <Grips mark={only} size={gripSize / zoom} />
      )}
    </>
  )
}

function outlineOf(mark: Mark, gap: number) {
  const { x, y, width, height } = markBox(mark)
  return { x: x - gap, y: y - gap, width: width + 2 * gap, height: height + 2 * gap }
}

function Grips({ mark, size }: { readonly mark: Mark; readonly size: number }) {
  const box = markBox(mark)
  return gripsOf(mark).map((corner) => {
    const { x, y } = cornerOf(box, corner)
    return (
      <rect
        key={corner}
        className={`mark-grip mark-grip-${corner} nopan nodrag`}
        data-grip={corner}
        x={x - size / 2}
        y={y - size / 2}
        width={size}
        height={size}
        rx={size / 4}
        {...gripHandlers(mark, corner)}
      />
    )
  })
}

/** A line has a grip at each end, everything else at each corner. */
function gripsOf({ content }: Mark) {
  if (content.kind !== 'shape' || (content.shape !== 'line' && content.shape !== 'arrow')) return corners
  const [from, to] = lineEnds(content, 1, 1)
  return [startCorner(from, to), startCorner(to, from)]
}
