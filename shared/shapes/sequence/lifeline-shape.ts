import type { ParticipantBox } from '../../model/interaction/participant'
import type { Drawing, Primitive } from '../drawing'
import { ellipsis, measure } from '../text-width'
import type { StepLook } from './message-shape'
import { noteRoom, stepStyle } from './sequence-metrics'
import { tintPaint } from './tint-paint'

/** The line below a head, `height` px down from the origin, with a cross where it ends for good. */
export function drawLifeline(height: number, isDestroyed: boolean, look: StepLook = {}): Drawing {
  const strong = look.selected === true || look.lit === true
  return [
    {
      kind: 'path',
      d: `M0 0V${height}`,
      fill: 'none',
      stroke: strong ? 'accent' : 'edge',
      strokeWidth: strong ? 1.5 : 1,
      dash: [4, 4],
      opacity: strong ? 1 : 0.65,
    },
    ...(isDestroyed
      ? [
          {
            kind: 'path',
            d: `M-7 ${height - 7}L7 ${height + 7}M7 ${height - 7}L-7 ${height + 7}`,
            fill: 'none',
            stroke: 'severity-high',
            strokeWidth: 2,
          } as const,
        ]
      : []),
  ]
}

/** The bar of one who is at work, with its upper left corner at the origin. */
export const drawBar = (width: number, height: number, look: StepLook = {}): Drawing => [
  {
    kind: 'rect',
    x: 0,
    y: 0,
    width,
    height,
    radius: 2,
    fill: look.lit ? 'accent-bg' : 'node',
    stroke: look.lit ? 'accent' : 'edge',
    strokeWidth: 1,
  },
]

/** A note, its lines in the middle, with its upper left corner at the origin and its upper right one folded. */
export function drawNote(
  lines: readonly string[],
  width: number,
  height: number,
  look: StepLook = {},
): Drawing {
  const strong = look.selected === true || look.lit === true
  const fold = 9
  const d = `M0 3Q0 0 3 0H${width - fold}L${width} ${fold}V${height - 3}Q${width} ${height} ${width - 3} ${height}H3Q0 ${height} 0 ${height - 3}Z`
  const { size, weight, leading } = stepStyle
  const widest = Math.max(0, ...lines.map((line) => measure(line, size, weight)))
  return [
    { kind: 'path', d, fill: 'panel' },
    { kind: 'path', d, fill: 'lane-data', opacity: 0.13 },
    {
      kind: 'path',
      d: `${d}M${width - fold} 0V${fold}H${width}`,
      fill: 'none',
      stroke: strong ? 'accent' : 'lane-data',
      strokeWidth: strong ? 2 : 1,
      ...(strong ? {} : { opacity: 0.7 }),
    },
    ...lines.map(
      (text, n): Primitive => ({
        kind: 'text',
        x: Math.max(noteRoom.padding, (width - widest) / 2),
        y: noteRoom.padding + 10 + n * leading,
        text,
        size,
        weight,
        fill: 'text',
        anchor: 'start',
      }),
    ),
  ]
}

/** A frame round lifelines, its name at the top, with its upper left corner at the origin. */
export function drawFrame(
  { name, tint }: ParticipantBox,
  width: number,
  height: number,
  look: StepLook = {},
): Drawing {
  const strong = look.selected === true || look.lit === true
  const paint = tintPaint[tint]
  const area = { kind: 'rect', x: 0, y: 0, width, height, radius: 10 } as const
  return [
    { ...area, fill: paint, opacity: 0.07 },
    {
      ...area,
      fill: 'none',
      stroke: strong ? 'accent' : paint,
      strokeWidth: strong ? 2 : 1,
      opacity: strong ? 1 : 0.45,
    },
    {
      kind: 'text',
      x: width / 2,
      y: 20,
      text: ellipsis(name, width - 20, 12, 600),
      size: 12,
      weight: 600,
      fill: 'muted',
      anchor: 'middle',
    },
  ]
}
