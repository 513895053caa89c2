import type { Drawing, Paint } from '../../../shared/shapes/drawing'
import { colourOf, type Palette } from './painter'

/** A part of a speck: nothing but a rectangle of one colour. */
interface Patch {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: Paint
  readonly opacity: number
}

/** A drawing as rectangles alone, in its own coordinates; `null` where it has anything else. */
export function patchesOf(drawing: Drawing, dx = 0, dy = 0): readonly Patch[] | null {
  const patches: Patch[] = []
  for (const p of drawing) {
    if (p.kind === 'group' && !p.turn) {
      const inside = patchesOf(p.children, dx + p.x, dy + p.y)
      if (!inside) return null
      patches.push(...inside)
    } else if (p.kind === 'rect' && p.radius === 0 && p.fill && p.fill !== 'none' && !p.stroke) {
      const { x, y, width, height, fill, opacity = 1 } = p
      patches.push({ x: dx + x, y: dy + y, width, height, fill, opacity })
    } else return null
  }
  return patches
}

/** Paints a speck with its upper left corner at a place; moving the context there and back takes longer than painting. */
export function paintPatches(
  context: CanvasRenderingContext2D,
  patches: readonly Patch[],
  x: number,
  y: number,
  { theme }: Palette,
): void {
  for (const patch of patches) {
    context.globalAlpha = patch.opacity
    context.fillStyle = colourOf(patch.fill, theme)
    context.fillRect(x + patch.x, y + patch.y, patch.width, patch.height)
  }
}
