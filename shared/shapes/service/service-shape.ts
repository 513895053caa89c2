import type { Locale } from '../../base/localized'
import type { Technology } from '../../catalog/technology'
import type { Service } from '../../model/service'
import { classCount } from '../class/class-count'
import type { Drawing, Primitive } from '../drawing'
import type { Icon } from '../icons'
import { ellipsis, measure } from '../text-width'
import { blockGlyph, categoryGlyph, packageGlyph, unknownGlyph } from './category-glyph'
import { type Badge, drawBadge } from './finding-badge'
import { technologyLine } from './technology-line'

/** Every service is as large, px: rows and columns stay even, and a rename moves nothing. */
export const serviceSize = { width: 172, height: 62 } as const

/** How far the second outline of a replicated service sticks out to the right and below, px. */
export const replicaOffset = 4

/** Further outlines behind a block, and its size with them, px. */
const sheets = 2
export const blockSize = {
  width: serviceSize.width + sheets * replicaOffset,
  height: serviceSize.height + sheets * replicaOffset,
} as const

const { width, height } = serviceSize
const iconSize = 20
const textLeft = 45
/** px that a title and the line below it have. */
const cardTextWidth = width - textLeft - 10
const line = { size: 11, weight: 450 } as const

interface CardLook {
  readonly language: Locale
  readonly selected?: boolean
  /** Pointed at by the finding under the pointer. */
  readonly lit?: boolean
  readonly badge?: Badge | undefined
}

export interface ServiceLook extends CardLook {
  /** Absent: the category's glyph. */
  readonly icon?: Icon | undefined
}

/** A service with its upper left corner at the origin. Absent `entry`: a technology that the catalogue does not know. */
export function drawService(service: Service, entry: Technology | undefined, look: ServiceLook): Drawing {
  const drawing = drawCard(
    {
      title: service.name,
      line: technologyLine(service, entry, look.language, cardTextWidth, line),
      mark: mark(entry, look.icon),
      behind: service.replicas > 1 ? 1 : 0,
      isKnown: entry !== undefined,
    },
    look,
  )
  return service.replicas > 1 ? [...drawing, ...replicaPill(service.replicas)] : drawing
}

/** What a block holds: its glyph, and how many there are in words. */
const contents = {
  services: {
    mark: blockGlyph,
    count: {
      en: (count: number) => `${count} ${count === 1 ? 'service' : 'services'}`,
      zh: (count: number) => `${count} 个服务`,
    },
  },
  classes: { mark: blockGlyph, count: classCount },
  package: { mark: packageGlyph, count: classCount },
} as const

/** Several services or classes as one: a name, how many they are, and what is found about all of them. */
export const drawBlock = (
  name: string,
  count: number,
  look: CardLook,
  of: keyof typeof contents = 'services',
): Drawing =>
  drawCard(
    {
      title: name,
      line: contents[of].count[look.language](count),
      mark: glyph(contents[of].mark),
      behind: sheets,
      isKnown: true,
    },
    look,
  )

interface Card {
  readonly title: string
  readonly line: string
  readonly mark: Primitive
  /** Further outlines that show behind it. */
  readonly behind: number
  readonly isKnown: boolean
}

function drawCard(card: Card, { selected = false, lit = false, badge }: CardLook): Drawing {
  const outlines = outlinesOf(card.isKnown, selected || lit)
  const drawing: Primitive[] = []
  for (let depth = card.behind; depth > 0; depth -= 1) drawing.push(outlines[depth] ?? outlines[0])
  drawing.push(outlines[0], card.mark, ...texts(card))
  if (badge) drawing.push({ kind: 'group', x: width - 7, y: height - 5, children: drawBadge(badge) })
  return drawing
}

/** The outline of a card, and those that show behind it; the same objects for all cards that look alike. */
type Outlines = readonly [Primitive, Primitive, Primitive]

function newOutlines(isKnown: boolean, strong: boolean): Outlines {
  const at = (depth: number): Primitive => ({
    kind: 'rect',
    width,
    height,
    radius: 10,
    fill: 'node',
    stroke: strong ? 'accent' : 'node-line',
    ...(isKnown ? {} : { dash: [5, 4] }),
    x: replicaOffset * depth,
    y: replicaOffset * depth,
    strokeWidth: strong && depth === 0 ? 2 : 1,
  })
  return [at(0), at(1), at(2)]
}

const known = { plain: newOutlines(true, false), strong: newOutlines(true, true) } as const
const unknown = { plain: newOutlines(false, false), strong: newOutlines(false, true) } as const
const outlinesOf = (isKnown: boolean, strong: boolean): Outlines =>
  (isKnown ? known : unknown)[strong ? 'strong' : 'plain']

const markPlace = { x: 14, y: (height - iconSize) / 2, scale: iconSize / 24 } as const

const iconMarks = new WeakMap<Icon, Primitive>()
const glyphMarks = new Map<string, Primitive>()

/** The icon, or the outline of what the service is; the same object wherever it is drawn. */
function mark(entry: Technology | undefined, icon: Icon | undefined): Primitive {
  if (!icon) return glyph(entry ? categoryGlyph(entry) : unknownGlyph)
  const drawn = iconMarks.get(icon)
  if (drawn) return drawn
  const outline = icon.outline ? { stroke: icon.color, strokeWidth: icon.outline } : {}
  const made: Primitive = { kind: 'path', d: icon.path, fill: icon.color, ...outline, ...markPlace }
  iconMarks.set(icon, made)
  return made
}

function glyph(d: string): Primitive {
  const drawn = glyphMarks.get(d)
  if (drawn) return drawn
  const made: Primitive = { kind: 'path', d, fill: 'none', stroke: 'muted', strokeWidth: 1.8, ...markPlace }
  glyphMarks.set(d, made)
  return made
}

const title = { size: 13, weight: 600 } as const

/** Written out field by field: a large design has ten thousand, and spreading takes longer than all the rest. */
function texts(card: Card): Drawing {
  return [
    {
      kind: 'text',
      x: textLeft,
      anchor: 'start',
      size: title.size,
      weight: title.weight,
      y: 26,
      text: ellipsis(card.title, cardTextWidth, title.size, title.weight),
      fill: 'text',
    },
    {
      kind: 'text',
      x: textLeft,
      anchor: 'start',
      size: line.size,
      weight: line.weight,
      y: 43,
      text: card.line,
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
