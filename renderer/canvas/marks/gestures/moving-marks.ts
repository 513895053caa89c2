import type { MarkId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import moveMarks from '../../../../shared/commands/mark/move-marks.command'
import type { CommandCall } from '../../../../shared/model/command-call'
import { markBox } from '../../../../shared/shapes/mark/mark-box'
import { openDesign, run } from '../../../state/edit'
import { useStudio } from '../../../state/studio-store'
import type { CanvasDriver } from '../../driver'
import { isHeldFast } from '../../grouping/locks'
import { stage } from '../../stage'
import { useMarks } from '../marks-state'
import { marksInside, openMarks, selectedMarks } from '../open-board'

/** ms without another press after which pressed arrows become one edit, should the release of the key be missed. */
const burstPause = 600
let burst: ReturnType<typeof setTimeout> | undefined

/** What moves the selection: the view, where elements are selected with the marks and it can. */
export function shifting(): NonNullable<CanvasDriver['shifting']> {
  const design = openDesign()
  const onlyMarks = [...useStudio.getState().selection].every((id) => design?.marks.has(id) || isHeldFast(id))
  return (onlyMarks ? undefined : stage()?.driver.shifting) ?? { show: shiftMarks, commit: commitShift }
}

/** The selected marks, and what lies in those of them that are frames, without what is locked. */
function carried(): Set<MarkId> {
  const all = openMarks()?.marks ?? []
  return new Set(
    selectedMarks()
      .flatMap((mark) => [
        mark.id,
        ...(mark.content.kind === 'frame' && !isHeldFast(mark.id) ? marksInside(all, markBox(mark)) : []),
      ])
      .filter((id) => !isHeldFast(id)),
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
function commitShift(): void {
  const calls = shiftCalls()
  if (calls.length > 0) run(calls)
}

/** Moves the selected marks, and what is selected with them, by some px. Presses in quick succession become one edit. */
export function nudgeMarks(dx: number, dy: number): void {
  const held = useMarks.getState().shift
  const moving = shifting()
  moving.show((held?.dx ?? 0) + dx, (held?.dy ?? 0) + dy)
  clearTimeout(burst)
  burst = setTimeout(() => moving.commit(), burstPause)
}
