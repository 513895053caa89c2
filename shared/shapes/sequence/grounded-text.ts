import type { Paint, Primitive } from '../drawing'
import { stepStyle } from './sequence-metrics'
import type { TextStyle } from './wrapped-text'

interface GroundedText {
  readonly lines: readonly string[]
  /** Of the longest line, px. */
  readonly width: number
  /** Where the lines begin or have their middle, px. */
  readonly x: number
  /** First baseline, px. */
  readonly y: number
  readonly anchor: 'start' | 'middle'
  readonly weight: TextStyle['weight']
  readonly fill: Paint
}

/** Lines of text on a ground of their own, which lifelines and their bars do not run through. */
export function groundedText({ lines, width, x, y, anchor, weight, fill }: GroundedText): Primitive[] {
  if (lines.length === 0) return []
  const { size, leading } = stepStyle
  return [
    {
      kind: 'rect',
      x: (anchor === 'middle' ? x - width / 2 : x) - 4,
      y: y - 12,
      width: width + 8,
      height: lines.length * leading,
      radius: 4,
      fill: 'canvas',
      opacity: 0.86,
    },
    ...lines.map((text, n): Primitive => {
      return { kind: 'text', x, y: y + n * leading, text, size, weight, fill, anchor }
    }),
  ]
}
