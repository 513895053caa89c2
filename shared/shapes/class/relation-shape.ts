import type { Locale, Localized } from '../../base/localized'
import type { ClassRelation } from '../../model/classes/class-relation'
import type { Drawing, Paint, Primitive } from '../drawing'
import { roundedPath } from '../link/rounded-path'
import { ellipsis, measure } from '../text-width'

interface At {
  readonly x: number
  readonly y: number
}
interface TextBox extends At {
  readonly width: number
  readonly text: Localized
}

/** Where a relation runs and what it says there. */
export interface RelationRun {
  readonly points: readonly At[]
  readonly label: TextBox | null
  readonly sourceEnd: TextBox | null
  readonly targetEnd: TextBox | null
}

export interface RelationLook {
  readonly selected?: boolean
  readonly lit?: boolean
}

const cornerRadius = 6
const usualWidth = 1.4
const dash = [6, 4] as const
const triangle = { length: 13, half: 7 } as const
const arrow = { length: 9, half: 5 } as const
const diamond = { length: 16, half: 5 } as const

export const relationTextHeight = 16
const textStyle = { size: 11, weight: 550 } as const
const longestLabel = 150
const padding = 4

/** What a relation says at its middle, in both languages; empty: nothing. */
export function relationLabel({ kind, label }: ClassRelation): Localized {
  const said = label.trim()
  if (kind !== 'call') return { en: said, zh: said }
  return { en: `«call»${said && ` ${said}`}`, zh: `«调用»${said && ` ${said}`}` }
}

/** A text as it is shown, cut to at most `room` px, and the width of its box in either language, px. */
export function relationText(
  { en, zh }: Localized,
  room = longestLabel,
): { readonly text: Localized; readonly width: number } {
  const cut = (text: string): string => ellipsis(text, room, textStyle.size, textStyle.weight)
  const text = { en: cut(en), zh: cut(zh) }
  const width = Math.max(...[text.en, text.zh].map((each) => measure(each, textStyle.size, textStyle.weight)))
  return { text, width: Math.ceil(width) + 2 * padding }
}

const isDashed = ({ kind }: ClassRelation): boolean =>
  kind === 'realisation' || kind === 'dependency' || kind === 'call'

/** How much of a line's end the head takes up, px; the line stops there. */
const headLength = ({ kind }: ClassRelation): number =>
  kind === 'inheritance' || kind === 'realisation' ? triangle.length : 0
const tailLength = ({ kind }: ClassRelation): number =>
  kind === 'composition' || kind === 'aggregation' ? diamond.length : 0

/** Width, px, and strength, 0…1, of a relation's line at rest; a dashed one is as faint from afar as its gaps make it. */
export const relationStroke = (
  relation: ClassRelation,
): { readonly width: number; readonly opacity: number } => ({
  width: usualWidth,
  opacity: isDashed(relation) ? dash[0] / (dash[0] + dash[1]) : 1,
})

/** The line of a relation with the heads that UML gives its kind. */
export function drawRelationLine(
  run: RelationRun,
  relation: ClassRelation,
  look: RelationLook = {},
): Drawing {
  const [start, second] = [run.points[0], run.points[1]]
  const [tip, before] = [run.points.at(-1), run.points.at(-2)]
  if (!start || !second || !tip || !before) return []
  const strong = look.selected === true || look.lit === true
  const stroke: Paint = strong ? 'accent' : 'edge'
  const strokeWidth = strong ? 2 : usualWidth
  const course = [
    towards(start, second, tailLength(relation)),
    ...run.points.slice(1, -1),
    towards(tip, before, headLength(relation)),
  ]
  const painted = { stroke, strokeWidth } as const
  return [
    {
      kind: 'path',
      d: roundedPath(course, cornerRadius),
      fill: 'none',
      ...painted,
      ...(isDashed(relation) ? { dash } : {}),
    },
    ...head(relation, tip, before, painted),
    ...tail(relation, start, second, painted),
  ]
}

interface Painted {
  readonly stroke: Paint
  readonly strokeWidth: number
}

function head({ kind }: ClassRelation, tip: At, before: At, painted: Painted): Primitive[] {
  switch (kind) {
    case 'inheritance':
    case 'realisation':
      return [{ kind: 'path', d: `${wedge(tip, before, triangle)}Z`, fill: 'canvas', ...painted }]
    case 'association':
    case 'dependency':
    case 'call':
      return [{ kind: 'path', d: wedge(tip, before, arrow), fill: 'none', ...painted }]
    case 'composition':
    case 'aggregation':
      return []
  }
}

function tail({ kind }: ClassRelation, start: At, second: At, painted: Painted): Primitive[] {
  if (kind !== 'composition' && kind !== 'aggregation') return []
  const { along, side } = frame(start, second)
  const point = (length: number, half: number): string =>
    at({
      x: start.x + along.x * length + side.x * half,
      y: start.y + along.y * length + side.y * half,
    })
  const half = diamond.length / 2
  const d = `M${point(0, 0)}L${point(half, diamond.half)}L${point(diamond.length, 0)}L${point(half, -diamond.half)}Z`
  return [{ kind: 'path', d, fill: kind === 'composition' ? painted.stroke : 'canvas', ...painted }]
}

/** From one side of a head over its tip to the other side. */
function wedge(
  tip: At,
  before: At,
  { length, half }: { readonly length: number; readonly half: number },
): string {
  const { along, side } = frame(tip, before)
  const corner = (sign: number): string =>
    at({
      x: tip.x + along.x * length + side.x * half * sign,
      y: tip.y + along.y * length + side.y * half * sign,
    })
  return `M${corner(1)}L${at(tip)}L${corner(-1)}`
}

/** Unit vectors from a point towards another and across. */
function frame(from: At, to: At): { readonly along: At; readonly side: At } {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  return { along, side: { x: -along.y, y: along.x } }
}

function towards(from: At, to: At, distance: number): At {
  const { along } = frame(from, to)
  return { x: from.x + along.x * distance, y: from.y + along.y * distance }
}

const at = ({ x, y }: At): string => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`

/** Label and multiplicities, above all lines. */
export function drawRelationTexts(run: RelationRun, language: Locale, look: RelationLook = {}): Drawing {
  const strong = look.selected === true || look.lit === true
  return [run.label, run.sourceEnd, run.targetEnd].flatMap((box): Drawing => {
    if (!box) return []
    return [
      {
        kind: 'rect',
        x: box.x,
        y: box.y,
        width: box.width,
        height: relationTextHeight,
        radius: 4,
        fill: 'canvas',
        opacity: 0.9,
      },
      {
        kind: 'text',
        x: box.x + box.width / 2,
        y: box.y + 12,
        text: box.text[language],
        ...textStyle,
        fill: strong ? 'accent' : 'muted',
        anchor: 'middle',
      },
    ]
  })
}
