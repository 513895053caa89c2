import { type Image, imageAddress } from '../../model/marks/image'
import type { MarkBody } from '../../model/marks/mark'
import { strokePoints } from '../../model/marks/stroke-path'
import type { Drawing, Paint, Primitive } from '../drawing'
import { ellipsis } from '../text-width'
import { drawComment } from './comment-shape'
import { drawGeometry } from './geometry-shape'
import { markBox } from './mark-box'
import { markLines } from './mark-lines'
import { ascent, frameHead, frameLettering, notePad } from './mark-metrics'
import { strokeOutline } from './stroke-outline'

export interface MarkLook {
  /** The pixels of an image. */
  readonly image?: Image | undefined
  /** What is written is left out while it is being typed over the mark. */
  readonly withoutText?: boolean
}

/** A mark with its upper left corner at 0, 0: of a comment, that of its bubble. */
export function drawMark(mark: MarkBody, look: MarkLook = {}): Drawing {
  const { content } = mark
  const { width, height } = markBox(mark)
  const text = look.withoutText === true ? [] : drawLines(mark, height, width)
  switch (content.kind) {
    case 'note':
      return [turned(mark, width, height, [...drawPaper(`note-${content.colour}`, width, height), ...text])]
    case 'text':
      return text
    case 'frame':
      return drawFrame(look.withoutText === true ? '' : content.name, width, height)
    case 'stroke': {
      const d = strokeOutline(strokePoints(content.path), content)
      return content.pen === 'pen'
        ? [{ kind: 'path', d, fill: `ink-${content.colour}` }]
        : [{ kind: 'path', d, fill: `note-${content.colour}`, opacity: 0.5 }]
    }
    case 'shape':
      return [...drawGeometry(content, width, height), ...text]
    case 'image':
      return look.image
        ? [{ kind: 'image', x: 0, y: 0, width, height, address: imageAddress(look.image) }]
        : [{ kind: 'rect', x: 0, y: 0, width, height, radius: 4, fill: 'panel', stroke: 'node-line' }]
    case 'comment':
      return drawComment(content.resolved)
  }
}

/** Degrees by which a note is turned, as notes are that were put down by hand; always the same for one note. */
function noteTurn(id: string): number {
  let sum = 0
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 997
  return ((sum % 7) - 3) * 0.45
}

const turned = (mark: MarkBody, width: number, height: number, children: Drawing): Primitive => ({
  kind: 'group',
  x: 0,
  y: 0,
  turn: { degrees: noteTurn(mark.id), x: width / 2, y: height / 2 },
  children,
})

/** Paper, and below it the shade that it casts. */
const drawPaper = (paper: Paint, width: number, height: number): Drawing => [
  { kind: 'rect', x: 1, y: 3, width: width - 2, height, radius: 4, fill: 'on-note', opacity: 0.16 },
  { kind: 'rect', x: 0, y: 0, width, height, radius: 3, fill: paper },
]

function drawFrame(name: string, width: number, height: number): Drawing {
  const { size, weight } = frameLettering
  const outline: Primitive = {
    kind: 'rect',
    x: 0,
    y: 0,
    width,
    height,
    radius: 8,
    fill: 'none',
    stroke: 'edge',
    strokeWidth: 1.4,
  }
  const shown = ellipsis(name, Math.max(width, 40), size, weight)
  return shown === ''
    ? [outline]
    : [
        outline,
        { kind: 'text', x: 2, y: 14 - frameHead, text: shown, size, weight, fill: 'muted', anchor: 'start' },
      ]
}

/** What is written on a mark: from the upper left corner, or in the middle of a shape. */
function drawLines(mark: MarkBody, height: number, width: number): Primitive[] {
  const { lines, lettering } = markLines(mark)
  const { content } = mark
  const inShape = content.kind === 'shape'
  const pad = content.kind === 'note' ? notePad : 0
  const top = inShape ? (height - lines.length * lettering.leading) / 2 : pad
  const fill: Paint =
    content.kind === 'text' || content.kind === 'shape' ? `ink-${content.colour}` : 'on-note'
  return lines.map((text, index) => ({
    kind: 'text',
    x: inShape ? width / 2 : pad,
    y: top + index * lettering.leading + ascent(lettering),
    text,
    size: lettering.size,
    weight: lettering.weight,
    fill,
    anchor: inShape ? 'middle' : 'start',
  }))
}
