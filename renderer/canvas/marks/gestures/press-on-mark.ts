import type { PointerEvent as ReactPointerEvent } from 'react'
import type { Mark } from '../../../../shared/model/marks/mark'
import type { Point } from '../../../../shared/views/positioned-view'
import { select } from '../../../state/selection'
import { useStudio } from '../../../state/studio-store'
import { isHeldFast } from '../../grouping/locks'
import { meantBy, reachInto } from '../../grouping/meant'
import { toggle } from '../../pressing'
import { stage } from '../../stage'
import { type } from '../mark-edits'
import { useMarks } from '../marks-state'
import { dropShift, shifting } from './moving-marks'

/** px of the window that the pointer may move and still have clicked. */
const clickTolerance = 3

const viewPoint = (event: ReactPointerEvent): Point | undefined =>
  stage()?.flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })

interface Press {
  readonly at: Point
  readonly from: Point
  /** It was selected with others: a click without a drag leaves it selected alone, or its group. */
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
    else if (!was) select(meantBy(mark.id))
    event.currentTarget.focus({ preventScroll: true })
    if ((adds && was) || isHeldFast(mark.id)) return
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
    else if (wasOneOfMany) select(meantBy(mark.id))
  },
  onPointerCancel: () => void callOffPress(),
  onDoubleClick(event: { stopPropagation: () => void }) {
    event.stopPropagation()
    if (!useMarks.getState().typing && !reachInto(mark.id)) type(mark)
  },
})
