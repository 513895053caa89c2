import type { MarkId } from '../../../../shared/base/ids'
import { marksHit } from '../../../../shared/views/marks/mark-hit'
import type { Point } from '../../../../shared/views/positioned-view'
import { isHeldFast } from '../../grouping/locks'
import { stage } from '../../stage'
import { removeMarks } from '../mark-edits'
import { useMarks } from '../marks-state'
import { openMarks, placedMark } from '../open-board'

/** px of the window round the pointer within which the eraser takes away. */
const reach = 8

let last: Point | null = null

export function beginErasing(at: Point): void {
  last = at
  useMarks.setState({ erasing: new Set<MarkId>() })
  erase(at)
}

/** Touches every mark between where the eraser was and where it is now. */
export function erase(at: Point): void {
  const from = last ?? at
  last = at
  const { erasing } = useMarks.getState()
  const marks = (openMarks()?.marks ?? []).flatMap((mark) =>
    isHeldFast(mark.id) ? [] : (placedMark(mark) ?? []),
  )
  const hit = marksHit(marks, from, at, reach / (stage()?.flow.getViewport().zoom ?? 1))
  if (hit.some((id) => !erasing.has(id))) useMarks.setState({ erasing: new Set([...erasing, ...hit]) })
}

/** Takes away all that was touched, as one undoable step. */
export function endErasing(): void {
  last = null
  const { erasing } = useMarks.getState()
  useMarks.setState({ erasing: new Set<MarkId>() })
  removeMarks([...erasing])
}
