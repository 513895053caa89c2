import { hubOf, type Link } from '../../model/link'
import type { Drawing, Paint } from '../drawing'
import { labelHeight } from './link-label'
import { roundedPath } from './rounded-path'

const cornerRadius = 6
const arrow = { length: 8, half: 4 } as const
/** Links that only keep the others running are there for who looks for them. */
const quiet = { width: 1, dash: [3, 4], opacity: 0.75 } as const
const usualWidth = 1.4
/** Dashes of a link whose source does not wait. */
const calling = [5, 4] as const

interface At {
  readonly x: number
  readonly y: number
}

/** Where a link runs and what it says there; a route of any view fits. */
export interface LinkRun {
  readonly points: readonly At[]
  readonly label: (At & { readonly width: number; readonly text: string }) | null
}

export interface LinkLook {
  readonly selected?: boolean
  /** Pointed at by the finding under the pointer. */
  readonly lit?: boolean
}

const strokeOf = (look: LinkLook): Paint => (look.selected || look.lit ? 'accent' : 'edge')

interface Stroke {
  readonly width: number
  readonly opacity: number
}

const covered = ([ink, gap]: readonly [number, number]): number => ink / (ink + gap)
const strokes = {
  quiet: {
    solid: { width: quiet.width, opacity: quiet.opacity },
    dashed: { width: quiet.width, opacity: quiet.opacity * covered(quiet.dash) },
  },
  usual: {
    solid: { width: usualWidth, opacity: 1 },
    dashed: { width: usualWidth, opacity: covered(calling) },
  },
} as const

/**
 * Width, px, and strength, 0…1, of a link's line at rest; a dashed one is as faint from afar as its gaps make it. The same
 * object for all links that look alike.
 */
export const linkStroke = (link: Link): Stroke =>
  strokes[hubOf(link) === null ? 'usual' : 'quiet'][link.sync ? 'solid' : 'dashed']

/**
 * The line of a link with its arrowhead; dashed where the source does not wait for an answer. Links that share a trunk
 * are drawn from there, so that their dashes fall together.
 */
export function drawLinkLine(run: LinkRun, link: Link, look: LinkLook = {}): Drawing {
  const tip = run.points.at(-1)
  const before = run.points.at(-2)
  if (!tip || !before) return []
  const stroke = strokeOf(look)
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length }
  const heel = { x: tip.x - along.x * arrow.length, y: tip.y - along.y * arrow.length }
  // The line ends inside the head, so that its square end does not show beside the tip.
  const end = { x: tip.x - along.x * (arrow.length - 2), y: tip.y - along.y * (arrow.length - 2) }
  const side = { x: -along.y * arrow.half, y: along.x * arrow.half }
  const strong = look.selected || look.lit
  const hub = hubOf(link)
  const isQuiet = hub !== null && !strong
  const course = [...run.points.slice(0, -1), end]
  return [
    {
      kind: 'path',
      d: roundedPath(hub === 'target' ? course.reverse() : course, cornerRadius),
      fill: 'none',
      stroke,
      strokeWidth: strong ? 2 : isQuiet ? quiet.width : usualWidth,
      ...(link.sync ? {} : { dash: isQuiet ? quiet.dash : calling }),
      ...(isQuiet ? { opacity: quiet.opacity } : {}),
    },
    {
      kind: 'path',
      d: `M${at(tip)}L${at({ x: heel.x + side.x, y: heel.y + side.y })}L${at({ x: heel.x - side.x, y: heel.y - side.y })}Z`,
      fill: stroke,
      ...(isQuiet ? { opacity: quiet.opacity } : {}),
    },
  ]
}

const at = ({ x, y }: At): string => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`

/** The pill with the link's text; nothing where it says nothing. Drawn above all lines. */
export function drawLinkLabel(run: LinkRun, look: LinkLook = {}): Drawing {
  const { label } = run
  if (!label) return []
  const strong = look.selected || look.lit
  return [
    {
      kind: 'rect',
      x: label.x,
      y: label.y,
      width: label.width,
      height: labelHeight,
      radius: 5,
      fill: 'canvas',
      stroke: strong ? 'accent' : 'line',
      strokeWidth: 1,
    },
    {
      kind: 'text',
      x: label.x + label.width / 2,
      y: label.y + 13,
      text: label.text,
      size: 11,
      weight: 550,
      fill: strong ? 'accent' : 'muted',
      anchor: 'middle',
    },
  ]
}
