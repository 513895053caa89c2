import type { MessageKind } from '../../model/interaction/step'
import type { Drawing, Paint, Primitive } from '../drawing'
import { measure } from '../text-width'
import { groundedText } from './grounded-text'
import { numberPill, selfLoop, stepStyle } from './sequence-metrics'

/** A message as it runs; a row of the view fits. Its upper edge is y = 0. */
export interface MessageRun {
  readonly x1: number
  readonly x2: number
  /** px below the upper edge. */
  readonly line: number
  readonly lines: readonly string[]
  /** Of the text, px. */
  readonly width: number
  readonly number: string | null
}

export interface StepLook {
  readonly selected?: boolean
  readonly lit?: boolean
}

const head = { length: 9, half: 4.5 } as const

/** A message: solid for a call, dashed for a reply; a full head where the sender waits, an open one where it does not. */
export function drawMessage(
  run: MessageRun,
  kind: MessageKind,
  isSelf: boolean,
  look: StepLook = {},
): Drawing {
  const strong = look.selected === true || look.lit === true
  const stroke: Paint = strong ? 'accent' : kind === 'destroy' ? 'severity-high' : 'edge'
  const line = {
    fill: 'none',
    stroke,
    strokeWidth: strong ? 2 : 1.4,
    ...(kind === 'reply' || kind === 'create' ? { dash: [5, 4] } : {}),
  } as const
  return isSelf ? loop(run, kind, line, stroke, strong) : straight(run, kind, line, stroke, strong)
}

interface Line {
  readonly fill: 'none'
  readonly stroke: Paint
  readonly strokeWidth: number
  readonly dash?: readonly number[]
}

function straight(run: MessageRun, kind: MessageKind, line: Line, stroke: Paint, strong: boolean): Drawing {
  const { x1, x2, line: y } = run
  const side = x2 >= x1 ? 1 : -1
  // The line ends inside the head, so that its square end does not show beside the tip.
  const end = x2 - side * (hasFullHead(kind) ? head.length - 2 : 1)
  const pill = numberAt(run.number, side === 1 ? x1 + 5 : x1 - 5, y, side)
  return [
    { kind: 'path', d: `M${x1} ${y}H${end}`, ...line },
    arrowHead(kind, x2, y, side, stroke, line.strokeWidth),
    ...pill,
    ...textBlock(run, (x1 + x2) / 2, y - 6 - (run.lines.length - 1) * stepStyle.leading, 'middle', strong),
  ]
}

function loop(run: MessageRun, kind: MessageKind, line: Line, stroke: Paint, strong: boolean): Drawing {
  const { x1, line: y, number } = run
  const right = x1 + selfLoop.width
  const below = y + selfLoop.height
  const end = x1 + (hasFullHead(kind) ? head.length - 2 : 1)
  const text = right + 8 + (number === null ? 0 : pillWidth(number) + 6)
  const top = y + selfLoop.height / 2 + 4.5 - ((run.lines.length - 1) * stepStyle.leading) / 2
  return [
    {
      kind: 'path',
      d: `M${x1} ${y}H${right - 6}Q${right} ${y} ${right} ${y + 6}V${below - 6}Q${right} ${below} ${right - 6} ${below}H${end}`,
      ...line,
    },
    arrowHead(kind, x1, below, -1, stroke, line.strokeWidth),
    ...numberAt(number, right + 8, y + selfLoop.height / 2, 1),
    ...textBlock(run, text, top, 'start', strong),
  ]
}

/** px between a text and the middle of the badge beside it. */
const badgeOff = 14

/** Where the badge with the findings of a message is centred: beside its text, on the side that no number stands on. */
export function badgePlace(
  { x1, x2, line, lines, width, number }: MessageRun,
  isSelf: boolean,
): { readonly x: number; readonly y: number } {
  if (isSelf) {
    const text = x1 + selfLoop.width + 8 + (number === null ? 0 : pillWidth(number) + 6)
    return { x: text + width + badgeOff, y: line + selfLoop.height / 2 }
  }
  const side = x2 >= x1 ? 1 : -1
  const text = Math.max(1, lines.length) * stepStyle.leading
  return { x: (x1 + x2) / 2 + side * (width === 0 ? 0 : width / 2 + badgeOff), y: line - 2 - text / 2 }
}

const hasFullHead = (kind: MessageKind): boolean => kind === 'sync' || kind === 'destroy'

function arrowHead(
  kind: MessageKind,
  x: number,
  y: number,
  side: 1 | -1,
  stroke: Paint,
  strokeWidth: number,
): Primitive {
  const heel = x - side * head.length
  const d = `M${heel} ${y - head.half}L${x} ${y}L${heel} ${y + head.half}`
  return hasFullHead(kind)
    ? { kind: 'path', d: `${d}Z`, fill: stroke }
    : { kind: 'path', d, fill: 'none', stroke, strokeWidth: Math.max(1.5, strokeWidth) }
}

const pillWidth = (number: string): number =>
  Math.max(numberPill.height, Math.ceil(measure(number, 11, 600)) + 2 * numberPill.padding)

/** A number from `x` to the side that the message goes to, centred at `y`. */
function numberAt(number: string | null, x: number, y: number, side: 1 | -1): Primitive[] {
  if (number === null) return []
  const width = pillWidth(number)
  const left = side === 1 ? x : x - width
  const { height } = numberPill
  return [
    { kind: 'rect', x: left, y: y - height / 2, width, height, radius: height / 2, fill: 'muted' },
    {
      kind: 'text',
      x: left + width / 2,
      y: y + 4,
      text: number,
      size: 11,
      weight: 600,
      fill: 'panel',
      anchor: 'middle',
    },
  ]
}

/** What is said. `y`: first baseline. */
const textBlock = (
  { lines, width }: MessageRun,
  x: number,
  y: number,
  anchor: 'start' | 'middle',
  strong: boolean,
): Primitive[] =>
  groundedText({ lines, width, x, y, anchor, weight: stepStyle.weight, fill: strong ? 'accent' : 'text' })
