import type { Drawing, Primitive } from '../../../shared/shapes/drawing'
import { measure } from '../../../shared/shapes/text-width'

/**
 * How much of a view is drawn: specks, which are blocks without outlines, the same for all boxes that look alike; blocks in
 * the colours of what stands there; outlines with names; or all of it. What is left out is too small to be seen at that zoom.
 */
export type Detail = 'specks' | 'blocks' | 'names' | 'full'

/** Zoom from which a name of 13 px is as high as a px of the screen. */
const blocksFrom = 0.077
/** Zoom from which such a name has letters, and one from which everything has. */
const namesFrom = 0.28
const fullFrom = 0.36
/** Zoom from which a person reads what a node says, and works on it. */
const readableFrom = 0.5

export function detailAt(zoom: number): Detail {
  if (zoom < blocksFrom) return 'specks'
  if (zoom < namesFrom) return 'blocks'
  return zoom < fullFrom ? 'names' : 'full'
}

/** Whether what is drawn at a zoom can be read, and worked on. */
export const isLegible = (zoom: number): boolean => zoom >= readableFrom

/** Texts smaller than this, px, become bars where only names are drawn. */
const nameSize = 12
/** Ink of a line of text: height of its bar in em, and how much of it letters cover. */
const ink = { rise: 0.62, height: 0.54, opacity: 0.45 } as const
/** Marks are drawn in a box of 24 × 24 and leave some of it free. */
const mark = { inset: 3, size: 18, filled: 0.75, outlined: 0.4 } as const

/** A drawing with everything left out that cannot be seen at a level of detail; bars stand for texts, squares for marks. */
export function simplified(drawing: Drawing, detail: Detail): Drawing {
  if (detail === 'full') return drawing
  const seen = detail === 'specks' ? drawing.filter(isSeen) : drawing
  return seen.map((primitive) => simpler(primitive, detail))
}

/** Where there are specks, a text that is no name is less than half a px high. */
const isSeen = (p: Primitive): boolean => p.kind !== 'text' || p.size >= nameSize

function simpler(p: Primitive, detail: Detail): Primitive {
  const isBlock = detail === 'blocks' || detail === 'specks'
  switch (p.kind) {
    case 'rect':
      if (detail === 'specks' && p.stroke && p.fill && p.fill !== 'none') return withoutOutline(p)
      return isBlock && p.radius > 0 ? blockOf(p, withoutCorners) : p
    case 'circle':
      return isBlock ? square(p.cx - p.r, p.cy - p.r, 2 * p.r, p) : p
    case 'path':
      return isBlock && p.scale !== undefined ? blockOf(p, squareFor) : p
    case 'image':
      return p
    case 'text':
      return detail === 'names' && p.size >= nameSize ? p : barFor(p)
    case 'group':
      return { ...p, children: simplified(p.children, detail) }
  }
}

type Of<K extends Primitive['kind']> = Extract<Primitive, { kind: K }>

/** What stands for outlines and marks, of which many things have the same: theirs is then the same, too. */
const blocks = new WeakMap<Primitive, Primitive>()

function blockOf<P extends Primitive>(primitive: P, make: (primitive: P) => Primitive): Primitive {
  const known = blocks.get(primitive)
  if (known) return known
  const made = make(primitive)
  blocks.set(primitive, made)
  return made
}

const withoutOutline = ({ stroke: _, strokeWidth: __, dash: ___, ...p }: Of<'rect'>): Primitive => ({
  ...p,
  radius: 0,
})

const withoutCorners = (p: Of<'rect'>): Primitive => ({ ...p, radius: 0 })

function square(x: number, y: number, size: number, { fill, opacity }: Of<'circle'>): Of<'rect'> {
  return {
    kind: 'rect',
    x,
    y,
    width: size,
    height: size,
    radius: 0,
    ...(fill ? { fill } : {}),
    ...(opacity === undefined ? {} : { opacity }),
  }
}

function squareFor({ x = 0, y = 0, fill, stroke, scale = 1 }: Of<'path'>): Of<'rect'> {
  const isFilled = fill !== undefined && fill !== 'none'
  const paint = isFilled ? fill : stroke
  return {
    kind: 'rect',
    x: x + mark.inset * scale,
    y: y + mark.inset * scale,
    width: mark.size * scale,
    height: mark.size * scale,
    radius: 0,
    ...(paint ? { fill: paint } : {}),
    opacity: isFilled ? mark.filled : mark.outlined,
  }
}

function barFor({ x, y, text, size, weight, fill, anchor }: Of<'text'>): Of<'rect'> {
  const width = measure(text, size, weight)
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  return {
    kind: 'rect',
    x: left,
    y: y - ink.rise * size,
    width,
    height: ink.height * size,
    radius: 0,
    fill,
    opacity: ink.opacity,
  }
}
