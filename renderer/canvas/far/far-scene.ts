import type { Locale } from '../../../shared/base/localized'
import type { Drawing, Paint } from '../../../shared/shapes/drawing'
import type { Box, Point } from '../../../shared/views/positioned-view'

/** A box of a view. As long as nothing about it changes that can be seen, it is the same object. */
export interface FarBox extends Box {
  readonly id: string
}

/** A line of a view from corner to corner, and the box of what it says; the same object as long as it looks the same. */
export interface FarLine {
  readonly id: string
  readonly points: readonly Point[]
  readonly label: Box | null
}

export interface FarLook {
  readonly language: Locale
  readonly selected: boolean
  readonly lit: boolean
  /** So small that nothing but names can be read. */
  readonly isFar: boolean
}

/** How a line is drawn where nothing but its course can be seen. */
export interface LineStyle {
  /** px. */
  readonly width: number
  /** 0…1. */
  readonly opacity: number
  /** Absent: that of most lines. */
  readonly paint?: Paint
}

/**
 * A view as the far layer draws it. The drawings are those of the nodes and links that are mounted: near and far, a
 * person sees the same thing.
 */
export interface FarScene<B extends FarBox = FarBox, L extends FarLine = FarLine> {
  /** What holds other boxes, drawn behind everything, outer ones first. */
  readonly backs: readonly B[]
  readonly lines: readonly L[]
  /** Drawn above the lines; later ones above earlier ones. */
  readonly boxes: readonly B[]
  readonly bounds: Box
  /** With the upper left corner at the origin. */
  drawBox(box: B, look: FarLook): Drawing
  /** Boxes of which it says the same look alike where they are specks. Absent: each is drawn by itself. */
  likeness?(box: B): string
  /** In coordinates of the view. */
  drawLine(line: L, look: FarLook): Drawing
  drawLabel(line: L, look: FarLook): Drawing
  lineStyle(line: L): LineStyle
  /** Whether the pointer reaches what holds others at a point of it: it is reached through elsewhere. */
  reachesBack(back: B, point: Point): boolean
}
