import type { PointerEvent as ReactPointerEvent } from 'react'
import { call } from '../../../../shared/commands/define-command'
import resizeMarks from '../../../../shared/commands/mark/resize-marks.command'
import { resizedTo } from '../../../../shared/commands/mark/resized-to'
import type { Mark } from '../../../../shared/model/marks/mark'
import { markBox } from '../../../../shared/shapes/mark/mark-box'
import { leastSize } from '../../../../shared/shapes/mark/mark-metrics'
import type { Box, Point } from '../../../../shared/views/positioned-view'
import { run } from '../../../state/edit'
import { stage } from '../../stage'
import { boxBetween, type Corner, startCorner, useMarks } from '../marks-state'

/** Where a corner of a box is. */
export const cornerOf = ({ x, y, width, height }: Box, corner: Corner): Point => ({
  x: corner.endsWith('w') ? x : x + width,
  y: corner.startsWith('n') ? y : y + height,
})

const opposite: { readonly [C in Corner]: Corner } = { nw: 'se', ne: 'sw', sw: 'ne', se: 'nw' }

/** A mark with a corner of its box dragged to a point. Images keep their shape, and so does all with `even`. */
function resized(mark: Mark, corner: Corner, to: Point, even: boolean): Mark {
  const { content } = mark
  const box = markBox(mark)
  const fixed = cornerOf(box, opposite[corner])
  if (content.kind === 'shape' && (content.shape === 'line' || content.shape === 'arrow')) {
    const [from, end] = (content.start ?? 'nw') === corner ? [to, fixed] : [fixed, to]
    return resizedTo(mark, { ...boxBetween(fixed, to), start: startCorner(from, end) })
  }
  let width = Math.max(leastSize.width, Math.abs(to.x - fixed.x))
  let height = Math.max(leastSize.height, Math.abs(to.y - fixed.y))
  if ((even || content.kind === 'image') && box.width > 0 && box.height > 0) {
    const scale = Math.max(width / box.width, height / box.height)
    width = box.width * scale
    height = box.height * scale
  }
  return resizedTo(mark, {
    x: Math.round(corner.endsWith('w') ? fixed.x - width : fixed.x),
    y: Math.round(corner.startsWith('n') ? fixed.y - height : fixed.y),
    width: Math.round(width),
    height: Math.round(height),
  })
}

let held: { readonly mark: Mark; readonly corner: Corner } | null = null

/** Ends the gesture without a change. @returns whether there was one. */
export function callOffResize(): boolean {
  const wasHeld = held !== null
  held = null
  if (wasHeld) useMarks.setState({ draft: null })
  return wasHeld
}

/** Pointer handlers of the grip at a corner of a mark. */
export const gripHandlers = (mark: Mark, corner: Corner) => ({
  onPointerDown(event: ReactPointerEvent<SVGElement>) {
    if (event.button !== 0 || !event.isPrimary) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    held = { mark, corner }
  },
  onPointerMove(event: ReactPointerEvent<SVGElement>) {
    const to = stage()?.flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
    if (held && to) useMarks.setState({ draft: resized(held.mark, held.corner, to, event.shiftKey) })
  },
  onPointerUp() {
    const { draft } = useMarks.getState()
    if (held && draft) {
      const { id, x, y, width, height, content } = draft
      const start = content.kind === 'shape' ? content.start : undefined
      run(call(resizeMarks, { boxes: [{ mark: id, x, y, width, height, ...(start ? { start } : {}) }] }))
    }
    callOffResize()
  },
  onPointerCancel: () => void callOffResize(),
})
