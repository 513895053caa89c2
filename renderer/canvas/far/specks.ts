import type { Drawing } from '../../../shared/shapes/drawing'
import type { ThemeName } from '../../../shared/shapes/themes'
import { colourOf } from './painter'

/** A part of a speck: nothing but a rectangle of one colour. */
interface Patch {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: string
  readonly opacity: number
}

/** A drawing as rectangles alone, in its own coordinates; `null` where it has anything else. */
export function patchesOf(drawing: Drawing, theme: ThemeName, dx = 0, dy = 0): readonly Patch[] | null {
  const patches: Patch[] = []
  for (const p of drawing) {
    if (p.kind === 'group' && !p.turn) {
      const inside = patchesOf(p.children, theme, dx + p.x, dy + p.y)
      if (!inside) return null
      patches.push(...inside)
    } else if (p.kind === 'rect' && p.radius === 0 && p.fill && p.fill !== 'none' && !p.stroke) {
      const { x, y, width, height, fill, opacity = 1 } = p
      patches.push({ x: dx + x, y: dy + y, width, height, colour: colourOf(fill, theme), opacity })
    } else return null
  }
  return patches
}

/** Paints a speck with its upper left corner at a place; moving the context there and back takes longer than painting. */
export function paintPatches(
  context: CanvasRenderingContext2D,
  patches: readonly Patch[],
  left: number,
  top: number,
): void {
  for (const { x, y, width, height, colour, opacity } of patches) {
    context.globalAlpha = opacity
    context.fillStyle = colour
    context.fillRect(left + x, top + y, width, height)
  }
}
