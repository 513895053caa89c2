import type { SequenceFragment } from '../../model/interaction/step'
import type { Drawing, Paint, Primitive } from '../drawing'
import { measure } from '../text-width'
import { groundedText } from './grounded-text'
import type { StepLook } from './message-shape'
import { kindStyle, kindTab, stepStyle } from './sequence-metrics'
import { tintPaint } from './tint-paint'

/** A fragment as it stands; a box of the view fits. */
export interface FragmentRun {
  readonly width: number
  readonly height: number
  readonly y: number
  readonly operands: readonly { readonly top: number; readonly guard: readonly string[] }[]
}

/** Of a guard's text. */
const guardWeight = 550

/** Width of the corner that says the kind, px. */
export const tabWidth = (kind: string): number =>
  Math.ceil(measure(kind, kindStyle.size, kindStyle.weight)) + 2 * kindTab.padding

/** The ground of a highlight, to lie under everything; the other kinds have none. Upper left corner at the origin. */
export function drawFragmentGround(
  { width, height }: FragmentRun,
  { kind, tint }: SequenceFragment,
): Drawing {
  if (kind !== 'rect') return []
  const fill = tintPaint[tint ?? 'blue']
  return [{ kind: 'rect', x: 0, y: 0, width, height, radius: 6, fill, opacity: 0.11 }]
}

/** A fragment's frame, its kind in the corner, and its operands with their guards. Upper left corner at the origin. */
export function drawFragment(
  run: FragmentRun,
  { kind, tint }: SequenceFragment,
  look: StepLook = {},
): Drawing {
  const strong = look.selected === true || look.lit === true
  const stroke: Paint = strong ? 'accent' : kind === 'rect' ? tintPaint[tint ?? 'blue'] : 'edge'
  const { width, height } = run
  const line = { stroke, strokeWidth: strong ? 2 : 1 } as const
  const tab = tabWidth(kind)
  return [
    { kind: 'rect', x: 0, y: 0, width, height, radius: 6, fill: 'none', ...line },
    {
      kind: 'path',
      d: `M0 6Q0 0 6 0H${tab}V${kindTab.height - 6}L${tab - 6} ${kindTab.height}H0Z`,
      fill: strong ? 'accent-bg' : 'panel',
      ...line,
    },
    {
      kind: 'text',
      x: kindTab.padding,
      y: 14,
      text: kind,
      size: kindStyle.size,
      weight: kindStyle.weight,
      fill: strong ? 'accent' : 'muted',
      anchor: 'start',
    },
    ...run.operands.flatMap((operand, n) => [
      ...(n === 0
        ? []
        : [
            {
              kind: 'path',
              d: `M0 ${operand.top - run.y}H${width}`,
              fill: 'none',
              dash: [6, 4],
              ...line,
              strokeWidth: 1,
            } as const,
          ]),
      ...guardText(operand.guard, n === 0 ? tab + 8 : 10, operand.top - run.y + (n === 0 ? 15 : 17)),
    ]),
  ]
}

function guardText(lines: readonly string[], x: number, y: number): Primitive[] {
  const width = Math.max(0, ...lines.map((text) => measure(text, stepStyle.size, guardWeight)))
  return groundedText({ lines, width, x, y, anchor: 'start', weight: guardWeight, fill: 'muted' })
}
