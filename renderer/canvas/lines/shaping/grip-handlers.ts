import type { KeyboardEvent, PointerEvent } from 'react'
import type { Segment } from '../../../../shared/views/lines/segments'
import type { Point } from '../../../../shared/views/positioned-view'
import { stage } from '../../stage'
import {
  callOffShaping,
  holdAt,
  type LineAtHand,
  letGoOfLine,
  nudgeHeld,
  takeHold,
  useShaping,
} from './shaping'

/** px of the window that the pointer may move and still have clicked. */
const clickTolerance = 3
/** px of the view that an arrow moves a part by; with Shift; with Ctrl or ⌘. */
const steps = { usual: 8, big: 80, small: 1 } as const

const arrows: { readonly [key: string]: readonly [number, number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

interface Press {
  /** Where in the window the pointer went down, and how far that is from the middle of what is held, px of the view. */
  readonly client: Point
  readonly off: Point
  readonly moved: boolean
}

let press: Press | null = null

const viewPoint = ({ clientX, clientY }: PointerEvent): Point | undefined =>
  stage()?.flow.screenToFlowPosition({ x: clientX, y: clientY })

/** Whether an arrow can move a part: a stretch goes across itself only. */
const moves = (part: Segment | 'label', [dx, dy]: readonly [number, number]): boolean =>
  part === 'label' || (part.axis === 'x' ? dx !== 0 : dy !== 0)

/** Handlers of the button that stands for a stretch of a line, or for its label. @param place its middle in the view */
export const gripHandlers = (line: LineAtHand, part: Segment | 'label', place: Point) => ({
  onPointerDown(event: PointerEvent<HTMLElement>): void {
    const at = viewPoint(event)
    if (event.button !== 0 || !event.isPrimary || !at) return
    event.currentTarget.setPointerCapture(event.pointerId)
    takeHold(line, part, place)
    const held = useShaping.getState().held?.at ?? at
    press = {
      client: { x: event.clientX, y: event.clientY },
      off: { x: held.x - at.x, y: held.y - at.y },
      moved: false,
    }
  },
  onPointerMove(event: PointerEvent<HTMLElement>): void {
    const at = viewPoint(event)
    if (!press || !at || !useShaping.getState().held) return
    const { client, off } = press
    const distance = Math.hypot(event.clientX - client.x, event.clientY - client.y)
    if (!press.moved && distance < clickTolerance) return
    press = { ...press, moved: true }
    holdAt({ x: at.x + off.x, y: at.y + off.y }, true)
  },
  onPointerUp(): void {
    if (!press) return
    press = null
    letGoOfLine()
  },
  onPointerCancel(): void {
    press = null
    callOffShaping()
  },
  onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const arrow = arrows[event.key]
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      if (!callOffShaping()) focusLine(line)
    } else if (arrow && !press && !event.altKey) {
      event.preventDefault()
      event.stopPropagation()
      if (!moves(part, arrow)) return
      const size = event.shiftKey ? steps.big : event.ctrlKey || event.metaKey ? steps.small : steps.usual
      takeHold(line, part, place)
      nudgeHeld(arrow[0] * size, arrow[1] * size)
    }
  },
  /** Letting go of an arrow ends its burst. */
  onKeyUp({ key }: KeyboardEvent): void {
    if (arrows[key] && !press) letGoOfLine()
  },
  onBlur(): void {
    if (!press) letGoOfLine(false)
  },
})

/** Gives the focus back to the line itself. */
function focusLine({ id }: LineAtHand): void {
  stage()
    ?.root.querySelector<SVGElement>(`[data-link="${id}"], [data-relation="${id}"], [data-wire="${id}"]`)
    ?.focus()
}

/** Gives the focus to the first grip of the selected line. @returns whether it has any. */
export function focusGrips(): boolean {
  const first = stage()?.root.parentElement?.querySelector<HTMLElement>('.bend-grips button')
  first?.focus()
  return Boolean(first)
}
