import type { Mark } from '../../model/marks/mark'
import { wrapText } from '../sequence/wrapped-text'
import { type Lettering, noteLettering, notePad, shapePad, textLettering } from './mark-metrics'

/** What is written on a mark, broken into lines as it is drawn. */
export interface MarkLines {
  readonly lines: readonly string[]
  readonly lettering: Lettering
}

/** More lines than anybody reads on a whiteboard. */
const maxLines = 400

/** px; no line of a text that breaks only where a person broke it is as long. */
const anyWidth = 1_000_000

const noLines: readonly string[] = []

/** The lines of a note, a text or a shape, none on any other mark. */
export function markLines({ content, width }: Pick<Mark, 'content' | 'width'>): MarkLines {
  switch (content.kind) {
    case 'note':
      return broken(content.text, width - 2 * notePad, noteLettering(content.size))
    case 'text':
      return broken(content.text, width === 0 ? anyWidth : width, textLettering(content.size))
    case 'shape':
      return broken(content.text, roomIn(content.shape, width), noteLettering(content.size))
    default:
      return { lines: noLines, lettering: noteLettering('small') }
  }
}

const broken = (text: string, room: number, lettering: Lettering): MarkLines => ({
  lines: wrapText(text, Math.max(room, lettering.size), maxLines, lettering).lines,
  lettering,
})

/** px in the middle of a shape that a line of text may take. */
function roomIn(shape: string, width: number): number {
  const share = shape === 'rectangle' ? 1 : shape === 'ellipse' ? 0.72 : 0.55
  return width * share - 2 * shapePad
}
