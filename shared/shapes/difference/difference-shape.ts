import type { Drawing, Paint, Primitive } from '../drawing'
import { roundedPath } from '../link/rounded-path'
import { ellipsis } from '../text-width'

/** Only here, only in the other design, or in both and not alike. */
export type DifferenceSign = '+' | '−' | '~'

interface Place {
  readonly x: number
  readonly y: number
}

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

/** px: how wide the marked border or line is, and how large the disc with the sign. */
const [thick, thin, disc] = [2.5, 1.5, 10]

/** Marks what is different by shape, colour and sign: a border or a line, dashed where it is a ghost, with a disc. */
export function drawDifference(shape: MarkedShape, sign: DifferenceSign, name: string): Drawing {
  const stroke = paints[sign]
  const line = {
    fill: 'none',
    stroke,
    strokeWidth: sign === '−' ? thin : thick,
    ...(sign === '−' ? { dash: [6, 4] } : {}),
  } as const
  if (shape.kind === 'line') {
    return [
      { kind: 'path', d: roundedPath(shape.points, 8), ...line },
      ...drawSign(middleOf(shape.points), sign),
    ]
  }
  const { x, y, width, height } = shape
  const ghost: Primitive[] =
    sign === '−'
      ? [
          {
            kind: 'text',
            x: x + width / 2,
            y: y + Math.min(height, 72) / 2 + 4,
            text: ellipsis(name, width - 24, 13, 550),
            size: 13,
            weight: 550,
            fill: stroke,
            anchor: 'middle',
          },
        ]
      : []
  return [{ kind: 'rect', x, y, width, height, radius: 10, ...line }, ...ghost, ...drawSign({ x, y }, sign)]
}

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
