import type { Locale } from '../../base/localized'
import type { Technology } from '../../catalog/technology'
import type { Service } from '../../model/service'
import type { Drawing, Primitive } from '../drawing'
import type { Icon } from '../icons'
import { ellipsis, measure } from '../text-width'
import { categoryGlyph, unknownGlyph } from './category-glyph'
import { type Badge, drawBadge } from './finding-badge'
import { technologyLine } from './technology-line'

/** Every service is as large, px: rows and columns stay even, and a rename moves nothing. */
export const serviceSize = { width: 172, height: 62 } as const

/** How far the second outline of a replicated service sticks out to the right and below, px. */
export const replicaOffset = 4

const { width, height } = serviceSize
const iconSize = 20
const textLeft = 45
const textWidth = width - textLeft - 10

export interface ServiceLook {
  readonly language: Locale
  /** Absent: the category's glyph. */
  readonly icon?: Icon | undefined
  readonly selected?: boolean
  /** Pointed at by the finding under the pointer. */
  readonly lit?: boolean
  readonly badge?: Badge | undefined
}

/** A service with its upper left corner at the origin. Absent `entry`: a technology that the catalogue does not know. */
export function drawService(service: Service, entry: Technology | undefined, look: ServiceLook): Drawing {
  const strong = look.selected === true || look.lit === true
  const outline = {
    kind: 'rect',
    width,
    height,
    radius: 10,
    fill: 'node',
    stroke: strong ? 'accent' : 'node-line',
    ...(entry ? {} : { dash: [5, 4] }),
  } as const
  const drawing: Primitive[] = []
  if (service.replicas > 1) {
    drawing.push({ ...outline, x: replicaOffset, y: replicaOffset, strokeWidth: 1 })
  }
  drawing.push(
    { ...outline, x: 0, y: 0, strokeWidth: strong ? 2 : 1 },
    mark(entry, look.icon),
    ...texts(service, entry, look),
  )
  if (service.replicas > 1) drawing.push(...replicaPill(service.replicas))
  if (look.badge)
    drawing.push({ kind: 'group', x: width - 9, y: height - 8, children: drawBadge(look.badge) })
  return drawing
}

/** The icon, or the outline of what the service is. */
function mark(entry: Technology | undefined, icon: Icon | undefined): Primitive {
  const at = { x: 14, y: (height - iconSize) / 2, scale: iconSize / 24 }
  if (icon) {
    const outline = icon.outline ? { stroke: icon.color, strokeWidth: icon.outline } : {}
    return { kind: 'path', d: icon.path, fill: icon.color, ...outline, ...at }
  }
  return {
    kind: 'path',
    d: entry ? categoryGlyph(entry) : unknownGlyph,
    fill: 'none',
    stroke: 'muted',
    strokeWidth: 1.8,
    ...at,
  }
}

function texts(service: Service, entry: Technology | undefined, { language }: ServiceLook): Drawing {
  const start = { kind: 'text', x: textLeft, anchor: 'start' } as const
  const [title, line] = [
    { size: 13, weight: 600 },
    { size: 11, weight: 450 },
  ] as const
  return [
    {
      ...start,
      ...title,
      y: 27,
      text: ellipsis(service.name, textWidth, title.size, title.weight),
      fill: 'text',
    },
    {
      ...start,
      ...line,
      y: 45,
      text: technologyLine(service, entry, language, textWidth, line),
      fill: 'muted',
    },
  ]
}

/** “×3” on the upper edge. */
function replicaPill(replicas: number): Drawing {
  const text = `×${replicas}`
  const pill = Math.ceil(measure(text, 11, 600)) + 14
  const x = width - 8 - pill
  return [
    {
      kind: 'rect',
      x,
      y: -9,
      width: pill,
      height: 18,
      radius: 9,
      fill: 'canvas',
      stroke: 'node-line',
      strokeWidth: 1,
    },
    { kind: 'text', x: x + pill / 2, y: 4, text, size: 11, weight: 600, fill: 'muted', anchor: 'middle' },
  ]
}
