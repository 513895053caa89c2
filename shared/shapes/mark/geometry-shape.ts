import type { MarkContent } from '../../model/marks/mark-content'
import type { Drawing, Primitive } from '../drawing'
import { lineWidths } from './mark-metrics'

type ShapeContent = Extract<MarkContent, { kind: 'shape' }>

interface Point {
  readonly x: number
  readonly y: number
}

/** Where a line in a box begins and ends, px from the box's corner. */
export function lineEnds(
  { start = 'nw' }: Pick<ShapeContent, 'start'>,
  width: number,
  height: number,
): readonly [from: Point, to: Point] {
  const x = start.endsWith('w') ? 0 : width
  const y = start.startsWith('n') ? 0 : height
  return [
    { x, y },
    { x: width - x, y: height - y },
  ]
}

/** A rectangle, an ellipse, a diamond, a line or an arrow, in a box whose upper left corner is at 0, 0. */
export function drawGeometry(content: ShapeContent, width: number, height: number): Drawing {
  const ink = { stroke: `ink-${content.colour}`, strokeWidth: lineWidths[content.size] } as const
  switch (content.shape) {
    case 'rectangle':
      return [{ kind: 'rect', x: 0, y: 0, width, height, radius: 6, fill: 'none', ...ink }]
    case 'ellipse': {
      const [rx, ry] = [width / 2, height / 2]
      const d = `M0 ${ry}a${rx} ${ry} 0 1 1 ${width} 0a${rx} ${ry} 0 1 1 ${-width} 0Z`
      return [{ kind: 'path', d, fill: 'none', ...ink }]
    }
    case 'diamond': {
      const d = `M${width / 2} 0L${width} ${height / 2}L${width / 2} ${height}L0 ${height / 2}Z`
      return [{ kind: 'path', d, fill: 'none', ...ink }]
    }
    case 'line':
    case 'arrow': {
      const [from, to] = lineEnds(content, width, height)
      const line: Primitive = {
        kind: 'path',
        d: `M${from.x} ${from.y}L${to.x} ${to.y}`,
        fill: 'none',
        ...ink,
      }
      return content.shape === 'arrow' ? [line, head(from, to, content)] : [line]
    }
  }
}

/** Two barbs at the end of an arrow, never longer than half of it. */
function head(from: Point, to: Point, { colour, size }: ShapeContent): Primitive {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  const barb = Math.min(8 + 3 * lineWidths[size], length / 2)
  const direction = Math.atan2(dy, dx)
  const [a, b] = [direction + Math.PI * 0.84, direction - Math.PI * 0.84].map((angle) => ({
    x: round(to.x + barb * Math.cos(angle)),
    y: round(to.y + barb * Math.sin(angle)),
  })) as [Point, Point]
  return {
    kind: 'path',
    d: `M${a.x} ${a.y}L${to.x} ${to.y}L${b.x} ${b.y}`,
    fill: 'none',
    stroke: `ink-${colour}`,
    strokeWidth: lineWidths[size],
  }
}

const round = (value: number): number => Math.round(value * 100) / 100
