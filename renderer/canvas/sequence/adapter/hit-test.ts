import type { BoxId, ParticipantId, StepId } from '../../../../shared/base/ids'
import { tabWidth } from '../../../../shared/shapes/sequence/fragment-shape'
import { kindTab } from '../../../../shared/shapes/sequence/sequence-metrics'
import type { Box, Point } from '../../../../shared/views/positioned-view'
import type {
  DropPlace,
  FragmentBox,
  Lifeline,
  MessageRow,
  NoteRow,
  SequenceView,
} from '../../../../shared/views/sequence/positioned-sequence'
import { extentOf } from '../../../../shared/views/sequence/sequence-view'

/** What is at a point of the view. */
export type Hit =
  | { readonly what: 'head'; readonly id: ParticipantId }
  | { readonly what: 'lifeline'; readonly id: ParticipantId }
  | { readonly what: 'step'; readonly id: StepId; readonly operand: number }
  | { readonly what: 'frame'; readonly id: BoxId }

/** px from a lifeline, and from a line, that still are on it. */
const near = { lifeline: 11, line: 8, border: 6 } as const

const isWithin = ({ x, y, width, height }: Box, at: Point, by = 0): boolean =>
  at.x >= x - by && at.x <= x + width + by && at.y >= y - by && at.y <= y + height + by

/** What a press at a point means: heads and texts before lifelines, the borders of fragments last. */
export function hitAt(view: SequenceView, at: Point): Hit | null {
  const head = view.lifelines.findLast((each) => isWithin(each.head, at))
  if (head) return { what: 'head', id: head.participant.id }
  const row = view.rows.find((each) => isOnRow(each, at))
  if (row) return { what: 'step', id: row.id, operand: 0 }
  const named = view.fragments.findLast((each) => isOnName(each, at))
  if (named) return { what: 'step', id: named.id, operand: operandAt(named, at.y) }
  const lifeline = lifelineNear(view, at.x, near.lifeline)
  if (lifeline && at.y > lifeline.head.y + lifeline.head.height && at.y <= lifeline.bottom + 12)
    return { what: 'lifeline', id: lifeline.participant.id }
  const fragment = view.fragments.findLast((each) => isOnBorder(each, at))
  if (fragment) return { what: 'step', id: fragment.id, operand: operandAt(fragment, at.y) }
  const frame = view.frames.find((each) => isWithin({ ...each, height: 30 }, at) || isOnBorder(each, at))
  return frame ? { what: 'frame', id: frame.id } : null
}

/** The lifeline nearest to a column, where it is not further than `reach` px. */
export function lifelineNear(view: SequenceView, x: number, reach: number): Lifeline | null {
  let nearest: Lifeline | null = null
  for (const each of view.lifelines)
    if (nearest === null || Math.abs(each.x - x) < Math.abs(nearest.x - x)) nearest = each
  return nearest && Math.abs(nearest.x - x) <= reach ? nearest : null
}

/** The operand of a fragment at a height. */
function operandAt(fragment: FragmentBox, y: number): number {
  return Math.max(
    0,
    fragment.operands.findLastIndex(({ top }) => y >= top),
  )
}

function isOnRow(row: MessageRow | NoteRow, at: Point): boolean {
  const box = extentOf(row)
  if (row.type === 'note') return isWithin(box, at)
  if (at.y < row.top || at.y >= row.top + row.height) return false
  const isSelf = row.step.from === row.step.to
  if (isSelf) return at.x > box.x + 4 && at.x <= box.x + box.width
  const [left, right] = [box.x + near.lifeline, box.x + box.width - near.lifeline]
  if (at.x < left || at.x > right) return false
  const middle = box.x + box.width / 2
  const onText = at.y <= row.top + row.line && Math.abs(at.x - middle) <= row.width / 2 + 6
  return onText || Math.abs(at.y - row.top - row.line) <= near.line
}

/** The corner with the kind, and the guards. */
function isOnName(fragment: FragmentBox, at: Point): boolean {
  const { x, y, width, operands, step } = fragment
  if (isWithin({ x, y, width: tabWidth(step.kind), height: kindTab.height }, at)) return true
  return operands.some(
    ({ top, guard }) => guard.length > 0 && isWithin({ x, y: top, width: width * 0.7, height: 22 }, at),
  )
}

const isOnBorder = (box: Box, at: Point): boolean =>
  isWithin(box, at, near.border) &&
  !isWithin(
    {
      x: box.x + near.border,
      y: box.y + near.border,
      width: box.width - 2 * near.border,
      height: box.height - 2 * near.border,
    },
    at,
  )

/** The gap nearest to a height, of those that a predicate lets through. */
export function placeNear(
  view: SequenceView,
  y: number,
  isOpen: (place: DropPlace) => boolean = () => true,
): DropPlace | null {
  let nearest: DropPlace | null = null
  for (const each of view.places)
    if (isOpen(each) && (nearest === null || Math.abs(each.y - y) < Math.abs(nearest.y - y))) nearest = each
  return nearest
}

/** Before which lifeline, counted from the left, a column is. */
export const gapAt = (view: SequenceView, x: number): number =>
  view.lifelines.filter((each) => each.x < x).length
