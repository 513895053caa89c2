import type { MarkBody } from '../../model/marks/mark'
import { commentSize } from './comment-shape'
import { markLines } from './mark-lines'
import { frameHead, lineWidths, notePad, penWidths, widest } from './mark-metrics'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The box of a mark as it is seen: a note grows with what is written on it, and a text is as large as its letters. */
export function markBox(mark: MarkBody): Box {
  const { x, y, width, height, content } = mark
  switch (content.kind) {
    case 'note': {
      const { lines, lettering } = markLines(mark)
      return { x, y, width, height: Math.max(height, lines.length * lettering.leading + 2 * notePad) }
    }
    case 'text': {
      const { lines, lettering } = markLines(mark)
      const seen = width === 0 ? Math.ceil(widest(lines, lettering)) : width
      return { x, y, width: Math.max(seen, 8), height: Math.max(1, lines.length) * lettering.leading }
    }
    case 'comment':
      return { x, y: y - commentSize, width: commentSize, height: commentSize }
    default:
      return { x, y, width, height }
  }
}

/** The smallest box that holds all that is painted of a mark. */
export function markBounds(mark: MarkBody): Box {
  const box = markBox(mark)
  const { content } = mark
  switch (content.kind) {
    case 'frame':
      return { ...box, y: box.y - frameHead, height: box.height + frameHead }
    case 'stroke':
      return grown(box, penWidths.large)
    case 'shape':
      return grown(box, 2 * lineWidths.large)
    case 'note':
      return grown(box, 6)
    default:
      return box
  }
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})
