import type { Locale } from '../../base/localized'
import { technology } from '../../catalog/catalog'
import type { ClassKind } from '../../model/classes/class-element'
import { visibilityMarks } from '../../model/classes/python-name'
import type { Drawing, Paint, Primitive } from '../drawing'
import { technologyIcon } from '../icons'
import { categoryGlyph, unknownGlyph } from '../service/category-glyph'
import { type Badge, drawBadge } from '../service/finding-badge'
import { codeEllipsis, ellipsis, measureCode } from '../text-width'
import { type ClassFace, chipName, type MemberText } from './class-face'
import {
  type ClassLayout,
  type Compartment,
  captionText,
  classLayout,
  classMetrics,
  codeSize,
  nameText,
  pillText,
  rowTop,
} from './class-metrics'

const m = classMetrics

export interface ClassLook {
  readonly language: Locale
  readonly selected?: boolean
  /** Pointed at by the finding under the pointer. */
  readonly lit?: boolean
  readonly badge?: Badge | undefined
  /** Seen from so far away that members cannot be read: a line stands for each. */
  readonly isFar?: boolean
}

/** The letter of each kind and its colour: kinds are told apart by both, and by what is said over the name. */
const letters: { readonly [K in ClassKind]: { readonly letter: string; readonly paint: Paint } } = {
  class: { letter: 'C', paint: 'lane-api' },
  abstract: { letter: 'A', paint: 'lane-async' },
  protocol: { letter: 'P', paint: 'good' },
  dataclass: { letter: 'D', paint: 'lane-observability' },
  enum: { letter: 'E', paint: 'lane-data' },
  exception: { letter: 'X', paint: 'severity-high' },
}

/** A class with its upper left corner at the origin. */
export function drawClass(face: ClassFace, look: ClassLook): Drawing {
  const layout = classLayout(face)
  const { width, height } = layout
  const strong = look.selected === true || look.lit === true
  const isLibrary = face.class.origin === 'library'
  const edge: Paint = strong ? 'accent' : 'node-line'
  return [
    { kind: 'rect', x: 0, y: 0, width, height, radius: 8, fill: 'node' },
    ...drawHeadGround(layout, isLibrary),
    ...drawHead(face, layout, look.language, isLibrary),
    ...layout.compartments.flatMap(
      (compartment): Drawing => [
        line(compartment.top, width),
        ...(look.isFar === true
          ? [drawFarRows(compartment, width)]
          : compartment.rows.flatMap((row, index) => drawRow(row, rowTop(compartment, index), width))),
      ],
    ),
    ...(layout.compartments.length === 0 ? [line(layout.headHeight, width)] : []),
    {
      kind: 'rect',
      x: 0,
      y: 0,
      width,
      height,
      radius: 8,
      fill: 'none',
      stroke: edge,
      strokeWidth: strong ? 2 : 1,
      ...(isLibrary ? { dash: [5, 4] } : {}),
    },
    ...drawPills(layout, look.language),
    ...(look.badge
      ? [{ kind: 'group', x: width - 2, y: height - 3, children: drawBadge(look.badge) } as const]
      : []),
  ]
}

const line = (y: number, width: number): Primitive => ({
  kind: 'path',
  d: `M0 ${y}H${width}`,
  fill: 'none',
  stroke: 'line',
  strokeWidth: 1,
})

/** The ground of the head: its upper corners are round, its lower ones are not. */
function drawHeadGround({ width, headHeight }: ClassLayout, isLibrary: boolean): Drawing {
  if (!isLibrary) return []
  const d = `M0 ${headHeight}V8A8 8 0 0 1 8 0H${width - 8}A8 8 0 0 1 ${width} 8V${headHeight}Z`
  return [{ kind: 'path', d, fill: 'canvas' }]
}

function drawHead(face: ClassFace, layout: ClassLayout, language: Locale, isLibrary: boolean): Drawing {
  const { kind, name } = face.class
  const { letter, paint } = letters[kind]
  const { caption, chipTop, width } = layout
  const room = width - m.headLeft - m.right
  const middle = (caption ? m.headWithCaption : m.head) / 2
  const isAbstract = kind === 'abstract' || kind === 'protocol'
  return [
    { kind: 'circle', cx: 25, cy: middle, r: 11, fill: paint, opacity: 0.14 },
    {
      kind: 'text',
      x: 25,
      y: middle + 4,
      text: letter,
      size: 12,
      weight: 650,
      fill: paint,
      anchor: 'middle',
    },
    ...(caption
      ? [
          {
            kind: 'text',
            x: m.headLeft,
            y: 19,
            text: ellipsis(caption[language], room, captionText.size, captionText.weight),
            ...captionText,
            fill: 'muted',
            anchor: 'start',
          } as const,
        ]
      : []),
    {
      kind: 'text',
      x: m.headLeft,
      y: caption ? 37 : 25,
      text: ellipsis(name, room, nameText.size, nameText.weight),
      ...nameText,
      fill: isLibrary ? 'muted' : 'text',
      anchor: 'start',
      ...(isAbstract ? { italic: true } : {}),
    },
    ...(chipTop === null ? [] : drawChip(face, chipTop, room)),
  ]
}

/** The service that the class fronts: its icon and its name. */
function drawChip({ service }: ClassFace, top: number, room: number): Drawing {
  if (!service) return []
  const entry = technology(service.technology)
  const icon = technologyIcon(service.technology)
  const at = { x: 17, y: top + 1, scale: 16 / 24 }
  return [
    icon
      ? {
          kind: 'path',
          d: icon.path,
          fill: icon.color,
          ...(icon.outline ? { stroke: icon.color, strokeWidth: icon.outline } : {}),
          ...at,
        }
      : {
          kind: 'path',
          d: entry ? categoryGlyph(entry) : unknownGlyph,
          fill: 'none',
          stroke: 'muted',
          strokeWidth: 1.8,
          ...at,
        },
    {
      kind: 'text',
      x: m.headLeft,
      y: top + 13,
      text: ellipsis(chipName(service), room, pillText.size, pillText.weight),
      ...pillText,
      fill: 'muted',
      anchor: 'start',
    },
  ]
}

/** A member: mark, name, and in a quieter colour its types; italic where abstract, underlined where the class has it. */
function drawRow(
  { visibility, lead, rest, abstract, static: isStatic }: MemberText,
  top: number,
  width: number,
): Drawing {
  const room = width - m.textLeft - m.right
  const shownLead = codeEllipsis(lead, room, codeSize)
  const leadWidth = measureCode(shownLead, codeSize)
  const shownRest = shownLead === lead ? codeEllipsis(rest, room - leadWidth, codeSize) : ''
  // Spaces at the beginning of a text are not drawn.
  const restLeft = m.textLeft + leadWidth + (shownRest.length - shownRest.trimStart().length) * 0.6 * codeSize
  const said = (x: number, text: string, fill: Paint): Primitive => ({
    kind: 'text',
    x,
    y: top + 14,
    text,
    size: codeSize,
    weight: 450,
    fill,
    anchor: 'start',
    font: 'mono',
    italic: abstract,
    underline: isStatic,
  })
  const mark = { ...said(m.markLeft, visibilityMarks[visibility], 'muted'), italic: false, underline: false }
  const drawn: Primitive[] = [mark]
  if (lead !== '') drawn.push(said(m.textLeft, shownLead, 'text'))
  if (shownRest !== '') drawn.push(said(restLeft, shownRest.trimStart(), 'muted'))
  return drawn
}

/** A line as long as its text for each member. */
function drawFarRows(compartment: Compartment, width: number): Primitive {
  const d = compartment.rows.map(({ lead, rest }, index) => {
    const length = Math.min(width - m.textLeft - m.right, measureCode(lead + rest, codeSize))
    return `M${m.textLeft} ${rowTop(compartment, index) + m.row / 2}h${Math.round(length)}`
  })
  return { kind: 'path', d: d.join(''), fill: 'none', stroke: 'muted', strokeWidth: 4, opacity: 0.45 }
}

function drawPills({ pills }: ClassLayout, language: Locale): Drawing {
  return pills.flatMap(
    ({ x, y, width, name }): Drawing => [
      { kind: 'rect', x, y, width, height: m.pill, radius: 9, fill: 'accent-bg' },
      {
        kind: 'text',
        x: x + width / 2,
        y: y + 13,
        text: ellipsis(name[language], width - 10, pillText.size, pillText.weight),
        ...pillText,
        fill: 'accent',
        anchor: 'middle',
      },
    ],
  )
}
