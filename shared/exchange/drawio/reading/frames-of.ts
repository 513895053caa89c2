import type { Box, Point } from '../../../views/positioned-view'
import type { SequenceLine } from '../../reading/diagram'
import { middle } from '../cells'
import type { DrawnCell } from './cells-of'
import { boxOf, type DrawnPage } from './drawn-page'

/** A fragment in its place, with what is said in it. */
export interface DrawnFrame {
  readonly cell: DrawnCell
  readonly box: Box
  readonly word: string
  /** What its head says behind the word; of an area, its colour. */
  readonly text: string
  /** Heights at which an operand ends and the next begins, px from the top. */
  readonly dividers: number[]
  readonly guards: { readonly y: number; readonly text: string }[]
}

/** Something at a height of the page, as lines of a sequence. */
export interface Placed {
  readonly y: number
  readonly lines: readonly SequenceLine[]
}

const words = ['alt', 'opt', 'loop', 'par', 'critical', 'break']

/** A frame as a fragment: its words as UML has them; every other one is an area that says what the frame says. */
export function frameOf(page: DrawnPage, cell: DrawnCell): DrawnFrame {
  const said = cell.label.replace(/\n/g, ' ')
  const [, first = '', behind = ''] = /^(\w+)\b\s*(.*)$/.exec(said) ?? []
  const word = words.find((each) => each === first.toLowerCase())
  const isFilled = (cell.style.get('fillColor') ?? 'none') !== 'none'
  return {
    cell,
    box: boxOf(page, cell),
    word: word ?? 'rect',
    text: word ? unbracketed(behind) : isFilled ? (cell.style.get('fillColor') ?? '') : '',
    dividers: [],
    guards: word || said === '' ? [] : [{ y: Number.NEGATIVE_INFINITY, text: said }],
  }
}

export const unbracketed = (text: string): string =>
  text
    .replace(/\n/g, ' ')
    .trim()
    .replace(/^\[(.*)\]$/, '$1')

/** The smallest frame round a place. */
export const frameRound = (frames: readonly DrawnFrame[], { x, y }: Point): DrawnFrame | null =>
  frames
    .filter(({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height)
    .sort((a, b) => areaOf(a) - areaOf(b))[0] ?? null

const areaOf = ({ box }: DrawnFrame): number => box.width * box.height

/** Everything from top to bottom, what stands in a frame between its lines. */
export function linesDown(
  page: DrawnPage,
  frames: readonly DrawnFrame[],
  placed: readonly (Placed & { readonly frame: DrawnFrame | null })[],
): SequenceLine[] {
  const outer = new Map(
    frames.map((frame) => {
      const larger = frames.filter((each) => areaOf(each) > areaOf(frame))
      return [frame, frameRound(larger, middle(frame.box))]
    }),
  )
  const inside = (frame: DrawnFrame | null): SequenceLine[] =>
    [
      ...placed.filter((each) => each.frame === frame),
      ...frames
        .filter((each) => outer.get(each) === frame)
        .map((each) => ({ y: each.box.y, lines: linesOf(each) })),
      ...(frame?.dividers.map((y) => ({ y, lines: [dividing(frame, y)] })) ?? []),
    ]
      .sort((a, b) => a.y - b.y)
      .flatMap(({ lines }) => lines)
  const linesOf = (frame: DrawnFrame): SequenceLine[] => {
    const line = page.lineOf(frame.cell)
    const guard = guardBetween(frame, Number.NEGATIVE_INFINITY)
    const begin: SequenceLine =
      frame.word === 'rect'
        ? { type: 'begin', word: 'rect', text: frame.text, guard, line }
        : { type: 'begin', word: frame.word, text: frame.text || guard, line }
    return [begin, ...inside(frame), { type: 'end' }]
  }
  return inside(null)
}

const dividing = (frame: DrawnFrame, y: number): SequenceLine => ({
  type: 'divide',
  text: guardBetween(frame, y),
  line: null,
})

/** What is said of the operand that begins at a height. */
function guardBetween({ dividers, guards }: DrawnFrame, from: number): string {
  const until = Math.min(...dividers.filter((y) => y > from))
  return guards
    .filter(({ y }) => y >= from && y < until)
    .map(({ text }) => text)
    .join(' ')
}
