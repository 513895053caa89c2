import { getStroke } from 'perfect-freehand'
import type { MarkSize } from '../../model/marks/mark-content'
import type { StrokePoint } from '../../model/marks/stroke-path'
import { highlighterWidths, penWidths } from './mark-metrics'

export interface Pen {
  readonly pen: 'pen' | 'highlighter'
  readonly size: MarkSize
  /** A mouse presses always alike: the stroke then grows thin where it is quick. */
  readonly simulated?: boolean
}

/**
 * The outline of a stroke as an SVG path: thicker where the pen was pressed harder. A highlighter is always as thick.
 *
 * @param points the pressure of a mouse is 0.5 everywhere
 */
export function strokeOutline(points: readonly StrokePoint[], { pen, size }: Pen): string {
  const isPen = pen === 'pen'
  const pressed = points.some(([, , pressure]) => pressure !== 0.5)
  const outline = getStroke([...points] as [number, number, number][], {
    size: (isPen ? penWidths : highlighterWidths)[size],
    thinning: isPen ? 0.6 : 0,
    smoothing: 0.5,
    streamline: 0.4,
    simulatePressure: isPen && !pressed,
    last: true,
  })
  return pathThrough(outline)
}

const figure = (value: number): number => Math.round(value * 100) / 100

/** A closed curve that passes by the corners: half-way between two it touches the line, as quadratic splines do. */
function pathThrough(corners: readonly (readonly number[])[]): string {
  const [first] = corners
  if (!first || corners.length < 3) return ''
  const at = (index: number): readonly [number, number] => {
    const [x = 0, y = 0] = corners[index % corners.length] ?? first
    return [x, y]
  }
  const half = (index: number): string => {
    const [[x, y], [nextX, nextY]] = [at(index), at(index + 1)]
    return `${figure((x + nextX) / 2)} ${figure((y + nextY) / 2)}`
  }
  const curves = corners.map((_, index) => {
    const [x, y] = at(index + 1)
    return `Q${figure(x)} ${figure(y)} ${half(index + 1)}`
  })
  return `M${half(0)}${curves.join('')}Z`
}
