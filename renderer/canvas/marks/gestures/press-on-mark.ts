import type { PointerEvent as ReactPointerEvent } from 'react'
import type { Mark } from '../../../../shared/model/marks/mark'
import type { Point } from '../../../../shared/views/positioned-view'
import { openDesign } from '../../../state/edit'
import { select } from '../../../state/selection'
import { useStudio } from '../../../state/studio-store'
import type { CanvasDriver } from '../../driver'
import { toggle } from '../../pressing'
import { stage } from '../../stage'
import { type } from '../mark-edits'
import { useMarks } from '../marks-state'
import { commitShift, dropShift, shiftMarks } from './moving-marks'

/** px of the window that the pointer may move and still have clicked. */
const clickTolerance = 3

const viewPoint = (event: ReactPointerEvent): Point | undefined =>
  stage()?.flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })

/** What moves the selection: the view, where elements are selected with the marks and it can. */
function shifting(): NonNullable<CanvasDriver['shifting']> {
  const design = openDesign()
  const onlyMarks = [...useStudio.getState().selection].every((id) => design?.marks.has(id))
  return (onlyMarks ? undefined : stage()?.driver.shifting) ?? { show: shiftMarks, commit: commitShift }
}

interface Press {
  readonly at: Point
  readonly from: Point
  /** It was selected with others: a click without a drag leaves it selected alone. */
  readonly wasOneOfMany: boolean
  moved: boolean
}
let press: Press | null = null

/** Ends the gesture: until the pointer goes up, what it drags stays where it was. @returns whether there was one. */
export function callOffPress(): boolean {
  const wasPressed = press !== null
  press = null
  return dropShift() || wasPressed
}

/** Pointer handlers of a mark under the select tool: a click selects it, a drag moves what is selected. */
export const pressHandlers = (mark: Mark) => ({
  onPointerDown(event: ReactPointerEvent<SVGElement>) {
    if (event.button !== 0 || !event.isPrimary) return
    event.stopPropagation()
    const from = viewPoint(event)
    if (!from) return
    const { selection } = useStudio.getState()
    const adds = event.shiftKey || event.ctrlKey || event.metaKey
    const was = selection.has(mark.id)
    if (adds) toggle(mark.id)
    else if (!was) select([mark.id])
    event.currentTarget.focus({ preventScroll: true })
    if (adds && was) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const at = { x: event.clientX, y: event.clientY }
    press = { from, at, wasOneOfMany: was && !adds && selection.size > 1, moved: false }
  },
  onPointerMove(event: ReactPointerEvent<SVGElement>) {
    if (!press) return
    press.moved ||= Math.hypot(event.clientX - press.at.x, event.clientY - press.at.y) > clickTolerance
    const at = viewPoint(event)
    if (press.moved && at) shifting().show(at.x - press.from.x, at.y - press.from.y)
  },
  onPointerUp() {
    if (!press) return
    const { moved, wasOneOfMany } = press
    press = null
    if (moved) shifting().commit()
    else if (wasOneOfMany) select([mark.id])
  },
  onPointerCancel: () => void callOffPress(),
  onDoubleClick(event: { stopPropagation: () => void }) {
    event.stopPropagation()
    if (!useMarks.getState().typing) type(mark)
  },
})
