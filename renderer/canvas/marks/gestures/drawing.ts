import type { PointerEvent as ReactPointerEvent } from 'react'
import { type ElementId, markId } from '../../../../shared/base/ids'
import { hasElement } from '../../../../shared/model/element'
import type { Mark } from '../../../../shared/model/marks/mark'
import type { Box, Point } from '../../../../shared/views/positioned-view'
import { openDesign } from '../../../state/edit'
import { stage } from '../../stage'
import { currentTool } from '../../tools'
import { contentOf, type MakingTool, make, newMark, usualBox } from '../mark-edits'
import { isMarkTool } from '../mark-tools'
import { boxBetween, marksAtRest, startCorner, useMarks } from '../marks-state'
import { beginErasing, endErasing, erase } from './erasing'
import { pointLaser } from './laser'
import { beginStroke, callOffStroke, endStroke, extendStroke } from './stroking'
import { touchesBegan, touchesEnded, touchesMoved } from './touching'

/** px of the window below which a drag was meant as a click. */
const clickTolerance = 6

interface Drawing {
  readonly tool: MakingTool
  readonly from: Point
  readonly at: Point
}
let drawing: Drawing | null = null
let isDown = false

const viewPoint = ({ clientX, clientY }: ReactPointerEvent): Point | undefined =>
  stage()?.flow.screenToFlowPosition({ x: clientX, y: clientY })

/** Calls off whatever a tool of the whiteboard has begun. @returns whether anything was under way. */
export function callOffDrawing(): boolean {
  const wasBusy = isDown
  drawing = null
  isDown = false
  callOffStroke()
  useMarks.setState(marksAtRest)
  return wasBusy
}

/** Handlers of the sheet that lies over the canvas while a tool of the whiteboard is in hand. */
export const sheetHandlers = {
  onPointerDown(event: ReactPointerEvent<SVGElement>): void {
    if (touchesBegan(event)) {
      callOffDrawing()
      return
    }
    const tool = currentTool()
    const from = viewPoint(event)
    if (event.button !== 0 || !event.isPrimary || !from || !isMarkTool(tool)) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    isDown = true
    if (tool === 'pen' || tool === 'highlighter') beginStroke(tool, event.nativeEvent)
    else if (tool === 'eraser') beginErasing(from)
    else if (tool === 'laser') pointLaser(from)
    else drawing = { tool, from, at: { x: event.clientX, y: event.clientY } }
  },
  onPointerMove(event: ReactPointerEvent<SVGElement>): void {
    if (touchesMoved(event)) return
    const tool = currentTool()
    const to = viewPoint(event)
    if (!to) return
    if (tool === 'laser') pointLaser(to)
    if (!isDown) return
    if (tool === 'pen' || tool === 'highlighter') extendStroke(event.nativeEvent)
    else if (tool === 'eraser') erase(to)
    else if (drawing) useMarks.setState({ draft: drawn(drawing, to, event) })
  },
  onPointerUp(event: ReactPointerEvent<SVGElement>): void {
    touchesEnded(event)
    if (!isDown) return
    isDown = false
    const tool = currentTool()
    const finished = drawing
    drawing = null
    if (tool === 'pen' || tool === 'highlighter') endStroke()
    else if (tool === 'eraser') endErasing()
    else if (finished) finish(finished, event)
  },
  onPointerCancel(event: ReactPointerEvent<SVGElement>): void {
    touchesEnded(event)
    callOffDrawing()
  },
}

/** What a drag from one point to another makes; `null` while it is no more than a click. */
function drawn({ tool, from, at }: Drawing, to: Point, event: ReactPointerEvent): Mark | null {
  const isClick = Math.hypot(event.clientX - at.x, event.clientY - at.y) < clickTolerance
  if (isClick || tool === 'comment') return null
  const isLine = tool === 'line' || tool === 'arrow'
  const end = event.shiftKey ? evenly(isLine, from, to) : to
  const box = rounded(boxBetween(from, end))
  const content = contentOf(tool)
  if (content.kind === 'shape' && isLine) return newMark({ ...content, start: startCorner(from, end) }, box)
  return newMark(content, content.kind === 'text' ? { ...box, height: 0 } : box)
}

/** Shift makes boxes square, and lines level, upright or slanted by 45°. */
function evenly(isLine: boolean, from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  if (isLine && Math.abs(dx) > 2.4 * Math.abs(dy)) return { x: to.x, y: from.y }
  if (isLine && Math.abs(dy) > 2.4 * Math.abs(dx)) return { x: from.x, y: to.y }
  const side = Math.max(Math.abs(dx), Math.abs(dy))
  return { x: from.x + Math.sign(dx) * side, y: from.y + Math.sign(dy) * side }
}

const rounded = ({ x, y, width, height }: Box): Box => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.round(width),
  height: Math.round(height),
})

function finish(finished: Drawing, event: ReactPointerEvent): void {
  const { tool, from } = finished
  const to = viewPoint(event)
  const dragged = to ? drawn(finished, to, event) : null
  useMarks.setState({ draft: null })
  const mark =
    dragged ?? (tool === 'comment' ? comment(event, from) : newMark(contentOf(tool), usualBox(tool, from)))
  if (mark) make(mark)
}

/** A comment at a point or, over an element, pinned to it. */
function comment(event: ReactPointerEvent, at: Point): Mark | null {
  const about = elementUnder(event)
  const box = about === null ? null : stage()?.driver.boxOf([about])
  const free = { kind: 'comment', text: '', resolved: false } as const
  if (about === null || !box) return newMark(free, { ...rounded({ ...at, width: 0, height: 0 }) })
  return newMark({ ...free, about: markId(about) }, { x: -12, y: 6, width: 0, height: 0 })
}

/** The element of the view that is drawn under the pointer, below the sheet. */
function elementUnder({ clientX, clientY }: ReactPointerEvent): ElementId | null {
  const design = openDesign()
  for (const found of design ? document.elementsFromPoint(clientX, clientY) : []) {
    const node = found.closest('.react-flow__node')
    const id = node?.getAttribute('data-id') ?? found.closest('[data-id]')?.getAttribute('data-id')
    if (design && id && hasElement(design, id)) return markId(id)
  }
  return null
}
