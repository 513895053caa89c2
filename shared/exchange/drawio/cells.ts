import type { Box, Point } from '../../views/positioned-view'
import { labelText } from '../label-text'
import { element } from '../svg/paint-svg'
import { xmlText } from '../svg/xml-text'

/** A style of draw.io: keys and values in a fixed order. */
export type CellStyle = Readonly<Record<string, string | number>>

/** Any text as a label of draw.io, which is HTML: lines are lines, and everything else is shown as it is written. */
export const htmlLabel = (text: string): string => labelText(text).split('\n').map(xmlText).join('<br>')

const styleText = (shape: string, style: CellStyle): string =>
  [...(shape === '' ? [] : [shape]), ...Object.entries(style).map(([key, value]) => `${key}=${value}`)]
    .map((part) => `${part};`)
    .join('')

interface Cell {
  readonly id: string
  /** HTML, as `htmlLabel` makes it. */
  readonly label: string
  /** What the style begins with, such as `swimlane`; empty: a plain box. */
  readonly shape: string
  readonly style: CellStyle
}

export interface Vertex extends Cell {
  /** The cell that it stands in, from whose corner its place counts; absent: the page. */
  readonly parent?: string
  readonly box: Box
}

const onPage = '1'

const geometry = (attributes: Readonly<Record<string, string | number>>, content = ''): string =>
  element('mxGeometry', { ...attributes, as: 'geometry' }, content)

const point = ({ x, y }: Point, as?: string): string =>
  element('mxPoint', { x, y, ...(as === undefined ? {} : { as }) })

/** A shape that can be moved by itself. */
export function vertex({ id, label, shape, style, parent = onPage, box }: Vertex): string {
  const { x, y, width, height } = box
  return element(
    'mxCell',
    {
      id,
      value: label,
      style: styleText(shape, { html: 1, ...style }),
      vertex: 1,
      parent,
    },
    geometry({ x, y, width, height }),
  )
}

export interface EdgeEnd {
  readonly id: string
  readonly box: Box
}

export interface Edge extends Cell {
  readonly source: EdgeEnd
  readonly target: EdgeEnd
  /** From border to border. */
  readonly points: readonly Point[]
  /** Middle of the label in the view; absent: in the middle of the line. */
  readonly labelAt?: Point
}

/** A line that is bound to the shapes at its ends: it leaves and arrives where ours does, and keeps its bends. */
export function edge({ id, label, shape, style, source, target, points, labelAt }: Edge): string {
  const [first, last] = [points[0], points.at(-1)]
  const bends = points.slice(1, -1)
  const content = [
    ...(labelAt && first ? [point(offset(points, labelAt), 'offset')] : []),
    ...(bends.length === 0
      ? []
      : [element('Array', { as: 'points' }, bends.map((each) => point(each)).join(''))]),
  ]
  const ends = {
    ...(first && held('exit', source.box, first)),
    ...(last && held('entry', target.box, last)),
  }
  return element(
    'mxCell',
    {
      id,
      value: label,
      style: styleText(shape, { html: 1, ...style, ...ends }),
      edge: 1,
      parent: onPage,
      source: source.id,
      target: target.id,
    },
    geometry({ relative: 1 }, content.join('')),
  )
}

/** Where a line meets a shape, as shares of the shape's width and height. */
function held(end: 'exit' | 'entry', box: Box, { x, y }: Point): CellStyle {
  const share = (from: number, length: number, at: number): number =>
    length === 0 ? 0 : Math.round(((at - from) / length) * 10_000) / 10_000
  return {
    [`${end}X`]: share(box.x, box.width, x),
    [`${end}Y`]: share(box.y, box.height, y),
    [`${end}Perimeter`]: 0,
  }
}

/** How far a label stands from the middle of its line, where draw.io would put it. */
function offset(points: readonly Point[], { x, y }: Point): Point {
  const lengths = points.slice(1).map((to, n) => {
    const from = points[n] ?? to
    return Math.hypot(to.x - from.x, to.y - from.y)
  })
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2
  for (const [n, length] of lengths.entries()) {
    const [from, to] = [points[n], points[n + 1]]
    if (!from || !to) break
    if (left <= length) {
      const share = length === 0 ? 0 : left / length
      return { x: x - from.x - (to.x - from.x) * share, y: y - from.y - (to.y - from.y) * share }
    }
    left -= length
  }
  return { x: 0, y: 0 }
}

/** A box by its place in another. */
export const insideOf = (outer: Point, { x, y, width, height }: Box): Box => ({
  x: x - outer.x,
  y: y - outer.y,
  width,
  height,
})

/** The middle of a box. */
export const middle = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

export interface Page {
  readonly id: string
  readonly name: string
  readonly cells: readonly string[]
}

/** Pages as a file of draw.io, not compressed, so that it can be read and compared. */
export function drawioFile(pages: readonly Page[]): string {
  const diagrams = pages.map(({ id, name, cells }) => {
    const root = [element('mxCell', { id: '0' }), element('mxCell', { id: onPage, parent: '0' }), ...cells]
    const model = element(
      'mxGraphModel',
      {
        grid: 1,
        gridSize: 8,
        guides: 1,
        tooltips: 1,
        connect: 1,
        arrows: 1,
        fold: 1,
        page: 0,
        math: 0,
        shadow: 0,
      },
      element('root', {}, `\n${root.join('\n')}\n`),
    )
    return element('diagram', { id, name }, model)
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('mxfile', { host: 'Pentarch', compressed: 'false' }, `\n${diagrams.join('\n')}\n`)}\n`
}
