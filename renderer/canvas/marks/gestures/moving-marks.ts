import type { MarkId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import moveMarks from '../../../../shared/commands/mark/move-marks.command'
import type { CommandCall } from '../../../../shared/model/command-call'
import { markBox } from '../../../../shared/shapes/mark/mark-box'
import { run } from '../../../state/edit'
import { useMarks } from '../marks-state'
import { marksInside, openMarks, selectedMarks } from '../open-board'

/** ms without another press after which pressed arrows become one edit, should the release of the key be missed. */
const burstPause = 600
let burst: ReturnType<typeof setTimeout> | undefined

/** The selected marks, and what lies in those of them that are frames. */
function carried(): Set<MarkId> {
  const all = openMarks()?.marks ?? []
  return new Set(
    selectedMarks().flatMap((mark) => [
      mark.id,
      ...(mark.content.kind === 'frame' ? marksInside(all, markBox(mark)) : []),
    ]),
  )
}

/** Shows the selected marks some px from where they lie, without changing the design. */
export function shiftMarks(dx: number, dy: number): void {
  const marks = useMarks.getState().shift?.marks ?? carried()
  if (marks.size > 0) useMarks.setState({ shift: { marks, dx, dy } })
}

/** Puts marks that are held back where they lie. @returns whether any were. */
export function dropShift(): boolean {
  clearTimeout(burst)
  if (!useMarks.getState().shift) return false
  useMarks.setState({ shift: null })
  return true
}

/** The edit that makes the shown places of marks real; they are no longer held. */
export function shiftCalls(): CommandCall[] {
  const { shift } = useMarks.getState()
  if (!shift) return []
  dropShift()
  const [dx, dy] = [Math.round(shift.dx), Math.round(shift.dy)]
  return dx === 0 && dy === 0 ? [] : [call(moveMarks, { marks: [...shift.marks], dx, dy })]
}

/** Makes the shown places real as one undoable step. */
export function commitShift(): void {
  const calls = shiftCalls()
  if (calls.length > 0) run(calls)
}

/** Moves the selected marks by some px. Presses in quick succession become one edit. */
export function nudgeMarks(dx: number, dy: number): void {
  const held = useMarks.getState().shift
  shiftMarks((held?.dx ?? 0) + dx, (held?.dy ?? 0) + dy)
  clearTimeout(burst)
  burst = setTimeout(commitShift, burstPause)
}
