import type { Locale } from '../../base/localized'
import {
  type DeploymentNode,
  type DeploymentNodeKind,
  deploymentNodeKindNames,
} from '../../model/deployment/deployment-node'
import type { Drawing, Paint } from '../drawing'
import { ellipsis, measure } from '../text-width'

/** Where what a node holds begins, px from its upper left corner, and what it keeps free below and to the right. */
export const nodeInset = { top: 54, side: 24 } as const
/** px from the upper border within which the name stands; below it begins the ground. */
export const headHeight = 36

const name = { size: 13, weight: 600 } as const
const kind = { size: 11, weight: 450 } as const
const textLeft = 40

/** Outlines in a box of 24 × 24, drawn with a stroke. */
const glyphs: { readonly [K in DeploymentNodeKind]: string } = {
  region: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  zone: 'M4 20V9l8-5 8 5v11zM9 20v-6h6v6',
  cluster:
    'M12 3l3.5 2v4L12 11 8.5 9V5zM6.5 12.5l3.5 2v4l-3.5 2-3.5-2v-4zM17.5 12.5l3.5 2v4l-3.5 2-3.5-2v-4z',
  host: 'M4 4h16v7H4zM4 13h16v7H4zM7.5 7.5h.01M7.5 16.5h.01',
  container: 'M3 8l9-4 9 4v8l-9 4-9-4zM3 8l9 4 9-4M12 12v8',
}

const kindWidth = (of: DeploymentNodeKind): number =>
  Math.max(...Object.values(deploymentNodeKindNames[of]).map((word) => measure(word, kind.size, kind.weight)))

/** Width that its name and kind take, px, in whichever language it is read. Long names are cut rather than followed. */
export const headWidth = (node: DeploymentNode): number =>
  Math.ceil(
    textLeft + Math.min(220, measure(node.name, name.size, name.weight)) + 8 + kindWidth(node.kind) + 16,
  )

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** What the glyph, the name and the kind of a node at a place cover. */
export const headBox = (
  node: DeploymentNode,
  { x, y, width }: Place,
): Place & { readonly height: number } => ({
  x: x + 12,
  y: y + 10,
  width: Math.min(width, headWidth(node)) - 24,
  height: 24,
})

export interface NodeLook {
  readonly language: Locale
  readonly selected?: boolean
  /** Pointed at by the finding under the pointer, or about to take what is dragged. */
  readonly lit?: boolean
  /** What is dragged over it cannot stand in it. */
  readonly refused?: boolean
}

/** A node `width` × `height` px with its upper left corner at the origin: outline, glyph, name and kind. */
export function drawNode(node: DeploymentNode, width: number, height: number, look: NodeLook): Drawing {
  const strong = look.selected === true || look.lit === true || look.refused === true
  const stroke: Paint = look.refused === true ? 'severity-high' : strong ? 'accent' : 'node-line'
  const isOuter = node.kind === 'region' || node.kind === 'zone'
  const word = deploymentNodeKindNames[node.kind][look.language]
  // “Zone 1” says already what it is.
  const saysKind = node.name.toLowerCase().startsWith(word.toLowerCase())
  const title = ellipsis(node.name, width - textLeft - kindWidth(node.kind) - 24, name.size, name.weight)
  return [
    {
      kind: 'rect',
      x: 0,
      y: 0,
      width,
      height,
      radius: 12,
      fill: node.kind === 'zone' || node.kind === 'host' ? 'panel' : 'canvas',
      stroke,
      strokeWidth: strong ? 2 : isOuter ? 1.2 : 1,
      ...(node.kind === 'region' ? { dash: [6, 5] } : {}),
    },
    {
      kind: 'path',
      d: glyphs[node.kind],
      fill: 'none',
      stroke: strong ? stroke : 'muted',
      strokeWidth: 1.7,
      x: 15,
      y: 13,
      scale: 17 / 24,
    },
    {
      kind: 'text',
      x: textLeft,
      y: 26,
      text: title,
      size: name.size,
      weight: name.weight,
      fill: 'text',
      anchor: 'start',
    },
    ...(saysKind
      ? []
      : [
          {
            kind: 'text',
            x: textLeft + measure(title, name.size, name.weight) + 8,
            y: 26,
            text: word,
            size: kind.size,
            weight: kind.weight,
            fill: 'muted',
            anchor: 'start',
          } as const,
        ]),
  ]
}
