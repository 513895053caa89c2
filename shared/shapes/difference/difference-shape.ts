import type { Drawing, Paint, Primitive } from '../drawing'
import { roundedPath } from '../link/rounded-path'
import { ellipsis } from '../text-width'

/** What the second of two designs has more or less than the first, or what is in both and not alike. */
export type DifferenceSign = '+' | '−' | '~'

/** How something different is marked. */
export interface DifferenceLook {
  readonly sign: DifferenceSign
  readonly name: string
  /** Whether it is drawn where it does not exist. */
  readonly isGhost: boolean
}

interface Place {
  readonly x: number
  readonly y: number
}

type Box = Extract<MarkedShape, { kind: 'box' }>

/** What is marked: a box of the view, or a line through its corner points. */
export type MarkedShape =
  | {
      readonly kind: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }
  | { readonly kind: 'line'; readonly points: readonly Place[] }

const paints: { readonly [S in DifferenceSign]: Paint } = {
  '+': 'good',
  '−': 'severity-high',
  '~': 'severity-medium',
}

/** px: how wide the marked border or line is, what glows round a chosen one, and how large the disc with the sign. */
const [thick, thin, glow, disc] = [2.5, 1.5, 9, 10]

/** px: dash and gap of a ghost. */
const dash = [6, 4] as const

/** px of the name in a ghost, and the free room beside it. */
const [nameSize, nameAir] = [13, 24]

/**
 * Marks what is different by shape, colour and sign: what comes and what changes has a border, what goes is struck through,
 * and what is not there is a dashed ghost with its name. Each has a disc with its sign; one that is chosen glows.
 */
export const drawDifference = (shape: MarkedShape, look: DifferenceLook, isChosen = false): Drawing => [
  ...drawDifferenceBorder(shape, look, isChosen),
  ...drawDifferenceSign(shape, look.sign),
]

/** The disc with the sign: at the upper left corner of a box, half way along a line. */
export const drawDifferenceSign = (shape: MarkedShape, sign: DifferenceSign): Drawing =>
  drawSign(signPlace(shape), sign)

/** How a marked line is drawn where its dashes could not be told apart: those of a ghost leave some of it out. */
export const differenceStroke = ({ sign, isGhost }: DifferenceLook) =>
  isGhost
    ? { width: thin, opacity: dash[0] / (dash[0] + dash[1]), paint: paints[sign] }
    : { width: thick, opacity: 1, paint: paints[sign] }

/** Where the disc is. */
export function signBox(shape: MarkedShape): Omit<Box, 'kind'> {
  const { x, y } = signPlace(shape)
  return { x: x - disc, y: y - disc, width: 2 * disc, height: 2 * disc }
}

const signPlace = (shape: MarkedShape): Place => (shape.kind === 'line' ? middleOf(shape.points) : shape)

/** The same without its disc. */
export function drawDifferenceBorder(
  shape: MarkedShape,
  { sign, name, isGhost }: DifferenceLook,
  isChosen = false,
): Drawing {
  const stroke = paints[sign]
  const line = {
    fill: 'none',
    stroke,
    strokeWidth: isGhost ? thin : thick,
    ...(isGhost ? { dash } : {}),
  } as const
  const round = { fill: 'none', stroke: 'accent', strokeWidth: glow, opacity: 0.45 } as const
  if (shape.kind === 'line') {
    const course = { kind: 'path', d: roundedPath(shape.points, 8) } as const
    return [...(isChosen ? [{ ...course, ...round }] : []), { ...course, ...line }]
  }
  const { x, y, width, height } = shape
  const box = { kind: 'rect', x, y, width, height, radius: 10 } as const
  const inside: Primitive[] = isGhost
    ? [{ ...box, fill: stroke, opacity: 0.12 }, nameOfGhost(shape, name, stroke)]
    : sign === '−'
      ? [{ kind: 'path', d: `M${x} ${y + height}L${x + width} ${y}`, ...line, strokeWidth: thin }]
      : []
  return [...(isChosen ? [{ ...box, ...round }] : []), { ...box, ...line }, ...inside]
}

const nameOfGhost = ({ x, y, width, height }: Box, name: string, fill: Paint): Primitive => ({
  kind: 'text',
  x: x + width / 2,
  y: y + Math.min(height, 72) / 2 + 4,
  text: ellipsis(name, width - nameAir, nameSize, 550),
  size: nameSize,
  weight: 550,
  fill,
  anchor: 'middle',
})

/** The sign on its disc; bars, not letters, so that no font has a say in it. */
function drawSign({ x, y }: Place, sign: DifferenceSign): Drawing {
  const bars = {
    '+': 'M-4.5 0H4.5M0 -4.5V4.5',
    '−': 'M-4.5 0H4.5',
    '~': 'M-5 1.5C-3.5 -2.5 -1.5 -2.5 0 0S3.5 2.5 5 -1.5',
  }[sign]
  return [
    { kind: 'circle', cx: x, cy: y, r: disc, fill: paints[sign], stroke: 'canvas', strokeWidth: 1.5 },
    { kind: 'path', d: bars, x, y, fill: 'none', stroke: 'on-accent', strokeWidth: 2 },
  ]
}

/** The point half way along a line. */
function middleOf(points: readonly Place[]): Place {
  const lengths = points.slice(1).map((point, n) => distance(points[n] ?? point, point))
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2
  for (const [n, length] of lengths.entries()) {
    const [from, to] = [points[n], points[n + 1]]
    if (from && to && left <= length) {
      const share = length === 0 ? 0 : left / length
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    }
    left -= length
  }
  return points.at(-1) ?? { x: 0, y: 0 }
}

const distance = (a: Place, b: Place): number => Math.hypot(b.x - a.x, b.y - a.y)
