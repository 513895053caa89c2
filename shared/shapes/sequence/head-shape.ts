import type { Technology } from '../../catalog/technology'
import type { ParticipantShape } from '../../model/interaction/participant'
import type { Drawing, Paint, Primitive } from '../drawing'
import type { Icon } from '../icons'
import { categoryGlyph, unknownGlyph } from '../service/category-glyph'
import { ellipsis, measure } from '../text-width'
import { headSize, nameStyle } from './sequence-metrics'

const { height } = headSize
const { size, weight } = nameStyle
/** px between the icon and the name. */
const gap = 7
/** Curve of the ends of a database and of a queue, px. */
const bulge = 6
const figure = { scale: 0.92 } as const

/** What stands before a name: the icon of a technology, the outline of what it is, or nothing. */
export type HeadMark =
  | { readonly kind: 'technology'; readonly icon: Icon | undefined; readonly entry: Technology | undefined }
  | { readonly kind: 'class' }
  | null

export interface HeadLook {
  readonly selected?: boolean
  readonly lit?: boolean
}

/** The head of a lifeline, `width` × the usual height, with its upper left corner at the origin. */
export function drawHead(
  name: string,
  shape: ParticipantShape,
  width: number,
  mark: HeadMark,
  look: HeadLook = {},
): Drawing {
  const strong = look.selected === true || look.lit === true
  const stroke: Paint = strong ? 'accent' : 'node-line'
  const line = { stroke, strokeWidth: strong ? 2 : 1 } as const
  const symbol = symbols[shape]
  if (symbol) {
    return [
      ...(strong
        ? [
            {
              kind: 'rect',
              x: 0,
              y: 0,
              width,
              height,
              radius: 8,
              fill: 'accent-bg',
              stroke: 'accent',
            } as const,
          ]
        : [{ kind: 'rect', x: 0, y: 0, width, height, radius: 8, fill: 'canvas' } as const]),
      {
        kind: 'path',
        d: symbol,
        x: width / 2,
        y: 1,
        scale: figure.scale,
        fill: 'node',
        stroke: strong ? 'accent' : 'muted',
        strokeWidth: 1.6,
      },
      {
        kind: 'text',
        x: width / 2,
        y: height - 5,
        text: ellipsis(name, width - 12, size, weight),
        size,
        weight,
        fill: 'text',
        anchor: 'middle',
      },
    ]
  }
  return [...outline(shape, width, line), ...label(name, width, mark, shape)]
}

/** What stands over a name, around x = 0 and 28 px high; shapes without one are outlines round the name. */
const symbols: { readonly [S in ParticipantShape]?: string } = {
  actor: 'M0 2a5 5 0 1 1 0 10a5 5 0 1 1 0-10zM0 12v8M-8 15h16M0 20l-6 9M0 20l6 9',
  boundary: 'M4 4a11 11 0 1 1 0 22a11 11 0 1 1 0-22zM-16 4v22M-16 15h9',
  control: 'M0 5a11 11 0 1 1 0 22a11 11 0 1 1 0-22zM-1 5l5-4M-1 5l5 4',
  entity: 'M0 4a11 11 0 1 1 0 22a11 11 0 1 1 0-22zM-12 26.5h24',
}

function outline(
  shape: ParticipantShape,
  width: number,
  line: { readonly stroke: Paint; readonly strokeWidth: number },
): Primitive[] {
  const box = { kind: 'rect', fill: 'node', radius: 8, ...line } as const
  switch (shape) {
    case 'database': {
      const d =
        `M0 ${bulge}C0 ${-bulge / 3} ${width} ${-bulge / 3} ${width} ${bulge}V${height - bulge}` +
        `C${width} ${height + bulge / 3} 0 ${height + bulge / 3} 0 ${height - bulge}Z` +
        `M0 ${bulge}C0 ${bulge * 2.33} ${width} ${bulge * 2.33} ${width} ${bulge}`
      return [{ kind: 'path', d, fill: 'node', ...line }]
    }
    case 'queue': {
      const [left, right] = [bulge, width - bulge]
      const d =
        `M${left} 0H${right}C${width + bulge / 3} 0 ${width + bulge / 3} ${height} ${right} ${height}` +
        `H${left}C${-bulge / 3} ${height} ${-bulge / 3} 0 ${left} 0Z` +
        `M${right} 0C${right - bulge * 1.33} 0 ${right - bulge * 1.33} ${height} ${right} ${height}`
      return [{ kind: 'path', d, fill: 'node', ...line }]
    }
    case 'collections':
      return [
        { ...box, x: 5, y: 0, width: width - 5, height: height - 5 },
        { ...box, x: 0, y: 5, width: width - 5, height: height - 5 },
      ]
    default:
      return [{ ...box, x: 0, y: 0, width, height }]
  }
}

/** The mark and the name, together in the middle. */
function label(name: string, width: number, mark: HeadMark, shape: ParticipantShape): Primitive[] {
  const before = mark ? headSize.icon + gap : 0
  const text = ellipsis(name, width - before - 22, size, weight)
  const taken = before + measure(text, size, weight)
  const left = (width - taken) / 2 - (shape === 'queue' ? bulge / 2 : 0)
  const middle = height / 2 + (shape === 'database' ? 3 : shape === 'collections' ? 2.5 : 0)
  return [
    ...(mark ? [markAt(mark, left, middle - headSize.icon / 2)] : []),
    { kind: 'text', x: left + before, y: middle + 4.5, text, size, weight, fill: 'text', anchor: 'start' },
  ]
}

function markAt(mark: Exclude<HeadMark, null>, x: number, y: number): Primitive {
  const at = { x, y, scale: headSize.icon / 24 }
  const drawn = { kind: 'path', fill: 'none', stroke: 'muted', strokeWidth: 1.8, ...at } as const
  if (mark.kind === 'class') return { ...drawn, d: 'M4 3.5h16v17H4zM4 9h16M4 14.5h16' }
  const { icon, entry } = mark
  if (!icon) return { ...drawn, d: entry ? categoryGlyph(entry) : unknownGlyph }
  const edge = icon.outline ? { stroke: icon.color, strokeWidth: icon.outline } : {}
  return { kind: 'path', d: icon.path, fill: icon.color, ...edge, ...at }
}
