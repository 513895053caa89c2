import type { Localized } from '../../../base/localized'
import type { Box } from '../../../views/positioned-view'
import type { DiagramBox, SequenceDiagram, SequenceLine } from '../../reading/diagram'
import type { TextRemarks } from '../../reading/text-remarks'
import { middle } from '../cells'
import type { DrawnCell } from './cells-of'
import { boxOf, cornerOf, type DrawnPage, isText, saidOn } from './drawn-page'
import { type DrawnFrame, frameOf, frameRound, linesDown, type Placed, unbracketed } from './frames-of'
import { type DrawnLifeline, type DrawnMessage, lifelineAt, lifelinesOf, messageOf } from './lifelines-of'
import { texts } from './read-boxes'

const shapes: Localized = { en: 'Shapes that are no part of a sequence', zh: '不属于时序图的图形' }

/** How far an activation may begin off the message that begins it, px. */
const nearMessage = 4
/** The widest that an activation is drawn, px. */
const widestBar = 24
/** How far beside its lifeline a note may begin that stands beside it, px. */
const besideLine = 16

export const isSequencePage = (page: DrawnPage): boolean => lifelinesOf(page).length > 0

/** Lifelines from left to right and what is between them from top to bottom, in the frames that it stands in. */
export function readSequencePage(page: DrawnPage, remarks: TextRemarks): SequenceDiagram {
  const lifelines = lifelinesOf(page)
  const sorted = sortShapes(page, lifelines)
  for (const cell of sorted.others) {
    if (cell.label === '') remarks.leftOut(shapes, cell.line)
    else remarks.unknown(cell.label.replace(/\n/g, ' '), cell.line)
  }
  const messages: DrawnMessage[] = []
  for (const cell of page.cells) {
    if (cell.kind !== 'edge' || isNoteLine(page, cell)) continue
    const message = messageOf(page, lifelines, cell)
    if (message) messages.push(message)
    else if (!takeDivider(page, cell, sorted.frames)) remarkLoose(page, cell, remarks)
  }
  for (const cell of sorted.dividers) {
    const at = middle(boxOf(page, cell))
    frameRound(sorted.frames, at)?.dividers.push(at.y)
  }
  for (const cell of sorted.texts) takeText(page, cell, sorted.frames, remarks)
  messages.sort((a, b) => a.y - b.y)
  const numbers = numbering(messages.map(({ cell }) => saidOn(page, cell)))
  const placed = [
    ...messages.map((message, n) => ({
      y: message.y,
      frame: frameRound(sorted.frames, { x: (message.from.x + message.to.x) / 2, y: message.y }),
      lines: messageLines(page, message, messages, lifelines, numbers?.texts[n], sorted.bars),
    })),
    ...sorted.notes.map((cell) => noteAt(page, cell, lifelines, sorted.frames)),
  ]
  const titled = sorted.title?.label.replace(/^sd\b\s*/i, '').replace(/\n/g, ' ')
  return {
    kind: 'sequence',
    title: titled ?? '',
    participants: lifelines.map(({ cell }) => ({
      id: cell.id,
      name: cell.label.replace(/\n/g, ' '),
      type: heads[cell.style.get('participant') ?? ''] ?? 'participant',
    })),
    boxes: sorted.boxes,
    lines: [
      ...(numbers ? [{ type: 'numbering' as const, start: numbers.start, step: numbers.step }] : []),
      ...linesDown(page, sorted.frames, placed),
    ],
  }
}

const heads: { readonly [shape: string]: string } = {
  umlActor: 'actor',
  umlBoundary: 'boundary',
  umlControl: 'control',
  umlEntity: 'entity',
}

interface Sorted {
  readonly frames: DrawnFrame[]
  readonly boxes: DiagramBox[]
  readonly notes: DrawnCell[]
  readonly texts: DrawnCell[]
  readonly dividers: DrawnCell[]
  readonly bars: Box[]
  readonly others: DrawnCell[]
  title: DrawnCell | null
}

/** What each shape of the page is, by how it looks and what it stands round. */
function sortShapes(page: DrawnPage, lifelines: readonly DrawnLifeline[]): Sorted {
  const sorted: Sorted = {
    frames: [],
    boxes: [],
    notes: [],
    texts: [],
    dividers: [],
    bars: [],
    others: [],
    title: null,
  }
  for (const cell of page.cells) {
    const { style } = cell
    const shape = style.get('shape') ?? ''
    if (cell.kind !== 'vertex' || shape === 'umlLifeline' || style.has('group')) continue
    if (page.byId.get(cell.parent)?.kind === 'edge') continue
    const box = boxOf(page, cell)
    const within = lifelines.filter(({ x, box: { y } }) => x > box.x && x < box.x + box.width && y >= box.y)
    if (shape === 'umlFrame' && /^sd\b/i.test(cell.label)) sorted.title = cell
    else if (shape === 'umlFrame' && /^ref\b/i.test(cell.label)) sorted.notes.push(cell)
    else if (shape === 'umlFrame') sorted.frames.push(frameOf(page, cell))
    else if (/^note/.test(shape)) sorted.notes.push(cell)
    else if (style.has('line') || shape === 'line') sorted.dividers.push(cell)
    else if (isText(cell)) sorted.texts.push(cell)
    else if (cell.label === '' && box.width <= widestBar && lifelineAt(lifelines, middle(box).x))
      sorted.bars.push(box)
    else if (shape === '' && within.some(({ box: { y } }) => y < box.y + box.height))
      sorted.boxes.push({
        title: cell.label.replace(/\n/g, ' '),
        fill: style.get('fillColor') ?? '',
        participants: within.map((each) => each.cell.id),
        line: page.lineOf(cell),
      })
    else if (shape === '' && cell.label === '' && style.get('strokeColor') === 'none')
      sorted.frames.push(frameOf(page, cell))
    else sorted.others.push(cell)
  }
  return sorted
}

const isNoteLine = ({ byId }: DrawnPage, { source, target }: DrawnCell): boolean =>
  [source, target].some((id) => /^note/.test(byId.get(id)?.style.get('shape') ?? ''))

/** A line without ends or heads across a frame divides it. */
function takeDivider(page: DrawnPage, edge: DrawnCell, frames: readonly DrawnFrame[]): boolean {
  const [from, to] = [edge.free.get('sourcePoint'), edge.free.get('targetPoint')]
  if (edge.style.get('endArrow') !== 'none' || !from || !to) return false
  const corner = cornerOf(page, edge)
  const at = { x: corner.x + (from.x + to.x) / 2, y: corner.y + (from.y + to.y) / 2 }
  const frame = frameRound(frames, at)
  frame?.dividers.push(at.y)
  return frame !== null
}

function remarkLoose(page: DrawnPage, edge: DrawnCell, remarks: TextRemarks): void {
  const said = saidOn(page, edge).replace(/\n/g, ' ') || edge.id
  remarks.say(
    {
      en: `The message “${said}” has no lifeline at an end and was left out.`,
      zh: `消息“${said}”有一端没有生命线，已略去。`,
    },
    page.lineOf(edge),
  )
}

/** A text in brackets, or in an area, says when its operand happens. */
function takeText(
  page: DrawnPage,
  cell: DrawnCell,
  frames: readonly DrawnFrame[],
  remarks: TextRemarks,
): void {
  const box = boxOf(page, cell)
  const at = { x: box.x + Math.min(8, box.width / 2), y: middle(box).y }
  const frame = frameRound(frames, at)
  if (frame && (/^\[/.test(cell.label) || frame.word === 'rect'))
    frame.guards.push({ y: at.y, text: unbracketed(cell.label) })
  else if (cell.label !== '') remarks.leftOut(texts, cell.line)
}

function messageLines(
  page: DrawnPage,
  message: DrawnMessage,
  messages: readonly DrawnMessage[],
  lifelines: readonly DrawnLifeline[],
  text: string | undefined,
  bars: readonly Box[],
): SequenceLine[] {
  const { cell, from, to, y } = message
  const top = Math.min(...lifelines.map(({ box }) => box.y))
  const ofTarget = messages.filter((each) => each.from === to || each.to === to)
  const begins = bars.some(
    (bar) => Math.abs(bar.y - y) <= nearMessage && lifelineAt([to], middle(bar).x) !== undefined,
  )
  return [
    {
      type: 'message',
      from: from.cell.id,
      to: to.cell.id,
      text: text ?? saidOn(page, cell),
      arrow: arrowOf(cell),
      creates: from !== to && to.box.y > top && y <= to.box.y + to.headHeight && ofTarget[0] === message,
      destroys: to.cell.style.get('umlDestroy') === '1' && ofTarget.at(-1) === message && message.to === to,
      line: page.lineOf(cell),
    },
    ...(begins ? [{ type: 'activate' as const, participant: to.cell.id }] : []),
  ]
}

/** Heads by what they are called in `SequenceLine`: filled heads wait, open ones do not, dashed lines come back. */
function arrowOf({ style }: DrawnCell): string {
  const line = style.get('dashed') === '1' ? 'DOTTED' : 'SOLID'
  const [start, end] = [style.get('startArrow') ?? 'none', style.get('endArrow') ?? 'classic']
  const head = end === 'none' ? start : end
  if (head === 'none') return `${line}_OPEN`
  if (/^cross/.test(head)) return `${line}_CROSS`
  return line === 'SOLID' && /^(?:open|async)/.test(head) ? 'SOLID_POINT' : line
}

/** Numbers that stand before the texts of all messages and grow by equal steps; `null`: they have none. */
function numbering(said: readonly string[]): {
  readonly start: number
  readonly step: number
  readonly texts: readonly string[]
} | null {
  const parts = said.map((text) => /^(\d{1,6})(?![\d.])[:)]?\s*([\s\S]*)$/.exec(text))
  const numbers = parts.map((part) => (part?.[1] === undefined ? Number.NaN : Number(part[1])))
  const [start = Number.NaN, second = Number.NaN] = numbers
  const step = second - start
  const isEven = step > 0 && numbers.every((each, n) => each === start + n * step)
  return isEven ? { start, step, texts: parts.map((part) => part?.[2] ?? '') } : null
}

function noteAt(
  page: DrawnPage,
  cell: DrawnCell,
  lifelines: readonly DrawnLifeline[],
  frames: readonly DrawnFrame[],
): Placed & { readonly frame: DrawnFrame | null } {
  const box = boxOf(page, cell)
  const { x, y } = middle(box)
  const right = lifelines.find((each) => box.x > each.x && box.x - each.x <= besideLine)
  const left = lifelines.find(
    (each) => each.x > box.x + box.width && each.x - box.x - box.width <= besideLine,
  )
  const over = lifelines.filter((each) => each.x >= box.x && each.x <= box.x + box.width)
  const nearest = [...lifelines].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0]
  const beside = right ?? left ?? (over.length === 0 ? nearest : undefined)
  const from = (beside ?? over[0])?.cell.id ?? ''
  return {
    y,
    frame: frameRound(frames, { x, y }),
    lines: [
      {
        type: 'note',
        place: beside ? (x > beside.x ? 'right' : 'left') : 'over',
        from,
        to: (beside ?? over.at(-1))?.cell.id ?? from,
        text: cell.style.get('shape') === 'umlFrame' ? cell.label.replace(/^ref\s*/i, '') : cell.label,
        line: page.lineOf(cell),
      },
    ],
  }
}
