import type { Locale } from '../../base/localized'
import { technology } from '../../catalog/catalog'
import type { Category } from '../../catalog/technology'
import type { Service } from '../../model/service'
import type { Drawing, Primitive } from '../drawing'
import { technologyIcon } from '../icons'
import { categoryGlyph, unknownGlyph } from '../service/category-glyph'
import { categoryNames } from '../service/category-names'
import { type Badge, drawBadge } from '../service/finding-badge'
import { technologyLine } from '../service/technology-line'
import { ellipsis, measure } from '../text-width'

/** Every tile is as large, px: rows stay even, and a rename moves nothing. */
export const tileSize = { width: 164, height: 44 } as const

/** How far the outlines of further replicas stick out to the right and below, px. */
const stackStep = 3
const mostOutlines = 2

const { width, height } = tileSize
const textLeft = 38

/** What spreads requests, and what watches: both are worth finding at a glance. */
const marked: { readonly [C in Category]?: 'lane-edge' | 'lane-observability' } = {
  'reverse-proxy': 'lane-edge',
  'api-gateway': 'lane-edge',
  'load-balancer': 'lane-edge',
  metrics: 'lane-observability',
  dashboards: 'lane-observability',
  logs: 'lane-observability',
  tracing: 'lane-observability',
  'error-tracking': 'lane-observability',
}

export interface TileLook {
  readonly language: Locale
  readonly selected?: boolean
  /** Pointed at by the finding under the pointer. */
  readonly lit?: boolean
  readonly badge?: Badge | undefined
}

/** Replicas of a service on a node, with the upper left corner at the origin: a stack of outlines, one a replica up to three. */
export function drawTile(service: Service, replicas: number, look: TileLook): Drawing {
  const entry = technology(service.technology)
  const mark = entry && marked[entry.category]
  const strong = look.selected === true || look.lit === true
  const outline = {
    kind: 'rect',
    width,
    height,
    radius: 8,
    fill: 'node',
    stroke: strong ? 'accent' : 'node-line',
    ...(entry ? {} : { dash: [5, 4] }),
  } as const
  const drawing: Primitive[] = []
  for (let n = Math.min(replicas - 1, mostOutlines); n > 0; n -= 1)
    drawing.push({ ...outline, x: n * stackStep, y: n * stackStep, strokeWidth: 1 })
  drawing.push({ ...outline, x: 0, y: 0, strokeWidth: strong ? 2 : 1 })
  if (mark) drawing.push({ kind: 'rect', x: 4, y: 8, width: 3, height: height - 16, radius: 1.5, fill: mark })
  const pill = replicas > 1 ? pillOf(replicas) : null
  const room = width - textLeft - 10 - (pill ? pill.width + 4 : 0)
  drawing.push(iconOf(service), ...texts(service, look.language, room, mark !== undefined))
  if (pill) drawing.push(...pill.drawing)
  if (look.badge) drawing.push({ kind: 'group', x: width - 2, y: height, children: drawBadge(look.badge) })
  return drawing
}

function iconOf(service: Service): Primitive {
  const at = { x: 13, y: (height - 18) / 2, scale: 18 / 24 }
  const icon = technologyIcon(service.technology)
  if (icon) {
    const outline = icon.outline ? { stroke: icon.color, strokeWidth: icon.outline } : {}
    return { kind: 'path', d: icon.path, fill: icon.color, ...outline, ...at }
  }
  const entry = technology(service.technology)
  return {
    kind: 'path',
    d: entry ? categoryGlyph(entry) : unknownGlyph,
    fill: 'none',
    stroke: 'muted',
    strokeWidth: 1.8,
    ...at,
  }
}

function texts(service: Service, language: Locale, room: number, isMarked: boolean): Drawing {
  const entry = technology(service.technology)
  const line = { size: 11, weight: 450 } as const
  const below =
    isMarked && entry
      ? ellipsis(categoryNames[entry.category][language], room, line.size, line.weight)
      : technologyLine(service, entry, language, room, line)
  return [
    {
      kind: 'text',
      x: textLeft,
      y: 19,
      text: ellipsis(service.name, room, 12, 600),
      size: 12,
      weight: 600,
      fill: 'text',
      anchor: 'start',
    },
    { kind: 'text', x: textLeft, y: 34, text: below, ...line, fill: 'muted', anchor: 'start' },
  ]
}

/** “×3” at the right. */
function pillOf(replicas: number): { readonly width: number; readonly drawing: Drawing } {
  const text = `×${replicas}`
  const wide = Math.ceil(measure(text, 11, 600)) + 12
  const x = width - 8 - wide
  const y = (height - 18) / 2
  return {
    width: wide,
    drawing: [
      {
        kind: 'rect',
        x,
        y,
        width: wide,
        height: 18,
        radius: 9,
        fill: 'canvas',
        stroke: 'node-line',
        strokeWidth: 1,
      },
      {
        kind: 'text',
        x: x + wide / 2,
        y: y + 13,
        text,
        size: 11,
        weight: 600,
        fill: 'muted',
        anchor: 'middle',
      },
    ],
  }
}
